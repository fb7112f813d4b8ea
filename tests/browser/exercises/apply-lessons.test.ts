import { expect, waitUntil } from '@open-wc/testing';
import { clickAt, press, setViewport, type } from '../support/commands.js';
import {
  act,
  button,
  checkbox,
  find,
  keysOf,
  mount,
  stillness,
  text,
  toggle,
  type RejectionGuide,
} from '../support/guide.js';
import { add, choose, fieldOf, names, openMore, shownFields, write } from '../support/answers.js';
import { wait } from '../support/replace.js';
import { cleanUp } from '../support/storage.js';

afterEach(cleanUp);

const hours = 3_600_000;

async function opened(steps = 'apply-lessons'): Promise<RejectionGuide> {
  const guide = await mount(`<rejection-guide open-steps="${steps}"></rejection-guide>`);
  openMore(guide);
  return guide;
}

/** Comes back later, and goes on with what is there. */
async function back(guide: RejectionGuide, later: number): Promise<RejectionGuide> {
  guide.remove();
  wait(later);
  const again = await opened();
  await act(again, () => button(again, 'Continue')?.click());
  openMore(again);
  return again;
}

const focused = (guide: RejectionGuide) => guide.shadowRoot!.activeElement as HTMLElement;

/** What the buttons that copy into a field say. */
const offers = (guide: RejectionGuide, field: string) =>
  [...guide.shadowRoot!.querySelectorAll(`[data-action='use'][data-for='${field}']`)].map(text);

const use = (guide: RejectionGuide, words: string) =>
  act(guide, () => button(guide, `Use: ${words}`)!.click());

const help = (guide: RejectionGuide, field: string) =>
  text(guide.shadowRoot!.getElementById(`${field}-help`)!);

const note = (guide: RejectionGuide, field: string) =>
  text(guide.shadowRoot!.getElementById(`${field}-cut`)!);

const starter = 'write down one thing that I did well';
const vague = 'A set day or moment may work better, such as “Tuesday after lunch”.';

describe('step 4', () => {
  it('opens on one plan, in sight on a small phone', async function () {
    if (!(await setViewport({ width: 360, height: 740 }))) this.skip();
    const guide = await mount();
    await clickAt(toggle(guide, 'apply-lessons'));
    await stillness(guide, 'apply-lessons');
    expect(shownFields(guide, 'apply-lessons')).to.deep.equal(['plan.when', 'plan.action']);
    const { top, bottom } = fieldOf(guide, 'plan.when').getBoundingClientRect();
    expect(top >= 0 && bottom <= innerHeight, `in sight: ${top} to ${bottom}`).to.equal(true);
  });

  it('can be ticked untouched, and keeps nothing but the tick', async () => {
    const guide = await mount();
    await act(guide, () => checkbox(guide, 'apply-lessons').click());
    expect(guide.progress.done).to.equal(1);
    expect(keysOf(guide)).to.have.length(1);
    expect(keysOf(guide)[0]).to.include('steps.apply-lessons');
  });

  it('keeps all that is written in it for the next visit', async () => {
    const guide = await opened();
    const written: Record<string, string> = {
      'plan.when': 'Tuesday, after lunch',
      'plan.action': 'call Sam',
      'obstacle.if': 'I am tired',
      'obstacle.then': 'do half of it',
      'setback.then': 'go for a walk',
      'draft.goals': 'half a thou',
    };
    for (const [field, words] of Object.entries(written)) await write(guide, field, words);
    written[`${await add(guide, 'plans', 'Friday')}.when`] = 'Friday';
    await write(guide, 'draft.goals', '');
    written[`${await add(guide, 'goals', 'two projects')}.text`] = 'two projects';
    await write(guide, 'draft.goals', 'half a thou');
    guide.remove();
    const again = await opened();
    for (const [field, words] of Object.entries(written)) {
      expect(fieldOf(again, field).value, field).to.equal(words);
    }
  });

  it('can be done by keyboard alone', async () => {
    const guide = await mount();
    toggle(guide, 'apply-lessons').focus();
    await press('Enter');
    await press('Tab');
    await type('Tuesday');
    await press('Tab');
    await press('Tab');
    expect(text(focused(guide))).to.equal(`Use: ${starter}`);
    await press('Enter');
    await waitUntil(() => focused(guide) === fieldOf(guide, 'plan.action'));
    await press('Tab');
    expect(text(focused(guide))).to.equal('Another plan');
    await press('Enter');
    await press('Tab');
    await type('Friday');
    await press('Enter');
    await guide.updateComplete;
    expect(fieldOf(guide, 'plan.when').value).to.equal('Tuesday');
    expect(fieldOf(guide, 'plan.action').value).to.equal(starter);
    const [second] = names(guide, 'plans');
    expect(fieldOf(guide, `${second}.when`).value).to.equal('Friday');
    expect(focused(guide).dataset['field']).to.equal('draft.plans');
  });
});

describe('a plan', () => {
  it('starts with an idea: the button says what it copies, puts it there, and goes away', async () => {
    const guide = await opened();
    expect(offers(guide, 'plan.action')).to.deep.equal([`Use: ${starter}`]);
    await use(guide, starter);
    expect(fieldOf(guide, 'plan.action').value).to.equal(starter);
    expect(offers(guide, 'plan.action')).to.deep.equal([]);
    await waitUntil(() => focused(guide) === fieldOf(guide, 'plan.action'));
    guide.remove();
    expect(fieldOf(await opened(), 'plan.action').value).to.equal(starter);
  });

  it('is not offered an idea over words that are there', async () => {
    const guide = await opened();
    await write(guide, 'plan.action', 'call');
    expect(offers(guide, 'plan.action')).to.deep.equal([]);
    await write(guide, 'plan.action', '');
    expect(offers(guide, 'plan.action')).to.have.length(1);
  });

  it('begins no sentence where it ends one: no capital comes by itself', async () => {
    const guide = await opened('thank-you-note apply-lessons');
    for (const field of ['plan.action', 'obstacle.then', 'setback.then', 'note.valued']) {
      expect(fieldOf(guide, field).autocapitalize, field).to.equal('none');
    }
    expect(fieldOf(guide, 'note.text').autocapitalize).not.to.equal('none');
  });

  it('has an idea for what the answers point to, or for what was chosen instead', async () => {
    const guide = await opened('all');
    const point = await add(guide, 'points', 'More examples');
    await choose(guide, `${point}.area`, 'answers');
    expect(offers(guide, 'plan.action')).to.deep.equal([
      'Use: write one story: situation, task, action, result',
    ]);
    await choose(guide, 'focus', 'preparation');
    expect(offers(guide, 'plan.action')).to.deep.equal(['Use: write down five likely questions']);
  });

  for (const cue of [
    'soon',
    'I have time',
    'When I can',
    'some time next week',
    'Later,',
    'one day',
    'ASAP',
  ]) {
    it(`gets a gentle word beside “${cue}”`, async () => {
      const guide = await opened();
      const before = help(guide, 'plan.when');
      await write(guide, 'plan.when', cue);
      expect(help(guide, 'plan.when')).to.equal(vague);
      expect(fieldOf(guide, 'plan.when').getAttribute('aria-describedby')).to.include('when-help');
      await write(guide, 'plan.when', 'Tuesday');
      expect(help(guide, 'plan.when')).to.equal(before);
    });
  }

  for (const cue of [
    'Tuesday at ten',
    'after lunch, at my desk',
    'the sooner bus',
    'Oneday Café',
  ]) {
    it(`gets none beside “${cue}”`, async () => {
      const guide = await opened();
      const before = help(guide, 'plan.when');
      await write(guide, 'plan.when', cue);
      expect(help(guide, 'plan.when')).to.equal(before);
      expect(before).not.to.equal(vague);
    });
  }

  it('may have two more beside it, each with an idea and a word of its own', async () => {
    const guide = await opened();
    await write(guide, 'plan.action', 'call Sam');
    const second = await add(guide, 'plans', 'soon');
    const third = await add(guide, 'plans', 'Friday');
    expect(help(guide, `${second}.when`)).to.equal(vague);
    expect(help(guide, `${third}.when`)).not.to.equal(vague);
    expect(offers(guide, `${third}.action`)).to.deep.equal([`Use: ${starter}`]);
    await add(guide, 'plans', 'Sunday');
    expect(names(guide, 'plans')).to.deep.equal([second, third]);
    expect(note(guide, 'draft.plans')).to.include('You have 2');
    expect(fieldOf(guide, 'draft.plans').value).to.equal('Sunday');
  });
});

describe('the question how a plan went', () => {
  const isAsked = (guide: RejectionGuide, plan = 'plan') =>
    fieldOf(guide, `${plan}.outcome`) !== null;

  it('is not asked on the day the plan was made', async () => {
    const guide = await opened();
    await write(guide, 'plan.action', 'call Sam');
    expect(isAsked(guide)).to.equal(false);
    expect(isAsked(await back(guide, 11 * hours))).to.equal(false);
  });

  for (const outcome of ['kept', 'changed', 'stopped']) {
    it(`is asked on a later one, and “${outcome}” is kept`, async () => {
      const guide = await opened();
      await write(guide, 'plan.action', 'call Sam');
      const later = await back(guide, 13 * hours);
      expect(isAsked(later)).to.equal(true);
      await choose(later, 'plan.outcome', outcome);
      const again = await back(later, hours);
      const chosen = again.shadowRoot!.querySelectorAll("[name='plan.outcome']:checked");
      expect([...chosen].map((radio) => (radio as HTMLInputElement).value)).to.deep.equal([
        outcome,
      ]);
    });
  }

  it('is not answered for a plan that takes the place of another', async () => {
    const guide = await opened();
    await write(guide, 'plan.action', 'call Sam');
    const later = await back(guide, 13 * hours);
    await choose(later, 'plan.outcome', 'changed');
    await write(later, 'plan.action', 'call Ana');
    expect(isAsked(later)).to.equal(false);
    const again = await back(later, 13 * hours);
    expect(isAsked(again)).to.equal(true);
    expect(find(again, "[name='plan.outcome']:checked")).to.equal(null);
  });

  it('is asked of each plan that is there by then', async () => {
    const guide = await opened();
    const second = await add(guide, 'plans', 'Friday');
    await write(guide, `${second}.action`, 'call Ana');
    const later = await back(guide, 13 * hours);
    expect(isAsked(later, second)).to.equal(true);
    expect(isAsked(later)).to.equal(false);
  });

  it('is not asked of a plan that was taken back', async () => {
    const guide = await opened();
    await write(guide, 'plan.when', 'Tuesday');
    await write(guide, 'plan.action', 'call Sam');
    await write(guide, 'plan.action', '');
    expect(isAsked(await back(guide, 13 * hours))).to.equal(false);
  });
});

describe('something to learn', () => {
  it('may come from what to change, and from what the answers point to', async () => {
    const guide = await opened('reflect apply-lessons');
    expect(offers(guide, 'draft.goals')).to.deep.equal([]);
    await add(guide, 'changes', 'Shorter answers');
    await choose(guide, 'focus', 'communication');
    expect(offers(guide, 'draft.goals')).to.deep.equal([
      'Use: Shorter answers',
      'Use: explain two projects in two minutes',
    ]);
    await use(guide, 'Shorter answers');
    await waitUntil(() => focused(guide).dataset['field'] === 'draft.goals');
    await press('Enter');
    await guide.updateComplete;
    const [goal] = names(guide, 'goals');
    expect(fieldOf(guide, `${goal}.text`).value).to.equal('Shorter answers');
  });

  it('is cut where an idea is too long for it, and says so', async () => {
    const guide = await opened('reflect apply-lessons');
    const long = 'Say what I did first, and only then why. '.repeat(4).slice(0, 150);
    await add(guide, 'changes', long);
    await use(guide, long);
    expect(fieldOf(guide, 'draft.goals').value).to.equal(long.slice(0, 120));
    expect(note(guide, 'draft.goals')).to.include('longer than 120 characters');
  });
});

describe('what may get in the way', () => {
  it('may come from a moment that felt uncertain, and from no other', async () => {
    const guide = await opened('reflect apply-lessons');
    const task = await add(guide, 'moments', 'The test task');
    const talk = await add(guide, 'moments', 'The first talk');
    expect(offers(guide, 'obstacle.if')).to.deep.equal([]);
    await choose(guide, `${task}.felt`, 'uncertain');
    await choose(guide, `${talk}.felt`, 'confident');
    expect(offers(guide, 'obstacle.if')).to.deep.equal(['Use: The test task']);
    await use(guide, 'The test task');
    expect(fieldOf(guide, 'obstacle.if').value).to.equal('The test task');
    expect(offers(guide, 'obstacle.if')).to.deep.equal([]);
  });

  it('asks for the next no apart, with a kind idea', async () => {
    const guide = await opened();
    expect(text(find(guide, "label[for='setback.then']"))).to.equal('After a no, I will');
    expect(help(guide, 'setback.then')).to.include('some rest');
  });
});
