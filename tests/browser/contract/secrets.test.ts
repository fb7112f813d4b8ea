import { expect, nextFrame } from '@open-wc/testing';
import { waitUntil } from '../support/wait.js';
import { lists, listNames, singles } from '../../../src/record/fields.js';
import type { Entry } from '../../../src/record/entry.js';
import { stepIds, type StepId } from '../../../src/record/steps.js';
import {
  act,
  all,
  choose,
  click,
  descriptionOf,
  enter,
  textbox,
  has,
  hidden,
  nameOf,
  one,
} from '../support/harness.js';
import { items } from '../support/lists.js';
import {
  chooseFile,
  earlier,
  isAsked,
  openAnswers,
  openDevice,
  openEverything,
  openStep1,
  textControls,
} from '../support/answers.js';
import { guideId, mount, panel, row, text, type RejectionGuide } from '../support/guide.js';
import { prints, watchExits, type Exits } from '../support/exits.js';
import { replace } from '../support/replace.js';

/** In everything that is written here, and nowhere else. */
const secret = 'Zx9secretQ';

/** All that a page can see or that leaves it, but for what the candidate takes along. */
interface Traces {
  readonly exits: Exits;
  readonly events: Event[];
  readonly logged: unknown[];
  readonly sent: unknown[];
}

function watch(): Traces {
  const traces: Traces = { exits: watchExits(), events: [], logged: [], sent: [] };
  performance.setResourceTimingBufferSize(10_000);
  const { dispatchEvent } = EventTarget.prototype;
  replace(EventTarget.prototype, 'dispatchEvent', {
    value(this: EventTarget, event: Event) {
      if (event.type.startsWith('rejection-guide')) traces.events.push(event);
      return dispatchEvent.call(this, event);
    },
  });
  for (const name of Object.keys(console) as 'log'[]) {
    if (typeof console[name] === 'function') {
      replace(console, name, { value: (...args: unknown[]) => traces.logged.push(...args) });
    }
  }
  const { fetch } = globalThis;
  replace(globalThis, 'fetch', {
    value: (...args: Parameters<typeof fetch>) => {
      traces.sent.push(...args);
      return fetch(...args);
    },
  });
  replace(navigator, 'sendBeacon', { value: (...args: unknown[]) => traces.sent.push(...args) });
  for (const name of ['open', 'send', 'setRequestHeader'] as const) {
    const method = XMLHttpRequest.prototype[name] as (...args: unknown[]) => void;
    replace(XMLHttpRequest.prototype, name, {
      value(this: XMLHttpRequest, ...args: unknown[]) {
        traces.sent.push(...args);
        method.apply(this, args);
      },
    });
  }
  for (const name of ['WebSocket', 'EventSource'] as const) {
    replace(globalThis, name, {
      value: new Proxy(globalThis[name], {
        construct(target, args: [string]) {
          traces.sent.push(...args);
          return new target(...args);
        },
      }),
    });
  }
  return traces;
}

/** Every text that can be read of a value: its own, inherited by getters, and within. */
function textsIn(value: unknown, seen = new Set<unknown>()): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null || seen.has(value)) return [];
  if (value instanceof Node || value === globalThis) return [];
  seen.add(value);
  const texts: string[] = [];
  for (let level: unknown = value; level; level = Object.getPrototypeOf(level)) {
    for (const key of Reflect.ownKeys(level)) {
      if (key === '__proto__') continue;
      texts.push(String(key), ...textsIn(read(value, key), seen));
    }
  }
  return texts;
}

function read(value: object, key: PropertyKey): unknown {
  try {
    return Reflect.get(value, key) as unknown;
  } catch {
    return undefined;
  }
}

function expectNoSecret(guide: RejectionGuide, { exits, events, logged, sent }: Traces): void {
  const places = {
    events: events.flatMap((event) => textsIn(event)),
    console: textsIn(logged),
    requests: textsIn(sent),
    resources: performance.getEntriesByType('resource').map(({ name }) => name),
    page: [location.href, document.title, document.cookie, window.name, history.state as unknown],
    // With the guide's attributes and its content, but not what is in its shadow.
    markup: document.documentElement.outerHTML,
    properties: Object.keys((guide.constructor as typeof RejectionGuide).properties).map(
      (name) => guide[name as 'company'],
    ),
    'names of files': exits.saved.map(({ name }) => name),
    'links other than to a message': exits.opened.filter((link) => !link.startsWith('mailto:')),
  };
  for (const [name, place] of Object.entries(places)) {
    expect(
      textsIn(place).filter((found) => found.includes(secret)),
      name,
    ).to.deep.equal([]);
  }
}

/** Writes a secret of its own in each control that has none, and returns all fields that have one. */
async function tell(guide: RejectionGuide): Promise<string[]> {
  await openEverything(guide);
  for (const control of textControls(guide)) {
    if (!control.value.includes(secret)) enter(control, `${secret} ${secrets++}`);
  }
  await guide.updateComplete;
  const { entries } = JSON.parse(guide.exportRecord()) as { entries: Record<string, Entry> };
  return Object.keys(entries).filter((field) => String(entries[field]!.v).includes(secret));
}
let secrets = 0;

/** What a button does, without the words it does it to. */
const verbOf = (each: HTMLElement): string => nameOf(each).split(': ')[0]!;

/** What a button does, to what, and where: of all that are the same in this, one is pressed. */
const kindOf = (each: HTMLElement): string =>
  [verbOf(each), descriptionOf(each), verbOf(each) === 'Remove' && nameOf(each.closest('ul')!)]
    .filter(Boolean)
    .join(' – ');

/** Those that clear something come last. */
const last = [
  'Remove',
  'Undo – Removed. You can undo this.',
  'Untick all steps',
  'Undo',
  'No, keep it',
  'Erase everything',
  'Yes, erase it',
];

const turnOf = (each: HTMLElement, kind: string): number =>
  Math.max(last.indexOf(verbOf(each)), last.indexOf(kind));

/** Empties each field in turn and fills it with what was said elsewhere, where that is offered. */
async function useEverything(guide: RejectionGuide): Promise<string[]> {
  const used: string[] = [];
  for (const control of textControls(guide)) {
    if (!control.isConnected) continue;
    await act(guide, () => enter(control, ''));
    const use = all(guide, 'button').find(
      (each) => verbOf(each) === 'Use' && descriptionOf(each) === nameOf(control),
    );
    if (use) {
      used.push(nameOf(control));
      await act(guide, () => use.click());
    } else {
      await act(guide, () => enter(control, `${secret} ${secrets++}`));
    }
  }
  return used;
}

/** Presses every button that comes into sight, one of a kind, and tells again what went with it. */
async function pressEverything(guide: RejectionGuide): Promise<Set<string>> {
  const pressed = new Set<string>();
  for (;;) {
    await tell(guide);
    const [next] = all(guide, 'button')
      .filter((each) => each.localName !== 'summary')
      .map((each) => ({ each, kind: kindOf(each) }))
      .filter(({ kind }) => !pressed.has(kind))
      .map((found) => ({ ...found, turn: turnOf(found.each, found.kind) }))
      .toSorted((a, b) => a.turn - b.turn);
    if (!next) break;
    pressed.add(next.kind);
    await act(guide, () => next.each.click());
  }
  return pressed;
}

/** Chooses each answer there is to choose, the first of them in the end. */
async function chooseEverything(guide: RejectionGuide): Promise<void> {
  for (const each of all(guide, 'radio').toReversed()) await act(guide, () => each.click());
  const points = has(guide, 'list', 'What they told you');
  const [item] = items(guide, points ? 'What they told you' : 'What stayed with you');
  await choose(item!, 'What is it about?', 'Skills');
}

/** The fields for words that the steps with an exercise have, whatever an item is called. */
function fieldsOf(guide: RejectionGuide): string[] {
  const isThere = (step: StepId) =>
    all(panel(guide, step), 'textbox', undefined, hidden).length > 0;
  const ofSteps = stepIds.map((step) => (isThere(step) ? textsAmong(singles[step]) : []));
  const ofLists = listNames.map((list) => {
    const { step, fields } = lists[list];
    const names = textsAmong(fields).map((name) => `${list}.*.${name}`);
    return isThere(step) ? [`draft.${list}`, ...names] : [];
  });
  // The note's language, and a plan's day and time, are chosen, not written.
  return [...ofSteps, ...ofLists]
    .flat()
    .filter((name) => name !== 'note.language' && !/\.(date|time)$/.test(name));
}

const textsAmong = (fields: object): string[] =>
  Object.entries(fields).flatMap(([name, kind]) => (typeof kind === 'number' ? [name] : []));

/** What can be pressed without an earlier visit, another tab or a fault. */
const buttons = [
  'Reflect on the process',
  'Close all steps',
  'Skip this step – Reflect on the process',
  'Untick all steps',
  'Undo',
  'Add – One thing to learn',
  'Remove – Something to learn',
  'Undo – Removed. You can undo this.',
  'Add from their feedback',
  'Remind me tomorrow evening',
  'Copy the subject',
  'Copy the note',
  'Open in your mail app',
  'Save as text',
  'Share',
  'Make a new draft',
  'Bring my note back',
  'Save for my calendar',
  'Your answers',
  'Copy all',
  'Copy as Markdown',
  'Save as a file',
  'Save a copy',
  'Erase all, and stop saving on this device',
  'Erase everything',
  'No, keep it',
  'Yes, erase it',
];

describe('a secret', () => {
  for (const [status, absentFields, absentButtons] of [
    ['given', /^(draft\.)?criteria\b|^note\.topic$/, []],
    ['none', /^(draft\.)?points\b|^note\.feedback$/, ['Add from their feedback']],
  ] as const) {
    it(`told to every field stays there, whichever button is pressed, with feedback ${status}`, async function () {
      this.timeout(60_000);
      const traces = watch();
      const guide = await mount(
        `<rejection-guide guide-id="${guideId}" company="Fennel" job-title="Analyst"
          stage="interview" relation="external" thanked="no" feedback-status="${status}"
          contact-email="ana@fennel.example"></rejection-guide>`,
      );
      // On paper is where they asked to have it; Firefox would wait for its dialogue.
      const printed = prints(guide);
      const told = (await tell(guide)).map((name) => name.replace(/\.[a-z0-9]{6,16}\./, '.*.'));
      expect(told).to.include.members(fieldsOf(guide).filter((name) => !absentFields.test(name)));
      expect(new Set(told).size).to.be.at.least(18);
      await chooseEverything(guide);
      expect(await useEverything(guide)).to.include.members([
        ...(status === 'none' ? ['What to ask about'] : []),
        'One thing to learn',
      ]);
      const pressed = await pressEverything(guide);
      expect([...pressed]).to.include.members(
        buttons.filter((name) => !(absentButtons as readonly string[]).includes(name)),
      );
      expect(printed[0]!.body.textContent).to.include(secret);
      await waitUntil(() => traces.exits.copied.length > 0);
      expectNoSecret(guide, traces);

      const { opened, copied, saved, shared } = traces.exits;
      // These the candidate asked for by a button that says so. They go to no one else.
      expect(opened.filter((link) => link.includes(secret))).to.have.lengthOf(1);
      expect(copied.join()).to.include(secret);
      expect(JSON.stringify(shared)).to.include(secret);
      expect(await Promise.all(saved.map((file) => file.text())).then(String)).to.include(secret);
    });
  }

  for (const name of ['Yes, show my answers', 'No, erase those answers']) {
    it(`of an earlier visit stays there: ${name}`, async () => {
      const entry = { t: Date.now() - 13 * 3_600_000, by: 'old', v: secret };
      for (const field of ['kind-line', 'note.text']) {
        localStorage.setItem(`rejection-guide:1:id-${guideId}:${field}`, JSON.stringify(entry));
      }
      const traces = watch();
      const guide = await mount(`<rejection-guide guide-id="${guideId}"></rejection-guide>`);
      await click(earlier(guide), name);
      await waitUntil(() => !isAsked(guide));
      await tell(guide);
      expectNoSecret(guide, traces);
    });
  }

  it('that the browser has no room for stays there', async () => {
    const traces = watch();
    const guide = await mount(`<rejection-guide guide-id="${guideId}"></rejection-guide>`);
    for (let size = 2 ** 23; size >= 1; size /= 2) {
      try {
        localStorage.setItem(`room-${size}`, 'x'.repeat(size));
      } catch {
        // Then half of it may fit.
      }
    }
    await openStep1(guide);
    enter(textbox(guide, 'What would you tell a friend with this news?'), secret);
    await waitUntil(() => guide.matches(':state(unsaved)'));
    expect(traces.events.map(({ type }) => type)).to.include('rejection-guide-storage-error');
    expectNoSecret(guide, traces);
  });

  it('that can’t be read stays there', async () => {
    localStorage.setItem(`rejection-guide:1:id-${guideId}:kind-line`, `{"v":"${secret}`);
    const traces = watch();
    const guide = await mount(`<rejection-guide guide-id="${guideId}"></rejection-guide>`);
    openDevice(guide);
    await click(guide, 'Save that part');
    expect(await traces.exits.saved[0]!.text()).to.include(secret);
    expectNoSecret(guide, traces);
  });

  it('written in two places at once stays there', async () => {
    const traces = watch();
    const markup = `<rejection-guide guide-id="${guideId}"></rejection-guide>`;
    const [guide, other] = [await mount(markup), await mount(markup)];
    await tell(guide);
    await tell(other);
    for (const name of ['Keep mine', 'Use this one']) {
      textbox(guide, 'What would you tell a friend with this news?').focus();
      await act(other, () =>
        enter(textbox(other, 'What would you tell a friend with this news?'), `${secret} ${name}`),
      );
      await waitUntil(() => has(guide, 'button', name));
      await click(guide, name);
    }
    expectNoSecret(guide, traces);
    expectNoSecret(other, traces);
  });

  it('in a copy that is opened stays there, also where the copy is broken', async () => {
    const traces = watch();
    const guide = await mount(`<rejection-guide guide-id="${guideId}"></rejection-guide>`);
    await tell(guide);
    const copy = guide.exportRecord();
    await openAnswers(guide);
    for (const json of [copy, copy.slice(1), copy.replaceAll('kind-line', secret)]) {
      await chooseFile(guide, json);
      await nextFrame();
    }
    await waitUntil(() => text(one(guide, 'alert')) !== '');
    expectNoSecret(guide, traces);
  });
});

describe('what someone says of their case, and when a plan is to be done', () => {
  it('is told to nobody', async () => {
    const traces = watch();
    const guide = await mount(`<rejection-guide guide-id="${guideId}"></rejection-guide>`);
    prints(guide);
    await openEverything(guide);
    const said = ['unanswered', 'final', 'internal'];
    for (const name of ['I never heard back', 'A final round', 'Someone where I work now']) {
      await act(guide, () => all(guide, 'radio', name)[0]!.click());
    }
    for (const [type, value] of [
      ['date', '2031-07-19'],
      ['time', '03:17'],
    ] as const) {
      const control = row(guide, 'apply-lessons').querySelector<HTMLInputElement>(
        `[type=${type}]`,
      )!;
      control.value = value;
      await act(guide, () => control.dispatchEvent(new Event('change', { bubbles: true })));
      expect(guide.exportRecord()).to.include(value);
      said.push(value);
    }
    await pressEverything(guide);
    const texts = [traces.events, traces.logged, traces.sent].flatMap((place) => textsIn(place));
    expect(texts.filter((found) => said.some((each) => found.includes(each)))).to.deep.equal([]);
  });
});
