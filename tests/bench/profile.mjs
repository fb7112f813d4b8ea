// Where the time goes, by Chromium's own trace: script, style, layout and paint, how much each
// style and layout had to do, and the selectors that cost most.
import { table } from '../../scripts/table.mjs';

const timeline = ['-*', 'devtools.timeline', 'blink.user_timing', 'v8', 'v8.execute'];
// Of its own run: to count selectors slows styles down.
const statistics = ['-*', 'devtools.timeline', 'disabled-by-default-blink.debug'];

const kinds = {
  style: ['UpdateLayoutTree', 'ParseAuthorStyleSheet'],
  layout: ['Layout'],
  paint: ['PrePaint', 'Paint', 'Layerize', 'Commit', 'UpdateLayer', 'CompositeLayers'],
  parse: ['ParseHTML'],
};
const isScript = (name) =>
  /^(v8\.|V8\.|EvaluateScript|FunctionCall|RunMicrotasks|EventDispatch|TimerFire|MinorGC|MajorGC|FireAnimationFrame)/.test(
    name,
  );
const kindOf = (name) =>
  Object.keys(kinds).find((kind) => kinds[kind].includes(name)) ??
  (isScript(name) ? 'script' : 'other');

const presses = 20;
const many = 50;

/** What is traced, each ended by two frames, so that it is also painted. */
const acts = {
  ready: {
    kind: 'one',
    per: 1,
    act: async (page) => {
      await page.reload();
      await page.evaluate(() => window.ready);
      await page.evaluate(frames);
    },
  },
  toggle: {
    kind: 'one',
    per: presses,
    // Opened and closed once before: the first time is not the usual one.
    before: (page, variant) => page.evaluate(press, variant.tag, variant.toggle, 2),
    act: (page, variant) => page.evaluate(press, variant.tag, variant.toggle, presses),
  },
  mount: {
    kind: 'empty',
    per: many,
    act: (page, variant) =>
      page.evaluate(append, variant.tag, Object.entries(variant.attributes), many),
  },
};

/** In the page, as are the two below. */
async function frames() {
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  await frame();
  await frame();
}

async function press(name, selector, count) {
  const element = document.querySelector(name);
  const control = (element.shadowRoot ?? element).querySelector(selector);
  for (let i = 0; i < count; i++) {
    if (control.localName === 'wa-details') control.open = !control.open;
    else control.click();
    await element.updateComplete;
    element.getBoundingClientRect();
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
  await Promise.all(document.getAnimations().map(({ finished }) => finished));
}

async function append(name, attributes, count) {
  const elements = Array.from({ length: count }, () => {
    const element = document.createElement(name);
    for (const each of attributes) element.setAttribute(...each);
    return element;
  });
  document.querySelector('main').append(...elements);
  await Promise.all(elements.map((element) => element.updateComplete));
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
}

const traced = (browser, variant, { kind, before, act }, categories) =>
  browser.withPage(variant, kind, async (page) => {
    await before?.(page, variant);
    await page.tracing.start({ categories });
    await act(page, variant);
    const { traceEvents } = JSON.parse(new TextDecoder().decode(await page.tracing.stop()));
    const size = await page.evaluate(sizeOf, variant.tag);
    return { events: traceEvents, size };
  });

function sizeOf(name) {
  const root = document.querySelector(name)?.shadowRoot;
  const sheets = root?.adoptedStyleSheets ?? [];
  const rulesIn = ({ cssRules }) =>
    [...(cssRules ?? [])].reduce(
      (sum, rule) => sum + (rule.selectorText ? 1 : 0) + rulesIn(rule),
      0,
    );
  return {
    elements: root?.querySelectorAll('*').length ?? 0,
    sheets: sheets.length,
    rules: sheets.reduce((sum, sheet) => sum + rulesIn(sheet), 0),
  };
}

/** Those of the page's main thread: the one that has laid out most. */
function onMainThread(events) {
  const threads = new Map();
  for (const event of events.filter(({ ph, dur }) => ph === 'X' && dur !== undefined)) {
    const thread = `${event.pid}/${event.tid}`;
    if (!threads.has(thread)) threads.set(thread, []);
    threads.get(thread).push(event);
  }
  const layouts = (list) => list.filter(({ name }) => name === 'Layout').length;
  return [...threads.values()]
    .toSorted((a, b) => layouts(b) - layouts(a))[0]
    .toSorted((a, b) => a.ts - b.ts || b.dur - a.dur);
}

/** Milliseconds of each kind, without what runs inside: a forced layout is layout, not script. */
function timesOf(events) {
  const times = { script: 0, style: 0, layout: 0, paint: 0, parse: 0, other: 0 };
  const open = [];
  for (const event of events) {
    while (open.length > 0 && open.at(-1).end <= event.ts) open.pop();
    const around = open.at(-1);
    const kind = kindOf(event.name);
    // The processor's time, where it is known.
    const time = (event.tdur ?? event.dur) / 1000;
    times[kind] += time;
    if (around) times[around.kind] -= time;
    open.push({ end: event.ts + event.dur, kind });
  }
  return times;
}

/** How much the styles and layouts had to do. */
function workOf(events) {
  const styles = events.filter(({ name }) => name === 'UpdateLayoutTree');
  const layouts = events.filter(({ name }) => name === 'Layout');
  const sum = (list, of) => list.reduce((total, event) => total + (of(event) ?? 0), 0);
  return {
    'style runs': styles.length,
    'elements styled': sum(styles, ({ args }) => args.elementCount),
    'layout runs': layouts.length,
    'boxes to lay out': sum(layouts, ({ args }) => args.beginData?.dirtyObjects),
  };
}

function selectorsOf(events) {
  const totals = new Map();
  for (const { name, args } of events) {
    if (name !== 'SelectorStats') continue;
    for (const timing of args.selector_stats?.selector_timings ?? []) {
      const { selector, match_attempts: tried, match_count: matched } = timing;
      const before = totals.get(selector) ?? { time: 0, tried: 0, matched: 0 };
      totals.set(selector, {
        time: before.time + timing['elapsed (us)'] / 1000,
        tried: before.tried + tried,
        matched: before.matched + matched,
      });
    }
  }
  return [...totals].toSorted(([, a], [, b]) => b.time - a.time);
}

const figure = (value) => value.toFixed(2);

/** One of `ready`, `toggle` and `mount`, for each one of them, on the slowed processor. */
export async function profile(browser, variant, what) {
  const act = acts[what];
  if (!act)
    throw new Error(`Nothing to profile is called ${what}: ${Object.keys(acts).join(', ')}.`);
  const { events, size } = await traced(browser, variant, act, timeline);
  const main = onMainThread(events);
  const each = (object) =>
    Object.entries(object).map(([name, value]) => [name, figure(value / act.per)]);
  const counted = await traced(browser, variant, act, statistics);
  const selectors = selectorsOf(counted.events);
  const all = selectors.reduce((sum, [, { time }]) => sum + time, 0);
  return [
    `${variant.name}, ${what}: ${size.elements} elements, ${size.sheets} sheets, ${size.rules} rules`,
    table(['Milliseconds', 'each'], each(timesOf(main))),
    table(['Work', 'each'], each(workOf(main))),
    `Selectors, ${figure(all / act.per)} ms each while they are counted:`,
    table(
      ['Selector', 'µs', 'tried', 'matched'],
      selectors
        .slice(0, 25)
        .map(([selector, { time, tried, matched }]) => [
          `\`${selector}\``,
          ...[time * 1000, tried, matched].map((value) => figure(value / act.per)),
        ]),
    ),
    '',
  ].join('\n\n');
}
