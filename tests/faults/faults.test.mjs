// What may happen to a browser while someone is writing. `npm run build` first.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import {
  addPoint,
  crash,
  kill,
  line,
  open,
  points,
  profile,
  ready,
  says,
  serve,
  start,
  typeInPoint,
  until,
} from './support.mjs';

let server;
let home;
let browser;

before(async () => {
  server = await serve();
  home = profile();
  browser = await start(home.folder);
});
after(async () => {
  await browser.close();
  home.remove();
  server.close();
});

/** Waits until these points are there: those that only the database has come a moment later. */
const shows = (tab, expected) =>
  until(
    async () => JSON.stringify(await points(tab)) === JSON.stringify(expected),
    async () => `${expected} (but ${await points(tab)})`,
  );

test('a renderer that crashes when "Saved" shows: the words are there after it', async () => {
  const tab = await open(browser, server.url('crash'));
  await addPoint(tab, 'More examples');
  await says(tab, 'Saved');
  await typeInPoint(tab, ', and shorter');
  await says(tab, 'Saved');
  await crash(tab);
  const again = await open(browser, server.url('crash'));
  await shows(again, ['More examples, and shorter']);
  assert.equal(await line(again), '');
});

test('a renderer that crashes right after typing: the first words are there', async () => {
  const tab = await open(browser, server.url('crash-typing'));
  await addPoint(tab, 'More examples');
  await crash(tab);
  await shows(await open(browser, server.url('crash-typing')), ['More examples']);
});

test('a browser killed the instant "Saved" shows: the words are there', async () => {
  const own = profile();
  const expected = [];
  try {
    for (let round = 1; round <= 5; round++) {
      const killed = await start(own.folder);
      try {
        const tab = await open(killed, server.url('killed'));
        await shows(tab, expected);
        await addPoint(tab, `Round ${round}`);
        await says(tab, 'Saved');
      } finally {
        await kill(killed);
      }
      expected.push(`Round ${round}`);
    }
    const last = await start(own.folder);
    try {
      await shows(await open(last, server.url('killed')), expected);
    } finally {
      await last.close();
    }
  } finally {
    own.remove();
  }
});

test('a server that is gone once the exercises are there: every step works, and is kept', async () => {
  const gone = await serve();
  const tab = await open(browser, gone.url('gone'));
  gone.close();
  await assert.rejects(tab.evaluate(() => fetch('/elsewhere')));
  await addPoint(tab, 'More examples');
  await says(tab, 'Saved');
  const step = await tab.waitForSelector(
    '::-p-aria([name="Reflect on the process"][role="button"])',
  );
  await step.click();
  await tab.waitForSelector('::-p-aria([name="One thing to keep"][role="textbox"])');
  await tab.close();
});

test('a sandboxed frame: the guide works, and says that it keeps nothing', async () => {
  const tab = await browser.newPage();
  const errors = [];
  tab.on('pageerror', (error) => errors.push(error));
  await tab.goto(server.url('sandboxed'));
  const frame = await tab.waitForFrame((found) => found.url().endsWith('/inside'));
  await ready(frame);
  const privacy = () =>
    frame.evaluate(() => {
      const { shadowRoot } = document.querySelector('rejection-guide');
      return shadowRoot.querySelector('[part="privacy"]').textContent;
    });
  assert.match(await privacy(), /kept until this page closes/);
  await addPoint(frame, 'More examples', tab.keyboard);
  await says(frame, 'Kept only until this page closes');
  await shows(frame, ['More examples']);
  assert.match(await privacy(), /kept until this page closes/);
  assert.deepEqual(errors, []);
  await tab.close();
});

test('a browser that blocks cookies: the guide works, and says that it keeps nothing', async () => {
  const own = profile({ profile: { default_content_setting_values: { cookies: 2 } } });
  const blocking = await start(own.folder);
  try {
    const tab = await open(blocking, server.url('blocked'));
    await assert.rejects(tab.evaluate('localStorage'), /Access is denied/);
    await addPoint(tab, 'More examples');
    await says(tab, 'Kept only until this page closes');
    await shows(tab, ['More examples']);
  } finally {
    await blocking.close();
    own.remove();
  }
});

test('a web view that can neither download nor print: nothing breaks, and words can be copied', async () => {
  const tab = await browser.newPage();
  const errors = [];
  tab.on('pageerror', (error) => errors.push(error));
  const session = await tab.createCDPSession();
  await session.send('Browser.setDownloadBehavior', { behavior: 'deny' });
  await tab.evaluateOnNewDocument(() => {
    window.print = undefined;
    navigator.clipboard.writeText = async (text) => {
      window.copied = text;
    };
  });
  await tab.goto(server.url('web-view'));
  await ready(tab);
  await addPoint(tab, 'More examples');
  const press = (label) =>
    tab.evaluate((name) => {
      const { shadowRoot } = document.querySelector('rejection-guide');
      const button = [...shadowRoot.querySelectorAll('button')].find(
        ({ textContent }) => textContent.trim() === name,
      );
      button?.click();
      return button !== undefined;
    }, label);
  await press('Your answers');
  for (const label of [
    'Save a copy',
    'Save as a file',
    'Save for my calendar',
    'Remind me tomorrow evening',
    'Copy all',
  ]) {
    // oxlint-disable-next-line no-await-in-loop -- one after the other, as a person would
    assert.equal(await press(label), true, label);
  }
  assert.equal(await press('Print'), false);
  assert.match(await tab.evaluate('copied'), /More examples/);
  await says(tab, 'Saved');
  await shows(tab, ['More examples']);
  assert.deepEqual(errors, []);
  await tab.close();
});

test('the back/forward cache: the words are there, and the guide hears of other tabs', async () => {
  const tab = await open(browser, server.url('bfcache'));
  await addPoint(tab, 'One');
  // The cache drops a page whose transaction another tab has to wait for.
  await says(tab, 'Saved');
  await tab.evaluate(() => {
    window.isSamePage = true;
  });
  await tab.goto(server.url('elsewhere'));
  // Meanwhile, elsewhere.
  const other = await open(browser, server.url('bfcache'));
  await shows(other, ['One']);
  await addPoint(other, 'Two');
  await says(other, 'Saved');
  await tab.goBack();
  await ready(tab);
  assert.equal(await tab.evaluate(() => window.isSamePage), true, 'came out of the cache');
  await shows(tab, ['One', 'Two']);
  await addPoint(other, 'Three');
  await shows(tab, ['One', 'Two', 'Three']);
  await tab.bringToFront();
  await addPoint(tab, 'Four');
  await says(tab, 'Saved');
  await shows(other, ['One', 'Two', 'Three', 'Four']);
  await Promise.all([tab.close(), other.close()]);
});

for (const how of ['closed', 'left', 'reloaded']) {
  test(`a tab ${how} in the middle of a word: the whole of it is there`, async () => {
    const url = server.url(`tab-${how}`);
    let tab = await open(browser, url);
    await addPoint(tab, 'M');
    await says(tab, 'Saved');
    // Nothing but going may write what waits.
    await tab.evaluate(() => {
      window.setTimeout = () => 1;
    });
    await typeInPoint(tab, 'ore numbers');
    if (how === 'reloaded') await tab.reload();
    if (how === 'left') await tab.goto(server.url('elsewhere'));
    if (how === 'closed') await tab.close({ runBeforeUnload: true });
    if (how === 'reloaded') await ready(tab);
    else tab = await open(browser, url);
    await shows(tab, ['More numbers']);
    await tab.close();
  });
}
