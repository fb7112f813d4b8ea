// A page of ours in a Chromium of our own: served, opened, typed in, and killed.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { chromiumArgs as args, findBrowsers, howToInstall } from '../../scripts/browsers.mjs';

const cdn = new URL('../../dist/cdn/', import.meta.url);
const files = ['/rejection-guide.js', '/rejection-guide.exercises.js'];

const page = (body) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A page</title>
   <script src="/rejection-guide.js" defer></script></head><body>${body}</body></html>`;

const guide = (id) =>
  `<rejection-guide guide-id="${id}" open-steps="accept-feedback"></rejection-guide>`;

/** Serves `/{id}`: a guide of that name; `/elsewhere`: none; `/sandboxed`: one that keeps nothing. */
export async function serve() {
  const scripts = new Map(files.map((path) => [path, readFileSync(new URL(`.${path}`, cdn))]));
  const server = createServer(({ url }, response) => {
    if (scripts.has(url)) {
      response.setHeader('Content-Type', 'text/javascript');
      // What a script imports is asked for with an origin, which in a sandbox is none.
      response.setHeader('Access-Control-Allow-Origin', '*');
      response.end(scripts.get(url));
      return;
    }
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    if (url === '/elsewhere') response.end('<!doctype html><title>Elsewhere</title><p>Here.</p>');
    else if (url === '/sandboxed') {
      response.end('<!doctype html><iframe sandbox="allow-scripts" src="/inside"></iframe>');
    } else response.end(page(guide(url.slice(1))));
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: (path) => `http://127.0.0.1:${server.address().port}/${path}`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

/** A folder for a browser's profile, which outlives the browser. */
export function profile(preferences = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'rejection-guide-'));
  mkdirSync(join(folder, 'Default'));
  writeFileSync(join(folder, 'Default', 'Preferences'), JSON.stringify(preferences));
  return {
    folder,
    remove: () => rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 }),
  };
}

export async function start(userDataDir) {
  const { chromium } = await findBrowsers({ only: ['chromium'] });
  if (!chromium) throw new Error(howToInstall('chromium'));
  return puppeteer.launch({ executablePath: chromium.path, headless: true, args, userDataDir });
}

/** Ends a browser and all of its processes with no time to tidy up, and waits until it is gone. */
export async function kill(browser) {
  const main = browser.process();
  const gone = new Promise((resolve) => main.once('exit', resolve));
  for (const pid of [main.pid, ...descendants(main.pid)]) {
    try {
      process.kill(pid, 'SIGKILL');
    } catch {
      // It went with its parent.
    }
  }
  await gone;
}

function descendants(pid) {
  try {
    const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim();
    const pids = children.split(' ').filter(Boolean).map(Number);
    return pids.flatMap((child) => [child, ...descendants(child)]);
  } catch {
    return []; // not Linux, or gone
  }
}

/** Ends a page's process with no time to tidy up. */
export async function crash(tab) {
  const session = await tab.createCDPSession();
  const crashed = new Promise((resolve) => {
    tab.once('error', resolve);
  });
  // It has nobody left to answer.
  session.send('Page.crash').catch(() => {});
  await crashed;
  await tab.close();
}

/** Opens a page and waits until its guide shows. */
export async function open(browser, url) {
  const tab = await browser.newPage();
  await tab.goto(url);
  await ready(tab);
  return tab;
}

/** Waits until a page's guide shows; a frame will do for a page. */
export const ready = (tab) => tab.waitForFunction(hasField, {}, newPoint);

/** Where a point is added, and where one is written. */
const newPoint = 'One thing they told you';
const point = 'They said';

// Both run in the page. Puppeteer's own search by role and name would keep it out of the
// back/forward cache.
function hasField(label) {
  const labels = document.querySelector('rejection-guide')?.shadowRoot?.querySelectorAll('label');
  return [...(labels ?? [])].some(({ textContent }) => textContent.trim() === label);
}

function focusLast(label) {
  const { shadowRoot } = document.querySelector('rejection-guide');
  [...shadowRoot.querySelectorAll('label')]
    .findLast(({ textContent }) => textContent.trim() === label)
    .control.focus();
}

/** In a frame, with the keyboard of its page. */
export async function addPoint(tab, text, keyboard = tab.keyboard) {
  await tab.evaluate(focusLast, newPoint);
  await keyboard.type(text);
  await keyboard.press('Enter');
}

/** Types at the end of the last point. */
export async function typeInPoint(tab, text) {
  await tab.evaluate(focusLast, point);
  await tab.keyboard.press('End');
  await tab.keyboard.type(text);
}

export const points = (tab) =>
  tab.evaluate(() => {
    const { shadowRoot } = document.querySelector('rejection-guide');
    const areas = shadowRoot.querySelectorAll('[aria-label="What they told you"] textarea');
    return [...areas].map(({ value }) => value);
  });

/** Whether what was written is kept, wherever it is said: the same beside every first field. */
export const line = (tab) => tab.evaluate(savedLine);

/** Resolves in the frame in which the guide says so. */
export const says = (tab, words) =>
  tab.waitForFunction(`(${String(savedLine)})().startsWith(${JSON.stringify(words)})`, {
    polling: 'raf',
    timeout: 10_000,
  });

/** Runs in the page. */
export function savedLine() {
  const { shadowRoot } = document.querySelector('rejection-guide');
  const said = [...shadowRoot.querySelectorAll('[part="saved"]')];
  return [...new Set(said.map(({ textContent }) => textContent.trim()))].filter(Boolean).join(' ');
}

/** Waits until a condition holds. */
export async function until(holds, what, timeout = 5000) {
  const end = Date.now() + timeout;
  while (!(await holds())) {
    if (Date.now() > end) throw new Error(`Never: ${await what()}`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}
