// Two tabs against a plain map: whatever is done in whatever order, both show what it says.
//   node tests/faults/model.test.mjs --runs 300 --seed 7
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { crash, profile, savedLine, serve, start } from './support.mjs';

const { values: options } = parseArgs({
  options: {
    runs: { type: 'string', default: '12' },
    seed: { type: 'string', default: '1' },
    shrink: { type: 'boolean', default: false },
  },
});

const steps = ['accept-feedback', 'reflect', 'thank-you-note', 'apply-lessons'];

/** More than all the milliseconds of a run. */
const day = 1_000_000;

/** What is kept, as a plain map, and what each tab has beyond it because it could not be kept. */
class Model {
  kept = new Map();
  tabs = [new Tab(), new Tab()];
  isTimeTrue = true;
  /** The latest time that anything kept was written at. */
  touched = -Infinity;
  /** What Chromium had put on the disk of `localStorage`. */
  onDisk = {};
  #turn = 0;
  #points = 0;

  constructor(guide) {
    this.guide = guide;
    this.url = server.url(guide);
  }

  now(tab) {
    return this.tabs[tab].days * day + this.#turn++;
  }

  /** All that a tab shows. */
  seen(tab) {
    const unkept = [...this.tabs[tab].unkept].map(([field, { value }]) => [field, value]);
    return new Map([...this.kept, ...unkept]);
  }

  /** The points that a tab shows, in the order they were made. */
  points(tab) {
    const seen = this.seen(tab);
    return [...seen]
      .filter(([name, made]) => /^points\.\d+$/.test(name) && made !== null)
      .toSorted(([, a], [, b]) => a - b)
      .map(([name, made]) => {
        const [text, sort = ''] = ['text', 'sort'].map((field) => seen.get(`${name}.${field}`));
        return { name, made, text, sort };
      });
  }

  set(tab, field, value) {
    const turn = this.#turn++;
    if (this.tabs[tab].isFull) {
      this.tabs[tab].unkept.set(field, { value, turn });
    } else {
      this.#keep(field, { value, turn });
      this.touched = Math.max(this.touched, this.now(tab));
    }
  }

  #keep(field, { value, turn }) {
    this.kept.set(field, value);
    for (const { unkept } of this.tabs) {
      if (unkept.get(field)?.turn <= turn) unkept.delete(field);
    }
  }

  add(tab, text) {
    const name = `points.${this.#points++}`;
    this.set(tab, name, Math.max(this.now(tab), (this.points(tab).at(-1)?.made ?? -Infinity) + 1));
    this.set(tab, `${name}.text`, text);
  }

  keepAll(tab) {
    for (const change of this.tabs[tab].unkept) this.#keep(...change);
    this.tabs[tab].isFull = false;
  }

  erase() {
    this.kept.clear();
    for (const tab of this.tabs) {
      tab.unkept.clear();
      tab.removed = undefined;
    }
  }

  /** A tab that is loaded again knows no more than what is kept. */
  reload(tab) {
    this.tabs[tab] = new Tab(this.tabs[tab].days);
  }

  /** What a tab is to show. */
  expected(tab) {
    const seen = this.seen(tab);
    const { removed, unkept } = this.tabs[tab];
    return {
      points: this.points(tab).map(({ text, sort }) => `${sort}:${text}`),
      draft: seen.get('draft') ?? '',
      done: steps.filter((step) => seen.get(`steps.${step}`)),
      offersUndo: removed !== undefined,
      saysUnkept: unkept.size > 0,
    };
  }
}

class Tab {
  unkept = new Map();
  isFull = false;
  /** The point that was removed here just now. */
  removed;

  /** @param days By how many its clock is ahead. */
  constructor(days = 0) {
    this.days = days;
  }
}

/** Runs in the page: what is in a guide, by what it is called. */
function partsOf(root) {
  return {
    /** Those that show and say this, in their order. */
    buttons: (words) =>
      [...root.querySelectorAll('button')].filter(
        (button) =>
          (button.firstElementChild ?? button).textContent.trim() === words && !button.hidden,
      ),
    items: () => [...root.querySelectorAll('[aria-label="What they told you"] > li')],
    line: () =>
      [...root.querySelectorAll('label')].find(
        ({ textContent }) => textContent.trim() === 'One thing they told you',
      )?.control,
  };
}

/** Runs in the page. */
function read(root, stepIds) {
  const { buttons, items, line } = partsOf(root);
  const boxes = [...root.querySelectorAll('[part~="checkbox"]')];
  return {
    points: items().map((item) => {
      const sort = item.querySelector('input:checked')?.value ?? '';
      return `${sort}:${item.querySelector('textarea').value}`;
    }),
    draft: line()?.value,
    done: stepIds.filter((_, i) => boxes[i].checked),
    offersUndo: buttons('Undo').length > 0,
    saysUnkept: savedLine().includes('Kept only until'),
  };
}

/** Waits until a tab shows what the model says. */
async function agrees(pages, model, tab) {
  const expected = model.expected(tab);
  const shown = await pages[tab].evaluate(
    `(async () => {
      const { shadowRoot: root } = document.querySelector('rejection-guide');
      ${String(partsOf)}
      ${String(savedLine)}
      const read = ${String(read)};
      const end = performance.now() + 4000;
      for (;;) {
        // By another clock, words are from long ago. They are one's own.
        if (${!model.isTimeTrue}) partsOf(root).buttons('Yes, show my answers')[0]?.click();
        const shown = read(root, ${JSON.stringify(steps)});
        const isExpected = JSON.stringify(shown) === ${JSON.stringify(JSON.stringify(expected))};
        if (isExpected || performance.now() > end) return shown;
        await new Promise((resolve) => setTimeout(resolve, 5));
      }
    })()`,
  );
  assert.deepEqual(shown, expected, `tab ${tab}`);
}

/** Waits until a tab has heard of all that was done in the other: events come one after the other. */
async function hears(pages, tab) {
  const turn = String(turns++);
  await pages[1 - tab].evaluate((value) => {
    localStorage.turn = value;
  }, turn);
  await pages[tab].waitForFunction((value) => window.turn === value, { polling: 5 }, turn);
}
let turns = 0;

const bothAgree = (pages, model) => Promise.all([0, 1].map((tab) => agrees(pages, model, tab)));

/** Waits until no words are left in `localStorage` that were erased. Removed ones may come back. */
const nothingErasedIsLeft = (page, { guide, kept }) =>
  page.waitForFunction(
    (name, words) =>
      Object.entries(localStorage)
        .filter(([key]) => key.includes(`:id-${name}:`) && /draft|text/.test(key))
        .every(([, entry]) => words.includes(JSON.parse(entry).v)),
    { polling: 5, timeout: 10_000 },
    guide,
    [...kept.values()],
  );

/** Does something in a page, and leaves no field in focus: what is being written is not replaced. */
const act = (page, action, ...args) =>
  page.evaluate(
    `(async () => {
      const guide = document.querySelector('rejection-guide');
      const root = guide.shadowRoot;
      ${String(partsOf)}
      const { buttons, items, line } = partsOf(root);
      const enter = (control, value) => {
        control.focus();
        control.value = value;
        control.dispatchEvent(new InputEvent('input', { bubbles: true }));
      };
      await (${action})({ guide, root, buttons, items, line, enter }, ...${JSON.stringify(args)});
      await guide.updateComplete;
      await new Promise((resolve) => setTimeout(resolve));
      root.activeElement?.blur();
    })()`,
  );

/** A command: `change` is what it does to the model, `act` what it does in the page. */
class Command {
  constructor(tab, ...args) {
    this.tab = tab;
    this.args = args;
  }

  check() {
    return true;
  }

  async run(model, pages) {
    // By a clock that is behind, what is done before a tab has heard of all would be the older.
    if (!model.isTimeTrue) await hears(pages, this.tab);
    await agrees(pages, model, this.tab);
    await this.act(pages[this.tab], model, pages);
    this.change(model);
    await agrees(pages, model, this.tab);
  }

  toString() {
    return `${this.constructor.name} in ${this.tab}: ${JSON.stringify(this.args)}`;
  }
}

/** A command that changes answers. */
class Change extends Command {
  check(model) {
    // Of what two tabs did without knowing of each other, only true clocks tell the newer.
    return model.isTimeTrue || model.tabs[1 - this.tab].unkept.size === 0;
  }
}

class Draft extends Change {
  check(model) {
    return super.check(model) && model.points(this.tab).length < 5;
  }
  act(page) {
    return act(page, ({ line, enter }, text) => enter(line(), text), this.args[0]);
  }
  change(model) {
    model.set(this.tab, 'draft', this.args[0]);
  }
}

class Add extends Draft {
  act(page) {
    return act(
      page,
      ({ buttons, line, enter }, text) => {
        enter(line(), text);
        buttons('Add')[0].click();
      },
      this.args[0],
    );
  }
  change(model) {
    model.add(this.tab, this.args[0].trim());
    model.set(this.tab, 'draft', '');
    model.tabs[this.tab].removed = undefined;
  }
}

class OfAPoint extends Change {
  check(model) {
    return super.check(model) && model.points(this.tab).length > 0;
  }
  index(model) {
    return this.args[0] % model.points(this.tab).length;
  }
  point(model) {
    return model.points(this.tab)[this.index(model)];
  }
}

class Type extends OfAPoint {
  act(page, model) {
    return act(
      page,
      ({ items, enter }, index, text) => {
        const control = items()[index].querySelector('textarea');
        // Not key by key: stamps would be ahead of the clock by a millisecond each.
        enter(control, text.slice(0, 1));
        enter(control, text);
      },
      this.index(model),
      this.args[1],
    );
  }
  change(model) {
    model.set(this.tab, `${this.point(model).name}.text`, this.args[1]);
  }
}

/** In both tabs at the same time, each in another point. */
class TypeInBoth extends Command {
  check(model) {
    return model.tabs.every(({ isFull }) => !isFull) && model.points(0).length > 1;
  }
  async run(model, pages) {
    const [first, text, otherText] = this.args;
    const one = new Type(0, first, text);
    const two = new Type(1, first + 1, otherText);
    await bothAgree(pages, model);
    await Promise.all([one.act(pages[0], model), two.act(pages[1], model)]);
    one.change(model);
    two.change(model);
  }
}

class Sort extends OfAPoint {
  check(model) {
    // A radio button that is on already does nothing.
    return super.check(model) && this.point(model).sort !== this.args[1];
  }
  act(page, model) {
    return act(
      page,
      ({ items }, index, sort) => items()[index].querySelector(`input[value="${sort}"]`).click(),
      this.index(model),
      this.args[1],
    );
  }
  change(model) {
    model.set(this.tab, `${this.point(model).name}.sort`, this.args[1]);
  }
}

class Remove extends OfAPoint {
  act(page, model) {
    return act(page, ({ buttons }, index) => buttons('Remove')[index].click(), this.index(model));
  }
  change(model) {
    const point = this.point(model);
    model.set(this.tab, point.name, null);
    model.tabs[this.tab].removed = point;
  }
}

class UndoRemoval extends Change {
  check(model) {
    return super.check(model) && model.tabs[this.tab].removed !== undefined;
  }
  act(page) {
    return act(page, ({ buttons }) => buttons('Undo')[0].click());
  }
  change(model) {
    const { name, made } = model.tabs[this.tab].removed;
    model.set(this.tab, name, made);
    model.tabs[this.tab].removed = undefined;
  }
}

class Tick extends Change {
  act(page) {
    return act(
      page,
      ({ root }, step) => root.querySelectorAll('[part~="checkbox"]')[step].click(),
      steps.indexOf(this.args[0]),
    );
  }
  change(model) {
    const field = `steps.${this.args[0]}`;
    model.set(this.tab, field, !model.seen(this.tab).get(field));
  }
}

class Erase extends Change {
  check(model) {
    // What is full can't be erased for certain either, and says so.
    return super.check(model) && !model.tabs[this.tab].isFull;
  }
  act(page) {
    return act(page, async ({ guide, root, buttons }) => {
      root.querySelector('#on-device').parentElement.open = true;
      buttons('Erase everything')[0].click();
      await guide.updateComplete;
      buttons('Yes, erase it')[0].click();
    });
  }
  change(model) {
    model.erase();
  }
}

class Reload extends Command {
  async act(page) {
    await page.reload();
    await hasExercises(page);
  }
  change(model) {
    model.reload(this.tab);
  }
}

/** Within the document, or out of it and back in. */
class Move extends Command {
  act(page) {
    return act(
      page,
      async ({ guide }, how) => {
        const place = document.createElement('div');
        document.body.append(place);
        if (how === 'away') guide.remove();
        if (how === 'away') await new Promise((resolve) => setTimeout(resolve));
        place.append(guide);
      },
      this.args[0],
    );
  }
  change() {}
}

class Clock extends Command {
  check({ tabs, touched }) {
    const [days] = this.args;
    return (
      tabs.every(({ unkept }) => unkept.size === 0) &&
      // What was only ever touched by a clock so far back is 90 days old by any other.
      (days > -30 || touched > -30 * day)
    );
  }
  act(page) {
    return act(
      page,
      (_, days) => {
        // A window's name outlives a reload.
        window.name = days;
        document.dispatchEvent(new Event('visibilitychange'));
      },
      this.args[0],
    );
  }
  change(model) {
    model.tabs[this.tab].days = this.args[0];
    model.isTimeTrue = false;
  }
}

/** Runs in the page before its own scripts. */
function prepare() {
  const { now } = Date;
  Date.now = () => now() + Number(window.name) * 86_400_000;
  addEventListener('storage', ({ key, newValue }) => {
    if (key === 'turn') window.turn = newValue;
  });
}

/** There is no more room, as far as this tab can see. */
class Full extends Command {
  check(model) {
    return !model.tabs[this.tab].isFull;
  }
  act(page) {
    return act(page, () => {
      const { setItem } = Storage.prototype;
      const { put } = IDBObjectStore.prototype;
      const refuse = () => {
        throw new DOMException('no', 'QuotaExceededError');
      };
      Storage.prototype.setItem = refuse;
      IDBObjectStore.prototype.put = refuse;
      window.makeRoom = () => {
        Storage.prototype.setItem = setItem;
        IDBObjectStore.prototype.put = put;
      };
    });
  }
  change(model) {
    model.tabs[this.tab].isFull = true;
  }
}

/** There is room again, and with whatever is done next all is kept. */
class Free extends Command {
  check(model) {
    return model.tabs[this.tab].isFull;
  }
  act(page) {
    return act(page, ({ line }) => {
      window.makeRoom();
      line().focus();
    });
  }
  change(model) {
    model.keepAll(this.tab);
  }
}

/** Ticks something, so that the guide has to say how it stands, until it says "Saved". */
async function saved(tab, model, pages) {
  let said;
  // A disk that is busy may take longer than the guide waits for it.
  for (let tries = 0; said !== 'Saved' && tries < 5; tries++) {
    await new Tick(tab, steps[0]).run(model, pages);
    await pages[tab].waitForFunction(`(${String(savedLine)})() !== 'Saving…'`, { polling: 5 });
    said = await pages[tab].evaluate(savedLine);
  }
  assert.equal(said, 'Saved');
}

/** The page's process dies once all is saved, and the page is opened again. */
class Crash extends Change {
  check(model) {
    return super.check(model) && !model.tabs[this.tab].isFull;
  }
  async act(page, model, pages) {
    await saved(this.tab, model, pages);
    await crash(page);
    pages[this.tab] = await openTab(model.url);
  }
  change(model) {
    model.tabs[this.tab] = new Tab();
  }
}

/**
 * The browser dies once all is saved, and is started again. Of `localStorage` it had put on the
 * disk what was there the last time.
 */
class Kill extends Command {
  check(model) {
    return model.tabs.every(({ isFull }) => !isFull);
  }
  async run(model, pages) {
    await saved(0, model, pages);
    await saved(1, model, pages);
    await Promise.all(pages.map((page) => page.goto(server.url('elsewhere'))));
    model.onDisk = await pages[0].evaluate((onDisk) => {
      const lost = { ...localStorage };
      localStorage.clear();
      Object.assign(localStorage, onDisk);
      return lost;
    }, model.onDisk);
    model.tabs.forEach((_, i) => model.reload(i));
    await Promise.all(pages.map((page) => visit(page, model.url)));
    await bothAgree(pages, model);
  }
}

const tab = fc.nat(1);
const index = fc.nat(4);
const words = fc.oneof(
  fc.string({ minLength: 1, maxLength: 8, unit: 'grapheme' }),
  fc.constantFrom('__proto__', 'constructor', '</textarea><b>', '1'),
);
const point = words.filter((text) => text.trim() !== '' && !/[\r\n\0]/.test(text));
/** How often each comes up, where it can be done at all. */
const kinds = [
  [4, Add, tab, point],
  [2, Draft, tab, point],
  [5, Type, tab, index, point],
  [5, TypeInBoth, fc.constant('both'), index, point, point],
  [3, Sort, tab, index, fc.constantFrom('use', 'ask', 'aside')],
  [4, Remove, tab, index],
  [8, UndoRemoval, tab],
  [2, Tick, tab, fc.constantFrom(...steps)],
  [2, Erase, tab],
  [2, Reload, tab],
  [3, Move, tab, fc.constantFrom('within', 'away')],
  [2, Clock, tab, fc.constantFrom(-365, -100, -10, -1, 0, 1, 3)],
  [2, Full, tab],
  [5, Free, tab],
  [1, Crash, tab],
  [1, Kill, fc.constant('both')],
];
const commands = fc.commands(
  kinds.flatMap(([weight, Kind, ...args]) =>
    Array(weight).fill(fc.tuple(...args).map((values) => new Kind(...values))),
  ),
  { maxCommands: 100, size: 'max' },
);

let server;
let home;
let browser;
let pages;
let run = 0;

/** Goes to a guide, and waits until its exercises are there. */
async function visit(page, url) {
  await page.goto(url);
  await hasExercises(page);
}

const hasExercises = (page) =>
  page.waitForFunction(() =>
    document.querySelector('rejection-guide')?.shadowRoot?.querySelector('#on-device'),
  );

async function openTab(url) {
  const page = await browser.newPage();
  // No event tells of leaving a field in a window that hasn't got the focus.
  await page.emulateFocusedPage(true);
  await page.evaluateOnNewDocument(prepare);
  await visit(page, url);
  return page;
}

before(async () => {
  server = await serve();
  home = profile();
  browser = await start(home.folder);
  pages = await Promise.all([openTab(server.url('model')), openTab(server.url('model'))]);
});
after(async () => {
  await browser.close();
  home.remove();
  server.close();
});

test('two tabs show what a plain map would, whatever is done', async () => {
  await fc.assert(
    fc.asyncProperty(commands, async (chosen) => {
      const model = new Model(`model-${run++}`);
      const visitAnew = async (page) => {
        await page.evaluate(() => {
          window.name = '';
        });
        await visit(page, model.url);
      };
      await Promise.all(pages.map(visitAnew));
      await fc.asyncModelRun(() => ({ model, real: pages }), chosen);
      await bothAgree(pages, model);
      await Promise.all(pages.map(visitAnew));
      model.tabs = [new Tab(), new Tab()];
      await bothAgree(pages, model);
      await nothingErasedIsLeft(pages[0], model);
    }),
    {
      numRuns: Number(options.runs),
      seed: Number(options.seed),
      endOnFailure: !options.shrink,
      includeErrorInReport: true,
    },
  );
});
