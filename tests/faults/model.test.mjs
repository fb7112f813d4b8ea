// Two tabs against a plain list: whatever is done in whatever order, both show what it says.
//   RUNS=500 SEED=7 node --test tests/faults/model.test.mjs
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import fc from 'fast-check';
import { open, profile, ready, serve, start } from './support.mjs';

const { RUNS = '30', SEED = '1' } = process.env;

const steps = ['accept-feedback', 'reflect', 'thank-you-note', 'apply-lessons'];

let server;
let home;
let browser;
let tabs;
let run = 0;

before(async () => {
  server = await serve();
  home = profile();
  browser = await start(home.folder);
  tabs = [await open(browser, server.url('model')), await open(browser, server.url('model'))];
});
after(async () => {
  await browser.close();
  home.remove();
  server.close();
});

/** What both tabs are to show. */
const shown = ({ points, done }) => ({
  points: points.filter(({ removed }) => !removed).map(({ text, sort }) => `${sort}:${text}`),
  done: steps.filter((step) => done.has(step)),
});

/** Waits until a tab shows what the model says. */
async function agrees(tab, model) {
  const expected = JSON.stringify(shown(model));
  try {
    await tab.waitForFunction(`${reading} === ${JSON.stringify(expected)}`, {
      polling: 5,
      timeout: 4000,
    });
  } catch {
    assert.equal(await tab.evaluate(reading), expected);
  }
}

/** Runs in the page. */
function read() {
  const { shadowRoot } = document.querySelector('rejection-guide');
  const items = [...shadowRoot.querySelectorAll('[data-item]')];
  const boxes = [...shadowRoot.querySelectorAll('[data-step] [part~="checkbox"]')];
  return JSON.stringify({
    points: items.map((item) => {
      const sort = item.querySelector('input:checked')?.value ?? '';
      return `${sort}:${item.querySelector('textarea').value}`;
    }),
    done: boxes.filter((box) => box.checked).map((box) => box.closest('[data-step]').dataset.step),
  });
}

const reading = `(${String(read)})()`;

/** Does something in a page, and leaves no field in focus: what is being written is not replaced. */
const act = (tab, action, ...args) =>
  tab.evaluate(
    `(async () => {
      const guide = document.querySelector('rejection-guide');
      const root = guide.shadowRoot;
      const find = (selector) => root.querySelector(selector);
      const enter = (control, value) => {
        control.focus();
        control.value = value;
        control.dispatchEvent(new InputEvent('input', { bubbles: true }));
      };
      await (${action})({ root, find, enter }, ...${JSON.stringify(args)});
      await guide.updateComplete;
      await new Promise((resolve) => setTimeout(resolve));
      root.activeElement?.blur();
    })()`,
  );

/** A command: `changes` is what it does to the model, `action` what it does in the page. */
class Command {
  constructor(tab, ...args) {
    this.tab = tab;
    this.args = args;
  }

  check() {
    return true;
  }

  async run(model, pages) {
    await agrees(pages[this.tab], model);
    await this.act(pages[this.tab], model);
    this.change(model);
    await agrees(pages[this.tab], model);
  }

  toString() {
    return `${this.constructor.name} in ${this.tab}: ${JSON.stringify(this.args)}`;
  }
}

const present = ({ points }) => points.filter(({ removed }) => !removed);
const chosen = (model, index) => present(model)[index % present(model).length];
const indexOf = (model, index) => index % present(model).length;

class Add extends Command {
  check(model) {
    return present(model).length < 5;
  }
  act(tab) {
    return act(
      tab,
      ({ find, enter }, text) => {
        enter(find('#draft\\.points'), text);
        find('[data-action="add"]').click();
      },
      this.args[0],
    );
  }
  change(model) {
    model.points.push({ text: this.args[0].trim(), sort: '' });
    model.removal[this.tab] = undefined;
  }
}

class OfAPoint extends Command {
  check(model) {
    return present(model).length > 0;
  }
}

class Type extends OfAPoint {
  act(tab, model) {
    return act(
      tab,
      ({ root, enter }, index, text) => {
        const control = root.querySelectorAll('[data-item] textarea')[index];
        for (let i = 1; i <= text.length; i++) enter(control, text.slice(0, i));
      },
      indexOf(model, this.args[0]),
      this.args[1],
    );
  }
  change(model) {
    chosen(model, this.args[0]).text = this.args[1];
  }
}

/** In both tabs at the same time, each in another point where there are two. */
class TypeInBoth extends OfAPoint {
  check(model) {
    return present(model).length > 1;
  }
  async run(model, pages) {
    const [first, text, otherText] = this.args;
    const one = new Type(0, first, text);
    const two = new Type(1, first + 1, otherText);
    await Promise.all(pages.map((tab) => agrees(tab, model)));
    await Promise.all([one.act(pages[0], model), two.act(pages[1], model)]);
    one.change(model);
    two.change(model);
  }
}

class Sort extends OfAPoint {
  act(tab, model) {
    return act(
      tab,
      ({ root }, index, sort) =>
        root.querySelectorAll('[data-item]')[index].querySelector(`input[value="${sort}"]`).click(),
      indexOf(model, this.args[0]),
      this.args[1],
    );
  }
  change(model) {
    chosen(model, this.args[0]).sort = this.args[1];
  }
}

class Remove extends OfAPoint {
  act(tab, model) {
    return act(
      tab,
      ({ root }, index) => root.querySelectorAll('[data-action="remove"]')[index].click(),
      indexOf(model, this.args[0]),
    );
  }
  change(model) {
    const point = chosen(model, this.args[0]);
    point.removed = true;
    model.removal[this.tab] = point;
  }
}

class UndoRemoval extends Command {
  check(model) {
    return model.removal[this.tab] !== undefined;
  }
  act(tab) {
    return act(tab, ({ find }) => find('[data-action="undo-removal"]').click());
  }
  change(model) {
    model.removal[this.tab].removed = false;
    model.removal[this.tab] = undefined;
  }
}

class Tick extends Command {
  act(tab) {
    return act(
      tab,
      ({ find }, step) => find(`[data-step="${step}"] [part~="checkbox"]`).click(),
      this.args[0],
    );
  }
  change({ done }) {
    if (!done.delete(this.args[0])) done.add(this.args[0]);
  }
}

class Reload extends Command {
  async act(tab) {
    await tab.reload();
    await ready(tab);
  }
  change(model) {
    model.removal[this.tab] = undefined;
  }
}

class Erase extends Command {
  act(tab) {
    return act(tab, ({ find }) => find('#answers [data-action="erase"]').click());
  }
  change(model) {
    model.points.length = 0;
    model.done.clear();
    model.removal = [];
  }
}

const tab = fc.nat(1);
const index = fc.nat(4);
const words = fc.oneof(
  fc.string({ minLength: 1, maxLength: 8, unit: 'grapheme' }),
  fc.constantFrom('__proto__', 'constructor', '</textarea><b>', '1'),
);
const point = words.filter((text) => text.trim() !== '' && !/[\r\n\0]/.test(text));
const commands = fc.commands(
  [
    fc.tuple(tab, point).map((args) => new Add(...args)),
    fc.tuple(tab, point).map((args) => new Add(...args)),
    fc.tuple(tab, index, point).map((args) => new Type(...args)),
    fc.tuple(index, point, point).map((args) => new TypeInBoth('both', ...args)),
    fc.tuple(tab, index, fc.constantFrom('use', 'ask', 'aside')).map((args) => new Sort(...args)),
    fc.tuple(tab, index).map((args) => new Remove(...args)),
    tab.map((arg) => new UndoRemoval(arg)),
    fc.tuple(tab, fc.constantFrom(...steps)).map((args) => new Tick(...args)),
    tab.map((arg) => new Reload(arg)),
    tab.map((arg) => new Erase(arg)),
  ],
  { maxCommands: 20, size: 'max' },
);

test('two tabs show what a plain list would, whatever is done', async () => {
  await fc.assert(
    fc.asyncProperty(commands, async (chosenCommands) => {
      const url = server.url(`model-${run++}`);
      await Promise.all(tabs.map((one) => one.goto(url).then(() => ready(one))));
      const model = { points: [], done: new Set(), removal: [] };
      await fc.asyncModelRun(() => ({ model, real: tabs }), chosenCommands);
      await Promise.all(tabs.map((one) => agrees(one, model)));
      await Promise.all(tabs.map((one) => one.goto(url).then(() => ready(one))));
      await Promise.all(tabs.map((one) => agrees(one, model)));
    }),
    { numRuns: Number(RUNS), seed: Number(SEED), endOnFailure: !process.env.SHRINK },
  );
});
