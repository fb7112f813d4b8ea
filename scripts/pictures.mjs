// `npm run pictures`: takes the pictures in docs/ anew, in Chromium: the guide on the careers page,
// and each step of the first worked example.
import { writeFile } from 'node:fs/promises';
import puppeteer from 'puppeteer-core';
import sharp from 'sharp';
import { build, createServer } from 'vite';
import { chromiumArgs, findBrowsers, howToInstall } from './browsers.mjs';

const docs = new URL('../docs/', import.meta.url);

/** Wide enough that a picture, with this margin around the guide, is about 720 CSS pixels wide. */
const viewport = { width: 730, height: 1000, deviceScaleFactor: 2 };
const margin = 24;

/** A guide has few colours. */
const palette = { palette: true, colours: 16, dither: 0, effort: 10 };

/** What each step's picture unfolds, and the last it shows: below is more of the same. */
const steps = {
  'accept-feedback': { last: '[aria-label="What they told you"] > :nth-child(2)' },
  reflect: { unfolds: 'Where to put your energy', last: 'details:last-of-type' },
  'thank-you-note': { last: '.buttons' },
  'apply-lessons': { unfolds: 'If the next answer is no', last: 'details[open]' },
};

const { chromium } = await findBrowsers({ only: ['chromium'] });
if (!chromium) throw new Error(howToInstall('chromium'));
await build({ logLevel: 'warn' });
const server = await createServer({ logLevel: 'warn' });
await server.listen();
const browser = await puppeteer.launch({
  executablePath: chromium.path,
  headless: true,
  args: chromiumArgs,
});
try {
  await takeGuide();
  await takeSteps();
} finally {
  await browser.close();
  await server.close();
}

/** One step ticked, one open, one skipped. */
async function takeGuide() {
  const page = await open('careers.html');
  const area = await page.evaluate(async () => {
    const guide = document.querySelector('rejection-guide');
    const find = (selector) => guide.shadowRoot.querySelector(selector);
    find('[part="step"]:nth-child(1) > [part="checkbox"]').click();
    find('[part="step"]:nth-child(3) [part~="skip"]').click();
    guide.expand('reflect');
    await guide.updateComplete;
    while (find('[part="saved"]')?.textContent !== 'Saved') {
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    return find('[part="guide"]').getBoundingClientRect().toJSON();
  });
  await take(page, area, 'guide.png', margin, margin);
}

/** Each step with the answers of the first worked example. */
async function takeSteps() {
  const page = await open('examples.html');
  await page.evaluate(() => document.querySelector('[data-do="open"]').click());
  await page.waitForFunction(() => document.querySelector('rejection-guide').progress.done === 4);
  for (const [i, [step, { unfolds, last }]] of Object.entries(steps).entries()) {
    const area = await page.evaluate(showStep, step, i, unfolds, last);
    await take(page, area, `step-${i + 1}.png`);
  }
}

/** Runs in the page: opens one step alone, and says where it is. */
async function showStep(step, index, unfolds, last) {
  const guide = document.querySelector('rejection-guide');
  guide.collapseAll();
  guide.expand(step);
  await guide.updateComplete;
  const row = guide.shadowRoot.querySelectorAll('[part="step"]')[index];
  for (const details of row.querySelectorAll('details')) {
    details.open = details.firstElementChild.textContent === unfolds;
  }
  const { x, y, width } = row.getBoundingClientRect();
  const { bottom } = row.querySelector(last).getBoundingClientRect();
  return { x, y, width, height: bottom - y };
}

async function open(path) {
  const page = await browser.newPage();
  await page.setViewport(viewport);
  await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
  await page.goto(new URL(path, server.resolvedUrls.local[0]).href);
  await page.waitForSelector('rejection-guide:defined');
  return page;
}

/** A step is cut off below. */
async function take(page, { x, y, width, height }, name, above = 6, below = 6) {
  const clip = {
    x: x - margin,
    y: y - above,
    width: width + 2 * margin,
    height: above + height + below,
  };
  const png = await sharp(await page.screenshot({ clip }))
    .png(palette)
    .toBuffer();
  await writeFile(new URL(name, docs), png);
  console.log(`docs/${name}: ${(png.length / 1000).toFixed(0)} kB`);
}
