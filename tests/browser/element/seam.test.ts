/** Whatever is done before, while and after the exercises come, or don't: nothing is lost. */
import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { waitUntil } from '../support/wait.js';
import { all, button, click, has } from '../support/harness.js';
import { eraseAll, shows } from '../support/answers.js';
import {
  checkbox,
  guideId,
  listen,
  openGuide,
  part,
  row,
  isSkipped,
  skipButton,
  status,
  text,
  stepIds,
  toggle,
  type RejectionGuide,
  type StepId,
} from '../support/guide.js';
import { openHeld, type Held } from '../support/held.js';

type Status = 'todo' | 'done' | 'skipped';
type Statuses = Readonly<Record<StepId, Status>>;

const none = Object.fromEntries(stepIds.map((step) => [step, 'todo'])) as Statuses;

const keep = 'One thing to keep';
const hasExercise = (guide: RejectionGuide) => has(guide, 'textbox', keep);
const isThere = (guide: RejectionGuide) => guide.shadowRoot!.querySelector('#on-device') !== null;

/** Each step's status, as its row tells it. */
function statusesOf(guide: RejectionGuide): Statuses {
  const told = (step: StepId): Status => {
    if (checkbox(guide, step).checked) return 'done';
    return isSkipped(guide, step) ? 'skipped' : 'todo';
  };
  return Object.fromEntries(stepIds.map((step) => [step, told(step)])) as Statuses;
}

const kept = (name: string) =>
  `<rejection-guide guide-id="${name}"><p>In brief.</p></rejection-guide>`;

const tell = (guide: RejectionGuide, field: string, v: string) => {
  const entry = { t: Date.now() - 1000, by: 'before', v };
  localStorage.setItem(`rejection-guide:1:id-${guide.guideId}:${field}`, JSON.stringify(entry));
};

/** What may happen in any order; a number says in which step. */
const anAct = fc.oneof(
  { weight: 4, arbitrary: fc.record({ do: fc.constant('tick' as const), step: fc.nat(3) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('skip' as const), step: fc.nat(3) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('open' as const), step: fc.nat(3) }) },
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constant('tick elsewhere' as const), step: fc.nat(3) }),
  },
  fc.record({ do: fc.constantFrom('clear' as const, 'undo' as const), step: fc.constant(0) }),
  fc.record({ do: fc.constantFrom('erase elsewhere' as const), step: fc.constant(0) }),
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constantFrom('let it come' as const, 'let it fail' as const, 'try again' as const),
      step: fc.constant(0),
    }),
  },
);
type Act = typeof anAct extends fc.Arbitrary<infer A> ? A : never;

/** One guide whose exercises are held, the same in another tab, and what ought to be shown. */
class Run {
  expected: Statuses = none;
  cleared: Statuses | undefined;
  changes = 0;
  hasWords: boolean;
  constructor(
    readonly held: Held,
    readonly elsewhere: RejectionGuide,
    hasWords: boolean,
  ) {
    this.hasWords = hasWords;
  }

  #set(step: StepId, became: Status): void {
    this.expected = { ...this.expected, [step]: became };
    this.changes += 1;
    this.cleared = undefined;
  }

  async do({ do: what, step: index }: Act): Promise<void> {
    const { guide } = this.held;
    const step = stepIds[index]!;
    const before = this.expected[step];
    switch (what) {
      case 'tick':
        checkbox(guide, step).click();
        this.#set(step, before === 'done' ? 'todo' : 'done');
        break;
      case 'skip':
        skipButton(guide, step).click();
        this.#set(step, before === 'skipped' ? 'todo' : 'skipped');
        break;
      case 'open':
        toggle(guide, step).click();
        break;
      case 'tick elsewhere':
        await this.agree();
        checkbox(this.elsewhere, step).click();
        this.expected = { ...this.expected, [step]: before === 'done' ? 'todo' : 'done' };
        await this.agree();
        break;
      case 'clear':
        if (Object.values(this.expected).every((one) => one === 'todo') || this.cleared) break;
        button(guide, 'Untick all steps').click();
        this.cleared = this.expected;
        this.changes += Object.values(this.expected).filter((one) => one !== 'todo').length;
        this.expected = none;
        break;
      case 'undo': {
        const { cleared } = this;
        if (!cleared) break;
        const back = stepIds.filter((id) => this.expected[id] === 'todo' && cleared[id] !== 'todo');
        button(guide, 'Undo').click();
        for (const id of back) this.#set(id, cleared[id]);
        this.cleared = undefined;
        break;
      }
      case 'erase elsewhere':
        await this.agree();
        await eraseAll(this.elsewhere);
        this.expected = none;
        this.cleared = undefined;
        this.hasWords = false;
        await this.agree();
        break;
      case 'let it come':
      case 'let it fail':
        await this.held.let(what === 'let it come' ? 'come' : 'fail');
        break;
      case 'try again':
        all(guide, 'button', 'Try again')[0]?.click();
        break;
    }
    await guide.updateComplete;
  }

  async agree(): Promise<void> {
    for (const guide of [this.held.guide, this.elsewhere]) {
      await waitUntil(
        () => JSON.stringify(statusesOf(guide)) === JSON.stringify(this.expected),
        `${JSON.stringify(statusesOf(guide))}, not ${JSON.stringify(this.expected)}`,
      );
    }
  }
}

describe('the seam of the two loads', () => {
  it('loses nothing, in whatever order things happen', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(anAct, { minLength: 3, maxLength: 10 }),
        fc.boolean(),
        async (acts, hasWords) => {
          const name = `seam-${Math.random()}`;
          const elsewhere = await openGuide(`/tests/browser/pages/remembering.html#${name}`);
          if (hasWords) tell(elsewhere, 'keep', 'My calm questions');
          const held = await openHeld(kept(name));
          const heard = listen(held.guide);
          const run = new Run(held, elsewhere, hasWords);
          for (const act of acts) await run.do(act);
          await run.agree();
          const steps = heard.filter((line) => line.startsWith('step '));
          expect(steps, 'each change is told once').to.have.length(run.changes);

          // In the end it comes, however often it failed.
          held.guide.expand('reflect');
          await waitUntil(async () => {
            await held.let('come');
            all(held.guide, 'button', 'Try again')[0]?.click();
            return hasExercise(held.guide);
          }, 'the exercise');
          await run.agree();
          const words = all(held.guide, 'textbox', keep)[0]!.value;
          expect(words).to.equal(run.hasWords ? 'My calm questions' : '');

          expect(statusesOf(await held.reload())).to.deep.equal(run.expected);
        },
      ),
      { numRuns: 8, interruptAfterTimeLimit: 15_000, includeErrorInReport: true },
    );
  });

  it('is told of once where someone waits: that it is on its way, and that it is there', async () => {
    const held = await openHeld();
    const said: string[] = [];
    const live = all(held.guide, 'status', undefined, { hidden: true })[0]!;
    new MutationObserver(() => said.push(status(held.guide))).observe(live, {
      childList: true,
      characterData: true,
      subtree: true,
    });
    toggle(held.guide, 'reflect').click();
    await waitUntil(() => said.length > 0);
    expect(said).to.deep.equal(['The rest of this step is on its way.']);
    await held.let('come');
    await waitUntil(() => hasExercise(held.guide));
    await waitUntil(() => said.length > 1);
    expect(said.slice(1)).to.deep.equal(['The rest of this step is here.']);
  });

  it('says in the step itself what is on its way, so that nobody is in an empty one', async () => {
    const held = await openHeld();
    toggle(held.guide, 'reflect').click();
    await held.guide.updateComplete;
    expect(part(held.guide, 'waiting').textContent).to.equal(
      'The rest of this step is on its way.',
    );
    await held.let('come');
    await waitUntil(() => hasExercise(held.guide));
    expect(has(held.guide, 'button', 'Try again')).to.equal(false);
  });

  it('that failed unseen is tried again by itself when a step is opened', async () => {
    const held = await openHeld();
    toggle(held.guide, 'reflect').dispatchEvent(new Event('pointerover', { bubbles: true }));
    await held.let('fail');
    await waitUntil(() => held.page.seen.some((line) => line.startsWith('warn:')));
    toggle(held.guide, 'reflect').click();
    await held.let('come');
    await waitUntil(() => hasExercise(held.guide));
  });

  it('that failed can be tried again, more than once, and the focus stays with whoever does', async () => {
    const held = await openHeld();
    toggle(held.guide, 'reflect').click();
    for (const time of ['once', 'twice']) {
      await held.let('fail');
      const told = () => text(part(held.guide, 'waiting'));
      await waitUntil(() => told().includes('could not be loaded'), time);
      expect(status(held.guide), time).to.include('could not be loaded');
      const again = button(held.guide, 'Try again');
      again.focus();
      again.click();
      await held.guide.updateComplete;
    }
    await held.let('come');
    await waitUntil(() => hasExercise(held.guide));
    await held.guide.updateComplete;
    const { activeElement } = held.guide.shadowRoot!;
    const step = activeElement?.closest('[part="step"]');
    expect(step === row(held.guide, 'reflect'), 'in that step').to.equal(true);
  });

  it('is asked for once by all the guides of a page, and opens in each', async () => {
    const held = await openHeld(`${kept('one')}${kept('two')}`);
    const guides = () => [...held.page.document.querySelectorAll('rejection-guide')];
    await waitUntil(() => guides().length === 2 && guides().every((each) => each.hasUpdated));
    const [one, two] = guides();
    for (const guide of [one!, two!]) toggle(guide, 'reflect').click();
    checkbox(two!, 'reflect').click();
    await held.let('come');
    for (const guide of [one!, two!]) await waitUntil(() => hasExercise(guide));
    expect(one!.progress.done).to.equal(0);
    expect(two!.progress.done).to.equal(1);
    const asked = held.page.performance
      .getEntriesByType('resource')
      .filter(({ name }) => name.endsWith('.exercises.js'));
    expect(asked).to.have.length(1);
  });

  it('hands over to the page’s own store what was ticked before', async () => {
    const held = await openHeld(kept(guideId));
    const records: string[] = [];
    const { promise: handedOver, resolve } = Promise.withResolvers<void>();
    held.guide.store = {
      get: () => null,
      set: (_, record) => {
        records.push(record);
        resolve();
      },
      remove: () => {},
    };
    await held.guide.updateComplete;
    checkbox(held.guide, 'reflect').click();
    expect(held.guide.progress.done).to.equal(1);
    await held.let('come');
    await waitUntil(() => isThere(held.guide));
    await handedOver;
    expect(JSON.parse(records.at(-1)!).entries['steps.reflect'].v).to.equal('done');
    held.guide.expand('reflect');
    await shows(held.guide, 'Saved');
  });

  it('takes along words that a page brings before, and asks nobody whose they are', async () => {
    const held = await openHeld(kept(guideId));
    const t = Date.now() - 86_400_000;
    held.guide.importRecord(
      JSON.stringify({
        format: 'rejection-guide',
        version: 1,
        entries: { keep: { t, by: 'old', v: 'My calm questions' } },
      }),
    );
    expect(JSON.parse(held.guide.exportRecord()).entries.keep.v).to.equal('My calm questions');
    held.guide.expand('reflect');
    await held.let('come');
    await waitUntil(() => hasExercise(held.guide));
    expect(all(held.guide, 'textbox', keep)[0]!.value).to.equal('My calm questions');
  });

  it('that comes when the guide has gone does nothing, and is there when the guide is back', async () => {
    const held = await openHeld(kept(guideId));
    toggle(held.guide, 'reflect').click();
    await held.guide.updateComplete;
    const { parentNode } = held.guide;
    held.guide.remove();
    await held.let('come');
    parentNode!.append(held.guide);
    await waitUntil(() => hasExercise(held.guide));
    await click(held.guide, 'Open all steps');
    expect(held.page.seen).to.deep.equal([]);
  });
});
