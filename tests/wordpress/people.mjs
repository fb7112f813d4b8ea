// Whoever uses the site: in a browser context of their own, by what they see.
import puppeteer from 'puppeteer-core';
import { chromiumArgs, findBrowsers, howToInstall } from '../../scripts/browsers.mjs';

/** What stands for a role and a name in a selector. */
export const named = (role, name) => `::-p-aria([name="${name}"][role="${role}"])`;

export async function openBrowser() {
  const { chromium } = await findBrowsers({ install: true, only: ['chromium'] });
  if (!chromium) throw new Error(howToInstall('chromium'));
  return puppeteer.launch({ executablePath: chromium.path, args: chromiumArgs });
}

/**
 * What stands for a field by its label. Chromium takes the capitals of a style sheet into the name of a
 * field, so it isn't named by that.
 */
export const labelled = (label) =>
  `::-p-xpath(//*[@id=//label[normalize-space()="${label}"]/@for])`;

/** Someone at the site for the time of a test, with what went wrong in their console and what was asked for. */
export async function visitor(t, browser, { scripts = true } = {}) {
  const context = await browser.createBrowserContext();
  t.after(() => context.close());
  const page = await context.newPage();
  await page.setViewport({ width: 1280, height: 1000 });
  await page.setJavaScriptEnabled(scripts);
  const problems = [];
  const requests = [];
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(message.text());
  });
  page.on('pageerror', (error) => problems.push(String(error)));
  page.on('request', (request) => requests.push(request.url()));
  return { page, problems, requests };
}

/** Someone who is signed in and may do what their role allows. */
export async function member(t, browser, site, { name, password }, path = '') {
  const person = await visitor(t, browser);
  const { page } = person;
  await page.goto(`${site.url}${path}/wp-login.php`);
  // The page puts the focus there itself, a moment after it has loaded: what is typed before would
  // end up half in this field.
  await page.waitForFunction(() => document.activeElement.id === 'user_login');
  await page.type('#user_login', name);
  await page.type('#user_pass', password);
  await Promise.all([page.waitForNavigation(), page.click('#wp-submit')]);
  return person;
}

/** Presses what has this role and name, once it is there. */
export async function press(page, role, name) {
  await page.locator(named(role, name)).click();
}

/** The editor of a new page, without its tour. */
export async function newPage(page, site, title, path = '') {
  await page.goto(`${site.url}${path}/wp-admin/post-new.php?post_type=page`);
  await closeTour(page);
  const canvas = await canvasOf(page);
  await canvas.locator(named('textbox', 'Add title')).click();
  await page.keyboard.type(title);
}

/** The tour, which comes by itself when a member is there for the first time. */
export async function closeTour(page) {
  await page.waitForFunction(() => globalThis.wp?.data?.select('core/edit-post'));
  const isOn = () => globalThis.wp.data.select('core/edit-post').isFeatureActive('welcomeGuide');
  if (!(await page.evaluate(isOn))) return;
  await page.locator('.edit-post-welcome-guide button[aria-label^="Close"]').click();
  await page.waitForSelector('.edit-post-welcome-guide', { hidden: true });
}

/** The document that is edited: newer editors have it in a frame. */
export async function canvasOf(page) {
  const frame = await page.$('iframe[name="editor-canvas"]');
  return frame ? frame.contentFrame() : page;
}

/** Adds the guide's block below the title, by keyboard, with its settings in sight. */
export async function insertBlock(page) {
  await page.keyboard.press('Enter');
  await page.keyboard.type('/rejection');
  await page.waitForSelector('.components-autocomplete__result[aria-selected="true"]');
  await page.keyboard.press('Enter');
  const settings = named('button', 'Settings');
  const isOpen = await page.$eval(settings, (button) => button.ariaExpanded === 'true');
  if (!isOpen) await page.locator(settings).click();
  await page.waitForSelector(labelled('Job'));
}

/** Publishes, and returns the address. */
export async function publish(page) {
  await press(page, 'button', 'Publish');
  await page.locator('.editor-post-publish-panel__header-publish-button button').click();
  const link = await page.waitForSelector('.post-publish-panel__postpublish-header a');
  return link.evaluate(({ href }) => href);
}

/** Saves a page that is published. */
export async function save(page) {
  await press(page, 'button', 'Update');
  await page.waitForSelector('.components-snackbar');
}
