// Drives any of the apps: all have the same buttons, the same two guides, and a log of the events
// that they heard. What to check is webcomponents/custom-elements-everywhere's list, where it fits
// an element whose events are all hyphenated, and what else the guide promises.
import assert from 'node:assert/strict';
import puppeteer from 'puppeteer-core';

const steps = ['accept-feedback', 'reflect', 'thank-you-note', 'apply-lessons'];

/** Steps are known by their place, and their controls by their parts, which are public. */
const rowOf = (guide, step) => `${guide} >>> [part="step"]:nth-child(${steps.indexOf(step) + 1})`;
const boxOf = (guide, step) => `${rowOf(guide, step)} > [part="checkbox"]`;

/** In order: each begins where the one before has left the page. */
const checks = {
  'Two guides, each with its own properties and its own words in its slots': async (app) => {
    await app.see('#first >>> [part="toggle"]', { count: 4 });
    await app.see('#second >>> [part="toggle"]', { count: 4 });
    await app.see('#first [slot="intro"]', { text: 'Words of the page' });
    assert.ok(await app.isSlotted('#first [slot="intro"]'));
    await app.see('#second >>> [part="intro"]', { count: 1 });
    await app.hear('first rejection-guide-ready', { times: 1 });
    await app.hear('second rejection-guide-ready', { times: 1 });
  },
  'A string': async (app) => {
    const link = '#first >>> a[part="link"]';
    await app.see(link, { attribute: 'href', text: '#roles' });
    await app.press('string');
    await app.see(link, { attribute: 'href', text: '#other' });
  },
  'A number': async (app) => {
    await app.see('#first >>> [part="heading"]', { attribute: 'aria-level', text: '2' });
    await app.press('number');
    await app.see('#first >>> [part="heading"]', { attribute: 'aria-level', text: '3' });
  },
  'A boolean, on and off: `hidden`, since the guide has none of its own': async (app) => {
    await app.press('boolean');
    await app.see('#first[hidden]', { count: 1 });
    assert.equal(await app.isShown('#first'), false);
    await app.press('boolean');
    await app.see('#first[hidden]', { count: 0 });
    assert.ok(await app.isShown('#first'));
  },
  'Objects in a guide that nothing listens to': async (app) => {
    await app.see('#quiet >>> [part="heading"]', { text: 'What now?' });
  },
  'Objects: `messages`, and a `store` with methods': async (app) => {
    await app.see('#first >>> [part="heading"]', { text: 'What now?' });
    await app.press('object');
    await app.see('#first >>> [part="heading"]', { text: 'And now?' });
    await app.see('#second >>> [part="privacy"]', { text: 'Fennel keeps what you choose' });
  },
  'A hyphenated attribute, `open-steps`': async (app) => {
    const panel = `${rowOf('#first', 'reflect')} > [hidden]`;
    await app.see(panel, { count: 1 });
    await app.press('hyphenated');
    await app.see(panel, { count: 0 });
    await app.hear('first rejection-guide-toggle reflect', { times: 1 });
  },
  'A list of objects: `feedback`': async (app) => {
    await app.toggle('accept-feedback');
    const point = '#first >>> [aria-label="What they told you"] textarea';
    await app.see(point, { count: 1 });
    await app.press('array');
    await app.see(point, { count: 2 });
  },
  'Words in a slot that come later, and change': async (app) => {
    await app.see('#first >>> [part="outro"]', { count: 1 });
    await app.press('slot');
    await app.see('#first [slot="outro"]', { text: 'Goodbye 1' });
    await app.press('slot');
    await app.see('#first [slot="outro"]', { text: 'Goodbye 2' });
    assert.ok(await app.isSlotted('#first [slot="outro"]'));
  },
  '`preventDefault()` in a listener that goes by state': async (app) => {
    await app.press('lock');
    await app.toggle('apply-lessons');
    await app.hear('first rejection-guide-before-toggle apply-lessons', { times: 1 });
    await app.hear('first rejection-guide-toggle apply-lessons', { times: 0 });
    await app.press('lock');
    await app.toggle('apply-lessons');
    await app.hear('first rejection-guide-toggle apply-lessons', { times: 1 });
  },
  'Every event, with what it carries': async (app) => {
    await app.toggle('thank-you-note');
    for (const step of steps) {
      await app.click(boxOf('#first', step));
      await app.hear(`first rejection-guide-step ${step} done`, { times: 1 });
    }
    await app.hear('first rejection-guide-complete', { times: 1 });
    await app.click('#first >>> a[part="link"]');
    await app.hear('first rejection-guide-link roles', { times: 1 });
    await app.pressIn('#first', 'Save as text');
    await app.hear('first rejection-guide-note saved', { times: 1 });
    await app.pressIn('#first', 'Save for my calendar');
    await app.hear('first rejection-guide-plan', { times: 1 });
  },
  'What is done in one guide is not done in the other': async (app) => {
    await app.see('#second >>> input[part="checkbox"]:checked', { count: 0 });
    await app.hear('second rejection-guide-step', { times: 0 });
    await app.click(boxOf('#second', 'reflect'));
    await app.hear('second rejection-guide-step', { times: 1 });
  },
  'Unmounted and mounted again, with the state of the app and of the candidate': async (app) => {
    await app.press('mount');
    await app.see('#first', { count: 0 });
    await app.press('mount');
    await app.hear('first rejection-guide-ready', { times: 2 });
    await app.see('#first >>> input[part="checkbox"]:checked', { count: 4 });
    await app.see('#first >>> [part="heading"]', { text: 'And now?' });
    await app.see('#first >>> [part="heading"]', { attribute: 'aria-level', text: '3' });
    await app.see('#first [slot="outro"]', { text: 'Goodbye 2' });
    await app.click(boxOf('#first', 'reflect'));
    await app.hear('first rejection-guide-step reflect todo', { times: 1 });
  },
  'A browser that refuses to keep anything': async (app) => {
    await app.refuseToStore();
    await app.click(boxOf('#first', 'reflect'));
    await app.hear('first rejection-guide-storage-error write', { times: 1 });
  },
};

export const names = Object.keys(checks);

/** Throws if anything is not as it should be. Returns the engine and its version. */
export async function check(executablePath, url) {
  const browser = await puppeteer.launch({ executablePath, args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage();
    const problems = listen(page);
    // What the guide saves need not stay here.
    const session = await browser.target().createCDPSession();
    await session.send('Browser.setDownloadBehavior', { behavior: 'deny' });
    await page.goto(url);
    for (const [name, run] of Object.entries(checks)) {
      try {
        await run(drive(page));
        assert.deepEqual(problems, [], 'nothing is wrong in the console');
      } catch (error) {
        throw new Error(`${url}: ${name}\n${error.message}`, { cause: error });
      }
    }
    return (await browser.version()).replace(/(\/\d+).*/, '$1').replace('/', ' ');
  } finally {
    await browser.close();
  }
}

function listen(page) {
  const problems = [];
  page.on('console', (message) => {
    if (['error', 'warn'].includes(message.type())) problems.push(message.text());
  });
  page.on('pageerror', (error) => problems.push(String(error)));
  return problems;
}

function drive(page) {
  const click = (selector) => page.$eval(selector, (control) => control.click());
  const log = () => page.$eval('#log', ({ textContent }) => textContent);

  return {
    click,
    press: (id) => click(`#${id}`),
    /** Presses a button of a guide's that says this. */
    pressIn: (guide, words) =>
      page.$eval(
        guide,
        ({ shadowRoot }, label) =>
          [...shadowRoot.querySelectorAll('button')]
            .find(({ textContent }) => textContent.trim() === label)
            .click(),
        words,
      ),
    toggle: (step) => click(`${rowOf('#first', step)} [part="toggle"]`),

    /** So many of them, or one with this text, in itself or in an attribute. */
    see: (selector, { count, text, attribute }) =>
      eventually(async () => {
        const found = await page.$$eval(
          selector,
          (all, name) =>
            all.map((one) => {
              const slotless = one.querySelector('slot') ?? one;
              return name ? one.getAttribute(name) : slotless.textContent;
            }),
          attribute,
        );
        if (count !== undefined) assert.equal(found.length, count, `${selector}: how many`);
        else assert.ok(found[0]?.includes(text), `${selector} has ${found[0]}, not ${text}`);
      }),

    /** So many lines of the log begin so, once time enough for one too many has passed. */
    async hear(line, { times }) {
      const count = async () =>
        (await log()).split('\n').filter((heard) => heard.startsWith(line)).length;
      await eventually(async () => assert.equal(await count(), times, `${line}\n${await log()}`));
      await new Promise((resolve) => setTimeout(resolve, 50));
      assert.equal(await count(), times, line);
    },

    isSlotted: (selector) => page.$eval(selector, ({ assignedSlot }) => assignedSlot !== null),
    isShown: (selector) => page.$eval(selector, (element) => element.checkVisibility()),

    refuseToStore: () =>
      page.evaluate(() => {
        const refuse = () => {
          throw new DOMException('Full', 'QuotaExceededError');
        };
        Storage.prototype.setItem = refuse;
        IDBObjectStore.prototype.put = refuse;
      }),
  };
}

/** Frameworks render when they see fit. */
async function eventually(attempt, patience = 3000) {
  const end = Date.now() + patience;
  for (;;) {
    try {
      return await attempt();
    } catch (error) {
      if (Date.now() > end) throw error;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }
}
