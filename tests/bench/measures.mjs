// What is measured of one variant on one page. Times are in milliseconds.
import { ours } from './variants.mjs';

/** How long until it is there, and how long one press on a step takes, with style and layout. */
export const ready = ({ withPage }, variant) =>
  withPage(variant, 'one', async (page, metrics) => {
    const time = await page.evaluate(() => window.ready);
    const { ScriptDuration } = await metrics();
    const toggle = await page.evaluate(
      async (name, selector) => {
        const element = document.querySelector(name);
        const control = (element.shadowRoot ?? element).querySelector(selector);
        const act = () =>
          control.localName === 'wa-details' ? (control.open = !control.open) : control.click();
        const times = [];
        for (let i = 0; i < 12; i++) {
          const start = performance.now();
          act();
          await (control.updateComplete ?? element.updateComplete);
          element.getBoundingClientRect();
          times.push(performance.now() - start);
        }
        // The first two open and close it for the first time.
        return times.slice(2).toSorted((a, b) => a - b)[5];
      },
      variant.tag,
      variant.toggle,
    );
    return { ready: time, script: ScriptDuration * 1000, toggle };
  });

/** What each of many costs: time, memory, nodes and listeners. */
export const mount = ({ withPage }, variant, count, { withMemory = true } = {}) =>
  withPage(variant, 'empty', async (page, metrics) => {
    // Scripts, nodes and styles; it collects the garbage first.
    const memory = () =>
      withMemory
        ? page.evaluate(async () => (await performance.measureUserAgentSpecificMemory()).bytes)
        : 0;
    const memoryBefore = await memory();
    const before = await metrics();
    const time = await page.evaluate(
      async (name, attributes, many) => {
        const main = document.querySelector('main');
        const start = performance.now();
        const elements = Array.from({ length: many }, () => {
          const element = document.createElement(name);
          for (const each of attributes) element.setAttribute(...each);
          return element;
        });
        main.append(...elements);
        await Promise.all(elements.map((element) => element.updateComplete));
        main.getBoundingClientRect();
        return performance.now() - start;
      },
      variant.tag,
      Object.entries(variant.attributes),
      count,
    );
    const after = await metrics();
    const each = (name) => (after[name] - before[name]) / count;
    return {
      mount: time / count,
      memory: ((await memory()) - memoryBefore) / count,
      nodes: each('Nodes'),
      listeners: each('JSEventListeners'),
    };
  });

/** How much more each costs when there are 800 than when there are 50. */
export async function growth(browser, variant) {
  const few = await mount(browser, variant, 50, { withMemory: false });
  const many = await mount(browser, variant, 800, { withMemory: false });
  return { growth: many.mount / few.mount };
}

/**
 * From the press on a step to a field of its exercise, on a slow line.
 *
 * @param isWarm Whether the guide was in view and at rest before, or else far from view and pressed
 * as soon as it is there: then nothing has had a reason to get its exercises.
 */
export const firstOpen = ({ withPage }, isWarm) =>
  withPage(
    ours,
    isWarm ? 'one' : 'far',
    async (page) => {
      await page.evaluate(() => window.ready);
      if (isWarm) await page.waitForNetworkIdle({ idleTime: 1000 });
      return page.evaluate(
        async (name, selector, patience) => {
          const element = document.querySelector(name);
          const toggle = element.shadowRoot.querySelector(selector);
          const panel = element.shadowRoot.getElementById(toggle.getAttribute('aria-controls'));
          const field = () =>
            [...panel.querySelectorAll('textarea, input[part~="text"]')].find((it) =>
              it.checkVisibility({ contentVisibilityAuto: true, visibilityProperty: true }),
            );
          const start = performance.now();
          toggle.click();
          await element.updateComplete;
          while (!field()) {
            if (performance.now() - start > patience) throw new Error('No field came.');
            await new Promise((resolve) => requestAnimationFrame(resolve));
          }
          field().getBoundingClientRect();
          return performance.now() - start;
        },
        ours.tag,
        ours.toggle,
        20_000,
      );
    },
    { isSlow: true },
  );

const sentence = 'and a few words more, as one types them';
const keyNames = { ' ': 'Space', ',': 'Comma' };

/** With every exercise full: how much script a key in the longest field takes. */
export const key = ({ withPage }) =>
  withPage(ours, 'one', async (page, metrics) => {
    await page.evaluate(() => window.ready);
    await page.waitForNetworkIdle();
    await page.evaluate(fillAll, ours.tag);
    const field = await page.$(`${ours.tag} >>> [id="note.text"]`);
    await field.focus();
    const before = await metrics();
    for (const letter of sentence) {
      await page.keyboard.press(keyNames[letter] ?? `Key${letter.toUpperCase()}`);
    }
    const after = await metrics();
    return ((after.ScriptDuration - before.ScriptDuration) * 1000) / sentence.length;
  });

/** In the page: opens every step and writes in every field. Where a list takes more, five items. */
async function fillAll(name) {
  const guide = document.querySelector(name);
  const root = guide.shadowRoot;
  const settled = async () => {
    await guide.updateComplete;
    await new Promise((resolve) => requestAnimationFrame(resolve));
  };
  const type = (control, text) => {
    control.value = text;
    control.dispatchEvent(new InputEvent('input', { bubbles: true }));
  };
  guide.expandAll();
  while (!root.querySelector('[id="note.text"]')) await settled();
  for (const { id } of root.querySelectorAll('input[id^="draft."]')) {
    for (let i = 0; i < 5; i++) {
      const line = root.querySelector(`[id="${id}"]`);
      if (line.readOnly) break;
      type(line, `${id} ${i}`);
      line.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
      await settled();
    }
  }
  for (const control of root.querySelectorAll('input[part~="text"], textarea')) {
    if (!control.value && !control.readOnly) type(control, 'Words enough to fill a line.');
  }
  await settled();
}

/** Script that runs in two seconds in which nothing happens. */
export const rest = ({ withPage }) =>
  withPage(ours, 'one', async (page, metrics) => {
    await page.evaluate(() => window.ready);
    await page.waitForNetworkIdle({ idleTime: 1000 });
    const before = await metrics();
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 2000)));
    const after = await metrics();
    return (after.ScriptDuration - before.ScriptDuration) * 1000;
  });
