// Two browsers, one candidate: what is done in one is soon in the other, and nothing gets lost.
// Needs the guide built, and the dependencies of the repository's root (Puppeteer).
import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, describe, test } from 'node:test';
import puppeteer from 'puppeteer-core';
import { findBrowsers, howToInstall } from '../../scripts/browsers.mjs';
import { startServer } from './test-server.mjs';

const { chromium } = await findBrowsers({ install: true, only: ['chromium'] });
if (!chromium) throw new Error(howToInstall('chromium'));

const steps = ['accept-feedback', 'reflect', 'thank-you-note', 'apply-lessons'];

/** Longer than a few tries with back-off take. */
const patience = { timeout: 20_000 };

describe('two browsers', () => {
  let browser;
  before(async () => {
    const args = ['--no-sandbox', '--disable-dev-shm-usage', '--disable-gpu', '--disable-quic'];
    browser = await puppeteer.launch({ executablePath: chromium.path, args });
  });
  after(() => browser?.close());

  let server;
  let contexts = [];
  let problems = [];
  beforeEach(async () => (server = await startServer()));
  afterEach(async () => {
    await Promise.all(contexts.map((context) => context.close()));
    await server.stop();
    contexts = [];
    assert.deepEqual(problems.splice(0), []);
  });

  /** A browser of its own: a context shares neither cookies nor storage with the others. */
  async function signIn(candidate) {
    const context = await browser.createBrowserContext();
    contexts.push(context);
    const page = await context.newPage();
    page.on('pageerror', (error) => problems.push(String(error)));
    page.on('console', (message) => {
      if (/Content Security Policy/.test(message.text())) problems.push(message.text());
    });
    await page.goto(server.origin);
    await Promise.all([page.waitForNavigation(), page.click(`[value=${candidate}]`)]);
    await page.waitForSelector('rejection-guide >>> input', patience);
    return page;
  }

  const tick = async (page, step) => {
    const row = `[part=step]:nth-child(${steps.indexOf(step) + 1})`;
    const box = await page.waitForSelector(`rejection-guide >>> ${row} > [part=checkbox]`);
    await box.click();
  };

  /** Waits until just these steps are ticked. */
  const shows = (page, ...ticked) =>
    page.waitForFunction(
      (expected) => {
        const boxes = document
          .querySelector('rejection-guide')
          .shadowRoot.querySelectorAll('[part=checkbox]');
        return Array.from(boxes, (box) => box.checked).join() === expected;
      },
      patience,
      steps.map((step) => ticked.includes(step)).join(),
    );

  const named = (role, name) => `::-p-aria([name="${name}"][role="${role}"])`;

  /** Opens a step, and waits for the field in it. */
  async function openExercise(page) {
    await (await page.waitForSelector(named('button', 'Reflect on the process'))).click();
    return page.waitForSelector(named('textbox', 'One thing to keep'), patience);
  }

  /** Waits until the server has been told of it: `count` ticks are in what it keeps. */
  const kept = (page, count) =>
    page.waitForFunction(
      async (expected) => {
        const { store, guideId } = document.querySelector('rejection-guide');
        for (const name of [guideId, `id-${guideId}`]) {
          const text = await (await fetch(`/guides/${encodeURIComponent(name)}`)).text();
          if (text.split('"done"').length - 1 === expected) return Boolean(store);
        }
        return false;
      },
      { ...patience, polling: 200 },
      count,
    );

  test('agree, live', async () => {
    const one = await signIn('robin');
    const two = await signIn('robin');
    await tick(one, 'accept-feedback');
    await shows(two, 'accept-feedback');
    await tick(two, 'apply-lessons');
    await shows(one, 'accept-feedback', 'apply-lessons');
    await tick(one, 'accept-feedback');
    await shows(two, 'apply-lessons');
    await shows(one, 'apply-lessons');
  });

  test('have the same words in an exercise', async () => {
    const one = await signIn('robin');
    const two = await signIn('robin');
    const field = await openExercise(one);
    const same = await openExercise(two);
    await field.type('My calm questions');
    await two.waitForFunction(
      ({ value }, words) => value === words,
      patience,
      same,
      'My calm questions',
    );
  });

  test('keep both when two things are done at once', async () => {
    const one = await signIn('robin');
    const two = await signIn('robin');
    await Promise.all([tick(one, 'reflect'), tick(two, 'thank-you-note')]);
    await Promise.all([
      shows(one, 'reflect', 'thank-you-note'),
      shows(two, 'reflect', 'thank-you-note'),
    ]);
    await Promise.all([tick(one, 'accept-feedback'), tick(two, 'apply-lessons')]);
    const all = ['accept-feedback', 'reflect', 'thank-you-note', 'apply-lessons'];
    await Promise.all([shows(one, ...all), shows(two, ...all)]);
  });

  test('agree again after one of them was offline', async () => {
    const one = await signIn('robin');
    const two = await signIn('robin');
    await two.setOfflineMode(true);
    await tick(one, 'accept-feedback');
    await kept(one, 1);
    await tick(two, 'reflect');
    await two.setOfflineMode(false);
    await Promise.all([
      shows(one, 'accept-feedback', 'reflect'),
      shows(two, 'accept-feedback', 'reflect'),
    ]);
  });

  test('agree again after the server was killed', async () => {
    const one = await signIn('robin');
    const two = await signIn('robin');
    await tick(one, 'accept-feedback');
    await shows(two, 'accept-feedback');
    await server.kill();
    await tick(one, 'reflect');
    await tick(two, 'thank-you-note');
    await server.start();
    const all = ['accept-feedback', 'reflect', 'thank-you-note'];
    await Promise.all([shows(one, ...all), shows(two, ...all)]);
  });

  test('hand over what was done last when the page closes', async () => {
    const one = await signIn('robin');
    await tick(one, 'accept-feedback');
    await kept(one, 1);
    server.pause();
    // The first write is not answered, and the second has to wait for it until the page closes.
    await tick(one, 'reflect');
    await tick(one, 'thank-you-note');
    await one.goto('about:blank');
    server.goOn();
    const two = await signIn('robin');
    await shows(two, 'accept-feedback', 'reflect', 'thank-you-note');
  });

  test('find everything again on another device, and nothing of someone else’s', async () => {
    const one = await signIn('robin');
    await tick(one, 'accept-feedback');
    await kept(one, 1);
    await one.reload();
    await shows(one, 'accept-feedback');

    await shows(await signIn('robin'), 'accept-feedback');

    const mina = await signIn('mina');
    await tick(mina, 'reflect');
    await kept(mina, 1);
    await shows(mina, 'reflect');
    await shows(one, 'accept-feedback');
  });
});
