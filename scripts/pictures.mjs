// `npm run pictures`: takes the pictures in docs/ anew, in Chromium: the guide on the careers page, on
// two phones, and each step of the first worked example.
import { writeFile } from 'node:fs/promises';
import puppeteer from 'puppeteer-core';
import sharp from 'sharp';
import { build, createServer } from 'vite';
import { chromiumArgs, findBrowsers, howToInstall } from './browsers.mjs';

const docs = new URL('../docs/', import.meta.url);

/** Wide enough that a picture, with this margin around the guide, is about 720 CSS pixels wide. */
const viewport = { width: 730, height: 1000, deviceScaleFactor: 2 };
const margin = 24;

const phone = { width: 360, height: 740, deviceScaleFactor: 2, isMobile: true, hasTouch: true };

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
  await takePhones();
  await takeSteps();
} finally {
  await browser.close();
  await server.close();
}

/** As it stands on the page, with one step done. */
async function takeGuide() {
  const page = await open('careers.html', viewport);
  const area = await page.evaluate(async () => {
    const guide = document.querySelector('rejection-guide');
    guide.shadowRoot.querySelector('[part="checkbox"]').click();
    await guide.updateComplete;
    const { x, y, width } = guide.getBoundingClientRect();
    const { bottom } = guide.shadowRoot.querySelector('ol').getBoundingClientRect();
    return { x, y, width, height: bottom - y };
  });
  await take(page, area, 'guide.png', margin, margin);
}

/** Side by side, by day and by night: closed, and with a step that is being done. */
async function takePhones() {
  const shots = [];
  for (const [look, isOpen] of [
    ['indigo', false],
    ['night', true],
  ]) {
    const page = await open(`look.html?look=${look}`, phone);
    await page.evaluate((opens) => {
      const guide = document.querySelector('rejection-guide');
      if (opens) guide.expand('reflect');
      else scrollTo(0, guide.getBoundingClientRect().top - 24);
    }, isOpen);
    if (isOpen) {
      const field = await page.waitForSelector(
        '::-p-aria([name="One thing to keep"][role="textbox"])',
      );
      await field.type('I asked what the first month would be like');
      await page.waitForSelector('::-p-text(Saved)');
    }
    shots.push(
      await sharp(await page.screenshot())
        .ensureAlpha()
        .composite(corners())
        .png()
        .toBuffer(),
    );
  }
  const [width, height] = [phone.width, phone.height].map((size) => size * phone.deviceScaleFactor);
  const gap = margin * phone.deviceScaleFactor;
  const background = { r: 0, g: 0, b: 0, alpha: 0 };
  const png = await sharp({
    create: { width: 2 * width + gap, height, channels: 4, background },
  })
    .composite(shots.map((input, i) => ({ input, left: i * (width + gap), top: 0 })))
    .png({ ...palette, colours: 64 })
    .toBuffer();
  await write('phones.png', png);
}

/** Rounds a phone's picture, and draws its edge. */
function corners() {
  const [width, height] = [phone.width, phone.height].map((size) => size * phone.deviceScaleFactor);
  const drawn = (style) =>
    Buffer.from(
      `<svg width="${width}" height="${height}">
        <rect x="2" y="2" width="${width - 4}" height="${height - 4}" rx="48" ${style}/>
      </svg>`,
    );
  return [
    { input: drawn('fill="#000"'), blend: 'dest-in' },
    { input: drawn('fill="none" stroke="#8888" stroke-width="4"') },
  ];
}

/** Each step with the answers of the first worked example. */
async function takeSteps() {
  const page = await open('examples.html', viewport);
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

async function open(path, screen) {
  const page = await browser.newPage();
  await page.setViewport(screen);
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
  await write(name, png);
}

async function write(name, png) {
  await writeFile(new URL(name, docs), png);
  console.log(`docs/${name}: ${(png.length / 1000).toFixed(0)} kB`);
}
