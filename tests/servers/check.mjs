// Opens a page with a guide in it as someone without scripts would, then as someone with them.
import assert from 'node:assert/strict';
import puppeteer from 'puppeteer-core';

/** Throws if anything is not as it should be. Returns the engine and its version. */
export async function check(executablePath, url) {
  const browser = await puppeteer.launch({ executablePath, args: ['--no-sandbox'] });
  try {
    await isReadableWithoutScripts(await browser.newPage(), url);
    await works(await browser.newPage(), url);
    return (await browser.version()).replace(/(\/\d+).*/, '$1').replace('/', ' ');
  } finally {
    await browser.close();
  }
}

async function isReadableWithoutScripts(page, url) {
  await page.setJavaScriptEnabled(false);
  const response = await page.goto(url);
  const source = await response.text();
  assert.ok(source.includes('<template shadowrootmode="open">'), 'the guide is in the markup');
  const heights = await page.$$eval('rejection-guide >>> .panel', (panels) =>
    panels.map((panel) => panel.getBoundingClientRect().height),
  );
  assert.equal(heights.length, 4);
  assert.ok(Math.min(...heights) > 100, `each step can be read, but they are ${heights} px high`);
  await page.close();
}

async function works(page, url) {
  const problems = [];
  page.on('console', (message) => {
    if (['error', 'warn'].includes(message.type())) problems.push(message.text());
  });
  page.on('pageerror', (error) => problems.push(String(error)));
  await page.goto(url);
  const box = 'rejection-guide:defined >>> [part="step"]:nth-child(2) > [part="checkbox"]';
  await (await page.waitForSelector(box)).click();
  assert.equal(await isTicked(page, box), true);
  const before = await exercise(page);
  await before.type('My calm questions');

  await page.reload();
  await page.waitForSelector(box);
  assert.equal(await isTicked(page, box), true, 'the tick is kept');
  const after = await exercise(page);
  assert.equal(await after.evaluate(({ value }) => value), 'My calm questions', 'words are too');
  const guides = await page.$$('rejection-guide >>> section[part="guide"]');
  assert.equal(guides.length, 1, 'the guide is there once');
  assert.deepEqual(problems, [], 'nothing is wrong in the console');
}

const isTicked = (page, box) => page.$eval(box, ({ checked }) => checked);

/** Opens step 2, whose exercise comes with the second load. Returns its field. */
async function exercise(page) {
  await (await page.waitForSelector(named('button', 'Reflect on the process'))).click();
  return page.waitForSelector(named('textbox', 'One thing to keep'), { visible: true });
}

const named = (role, words) => `::-p-aria([name="${words}"][role="${role}"])`;
