import { expect } from '@open-wc/testing';
import { waitUntil } from '../support/wait.js';
import {
  act,
  answerTo,
  choose,
  click,
  descriptionOf,
  textbox,
  has,
  guideOf,
  nameOf,
  offersFor,
  one,
  write,
  type Place,
} from '../support/harness.js';
import { add, itemOf, textsOf } from '../support/lists.js';
import { focused, isAsked, openMore, shownFields } from '../support/answers.js';
import {
  checkbox,
  keysOf,
  mount,
  stillness,
  text,
  toggle,
  type RejectionGuide,
} from '../support/guide.js';
import { clickAt, engine, press, setTimeZone, setViewport, type } from '../support/commands.js';
import { watchExits } from '../support/exits.js';
import { wait } from '../support/replace.js';
import { cleanUp } from '../support/storage.js';

afterEach(cleanUp);

const hours = 3_600_000;

/** From any time of a day: still before ten on the day after tomorrow, and past it. */
const [early, late] = [32 * hours, 60 * hours];

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
  if (isAsked(again))
    await click(again.shadowRoot!.querySelector('.welcome')!, 'Yes, show my answers');
  openMore(again);
  return again;
}

const use = (guide: RejectionGuide, words: string) => click(guide, `Use: ${words}`);

const firstPlan = (guide: RejectionGuide) => one(guide, 'group', 'One small plan');

/** Where a plan's day or time is chosen. */
const momentIn = (plan: Element, kind: 'Date' | 'Time') =>
  [...plan.querySelectorAll('input')].find((control) => nameOf(control) === kind)!;

const momentOf = (plan: Element) =>
  (['Date', 'Time'] as const).map((kind) => momentIn(plan, kind).value).join(' ');

/** Chooses a day and a time, as the browser's own controls do. */
async function schedule(place: Element, moment: string): Promise<void> {
  const [date, time] = moment.split(' ');
  for (const [kind, value] of [
    ['Date', date!],
    ['Time', time!],
  ] as const) {
    const control = momentIn(place, kind);
    control.value = value;
    control.dispatchEvent(new Event('change', { bubbles: true }));
  }
  await guideOf(place).updateComplete;
}

/** A moment so many hours from now, by the clock on the wall. */
function inHours(count: number): string {
  const then = new Date(Date.now() + count * hours);
  const two = (part: number) => String(part).padStart(2, '0');
  const date = [then.getFullYear(), then.getMonth() + 1, then.getDate()].map(two).join('-');
  return `${date} ${two(then.getHours())}:${two(then.getMinutes())}`;
}

const starter = 'write down one thing that I did well';
const vague = 'A set day or moment works better, such as “Tuesday after lunch”.';

describe('step 4', () => {
  it('opens on one plan, in sight on a small phone', async function () {
    if (!(await setViewport({ width: 360, height: 740 }))) this.skip();
    const guide = await mount();
    await clickAt(toggle(guide, 'apply-lessons'));
    await stillness(guide, 'apply-lessons');
    expect(shownFields(guide, 'apply-lessons')).to.deep.equal(['When', 'I will', 'Date', 'Time']);
    const { top, bottom } = textbox(guide, 'When').getBoundingClientRect();
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
      When: 'Tuesday, after lunch',
      'I will': 'call Sam',
      'What could get in the way': 'I am tired',
      'Then I will': 'do half of it',
      'After a no, I will': 'go for a walk',
      'One thing to learn': 'half a thou',
    };
    for (const [label, words] of Object.entries(written)) await write(guide, label, words);
    await schedule(firstPlan(guide), '2031-03-30 07:05');
    await write(guide, 'One thing to learn', '');
    await add(guide, 'One thing to learn', 'two projects');
    await write(guide, 'One thing to learn', 'half a thou');
    await add(guide, 'A day or moment for another plan', 'Friday');
    guide.remove();
    const again = await opened();
    for (const [label, words] of Object.entries(written)) {
      const place = ['When', 'I will'].includes(label) ? firstPlan(again) : again;
      expect(textbox(place, label).value, label).to.equal(words);
    }
    expect(momentOf(firstPlan(again))).to.equal('2031-03-30 07:05');
    expect(textsOf(again, 'Another plan')).to.deep.equal(['Friday']);
    expect(textsOf(again, 'Something to learn')).to.deep.equal(['two projects']);
  });

  it('can be done by keyboard alone', async () => {
    const guide = await mount();
    toggle(guide, 'apply-lessons').focus();
    await press('Enter');
    await press('Tab');
    await type('Tuesday');
    await press('Tab');
    await press('Tab');
    expect(text(focused(guide)!)).to.equal(`Use: ${starter}`);
    await press('Enter');
    await waitUntil(() => focused(guide) === textbox(guide, 'I will'));
    // A day is a stop or several, as the engine has it.
    const stops = new Set<string>();
    for (let i = 0; i < 15 && !stops.has('Another plan'); i++) {
      await press('Tab');
      stops.add(nameOf(focused(guide)!));
    }
    expect([...stops]).to.deep.equal(['Date', 'Time', 'Save for my calendar', 'Another plan']);
    await press('Enter');
    await press('Tab');
    await type('Friday');
    await press('Enter');
    await guide.updateComplete;
    expect(textbox(firstPlan(guide), 'When').value).to.equal('Tuesday');
    expect(textbox(firstPlan(guide), 'I will').value).to.equal(starter);
    expect(textsOf(guide, 'Another plan')).to.deep.equal(['Friday']);
    expect(nameOf(focused(guide)!)).to.equal('A day or moment for another plan');
  });
});

describe('a plan', () => {
  it('starts with an idea: the button says what it copies, puts it there, and goes away', async () => {
    const guide = await opened();
    expect(offersFor(guide, 'I will')).to.deep.equal([`Use: ${starter}`]);
    await use(guide, starter);
    expect(textbox(guide, 'I will').value).to.equal(starter);
    expect(offersFor(guide, 'I will')).to.deep.equal([]);
    await waitUntil(() => focused(guide) === textbox(guide, 'I will'));
    guide.remove();
    expect(textbox(await opened(), 'I will').value).to.equal(starter);
  });

  it('is not offered an idea over words that are there', async () => {
    const guide = await opened();
    await write(guide, 'I will', 'call');
    expect(offersFor(guide, 'I will')).to.deep.equal([]);
    await write(guide, 'I will', '');
    expect(offersFor(guide, 'I will')).to.have.length(1);
  });

  it('begins no sentence where it ends one: no capital comes by itself', async () => {
    const guide = await opened('thank-you-note apply-lessons');
    for (const label of ['I will', 'Then I will', 'After a no, I will', 'One thing you valued']) {
      expect(textbox(guide, label).autocapitalize, label).to.equal('none');
    }
    expect(textbox(guide, 'Your note').autocapitalize).not.to.equal('none');
  });

  it('has an idea for what the answers point to, or for what was chosen instead', async () => {
    const guide = await opened('all');
    const point = await add(guide, 'One thing they told you', 'More examples');
    await choose(point, 'What do you want to do with it?', 'Use it');
    await choose(point, 'What is it about?', 'Answering questions');
    expect(offersFor(guide, 'I will')).to.deep.equal([
      'Use: write one story: situation, task, action, result',
    ]);
    await choose(guide, 'What you want to work on', 'Preparation');
    expect(offersFor(guide, 'I will')).to.deep.equal(['Use: write down five likely questions']);
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
      const before = descriptionOf(textbox(guide, 'When'));
      await write(guide, 'When', cue);
      expect(descriptionOf(textbox(guide, 'When'))).to.equal(vague);
      await write(guide, 'When', 'Tuesday');
      expect(descriptionOf(textbox(guide, 'When'))).to.equal(before);
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
      const before = descriptionOf(textbox(guide, 'When'));
      await write(guide, 'When', cue);
      expect(descriptionOf(textbox(guide, 'When'))).to.equal(before);
      expect(before).not.to.equal(vague);
    });
  }

  it('may have two more beside it, each with an idea and a word of its own', async () => {
    const guide = await opened();
    await write(guide, 'I will', 'call Sam');
    const second = await add(guide, 'A day or moment for another plan', 'soon');
    const third = await add(guide, 'A day or moment for another plan', 'Friday');
    expect(descriptionOf(textbox(second, 'When'))).to.equal(vague);
    expect(descriptionOf(textbox(third, 'When'))).not.to.equal(vague);
    expect(offersFor(third, 'I will')).to.deep.equal([`Use: ${starter}`]);
    await add(guide, 'A day or moment for another plan', 'Sunday');
    expect(textsOf(guide, 'Another plan')).to.deep.equal(['soon', 'Friday']);
    expect(descriptionOf(textbox(guide, 'A day or moment for another plan'))).to.include(
      'You have 2',
    );
    expect(textbox(guide, 'A day or moment for another plan').value).to.equal('Sunday');
  });
});

describe('the day and the time of a plan', () => {
  const past = 'That moment has passed. You can choose another.';

  /** What the saved file begins at, and whether by the clock on the wall. */
  async function saved(guide: RejectionGuide): Promise<string[]> {
    const { saved: files } = watchExits();
    await click(guide, 'Save for my calendar');
    const file = await files[0]!.text();
    return [...file.matchAll(/^DTSTART(.*)\r$/gm)].map(([, start]) => start!);
  }

  /** So many days from now, by the calendar of a time zone. */
  function dayIn(timeZone: string, days: number): string {
    const now = new Intl.DateTimeFormat('en-CA', { timeZone }).format(Date.now());
    return new Date(Date.parse(now) + days * 24 * hours).toISOString().slice(0, 10);
  }

  const asFile = (date: string, time: string) =>
    `:${date.replaceAll('-', '')}T${time.replace(':', '')}00`;

  for (const zone of ['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'America/New_York']) {
    it(`are those of the saved file, two days on at ten unless chosen, in ${zone}`, async function () {
      if (!(await setTimeZone(zone))) this.skip();
      const guide = await opened();
      expect(momentOf(firstPlan(guide))).to.equal(`${dayIn(zone, 2)} 10:00`);
      expect(await saved(guide)).to.deep.equal([
        asFile(dayIn(zone, 2), '10:00'),
        asFile(dayIn(zone, 9), '10:00'),
      ]);
      // In New York that hour is skipped: whoever chose it has it as chosen.
      await schedule(firstPlan(guide), '2031-03-09 02:30');
      expect(momentOf(firstPlan(guide))).to.equal('2031-03-09 02:30');
      expect(await saved(guide)).to.deep.equal([':20310309T023000', ':20310316T023000']);
    });

    it(`have passed once they have where the candidate is, in ${zone}`, async function () {
      if (!(await setTimeZone(zone))) this.skip();
      const guide = await opened();
      expect(text(firstPlan(guide))).not.to.include(past);
      await schedule(firstPlan(guide), inHours(-1));
      expect(text(firstPlan(guide))).to.include(past);
      await schedule(firstPlan(guide), inHours(1));
      expect(text(firstPlan(guide))).not.to.include(past);
    });
  }

  it('are of each plan its own, in the file too', async () => {
    const guide = await opened();
    await schedule(firstPlan(guide), '2031-03-30 07:05');
    const second = await add(guide, 'A day or moment for another plan', 'Friday');
    await schedule(second, '2031-04-04 18:30');
    expect(momentOf(firstPlan(guide))).to.equal('2031-03-30 07:05');
    expect(await saved(guide)).to.deep.equal([
      ':20310330T070500',
      ':20310404T183000',
      ':20310406T070500',
    ]);
  });

  it('say gently that they have passed, in a live region that is there before', async () => {
    const guide = await opened();
    const second = await add(guide, 'A day or moment for another plan', 'Friday');
    const regions = [...second.querySelectorAll('[aria-live]')];
    await schedule(second, inHours(-1));
    expect(regions.map(text)).to.include(past);
    expect(text(firstPlan(guide))).not.to.include(past);
    await schedule(second, inHours(1));
    expect(regions.map(text)).not.to.include(past);
  });

  it('are offered anew each day, until a plan is begun', async () => {
    const guide = await opened();
    const offered = momentOf(firstPlan(guide));
    const next = await back(guide, 24 * hours);
    const begun = momentOf(firstPlan(next));
    expect(begun > offered, `${begun}, after ${offered}`).to.equal(true);
    await write(next, 'I will', 'call Sam');
    expect(momentOf(firstPlan(await back(next, 24 * hours)))).to.equal(begun);
  });

  it('are kept from when a plan is begun with an idea', async () => {
    const guide = await opened();
    const begun = momentOf(firstPlan(guide));
    await use(guide, starter);
    expect(momentOf(firstPlan(await back(guide, 24 * hours)))).to.equal(begun);
  });

  it('can be typed by way of what is no day, such as 31 November', async function () {
    if (engine() === 'webkit') this.skip(); // WebKitGTK has no control of its own for a day
    const guide = await opened();
    await schedule(firstPlan(guide), '2031-10-31 10:00');
    const date = momentIn(firstPlan(guide), 'Date');
    date.focus();
    await type('11');
    expect(date.validity.badInput).to.equal(true);
    await type('05');
    expect(date.value).to.equal('2031-11-05');
    date.blur();
    expect(momentOf(firstPlan(await back(guide, 0)))).to.equal('2031-11-05 10:00');
  });

  it('stay as they were where half a day is left behind', async function () {
    if (engine() === 'webkit') this.skip();
    const guide = await opened();
    await schedule(firstPlan(guide), '2031-10-31 10:00');
    const date = momentIn(firstPlan(guide), 'Date');
    date.focus();
    await type('11');
    expect(date.value).to.equal('');
    date.blur();
    expect(date.value).to.match(/^2031-(10|01)-31$/);
  });
});

describe('the question how a plan went', () => {
  const asked = 'How did it go?';
  const isQuestion = (guide: RejectionGuide, place: Place = firstPlan(guide)) =>
    has(place, 'group', asked);

  it('is not asked before the moment of the plan', async () => {
    const guide = await opened();
    await write(guide, 'I will', 'call Sam');
    expect(isQuestion(guide)).to.equal(false);
    expect(isQuestion(await back(guide, early))).to.equal(false);
  });

  it('is asked from then on, also where the moment was chosen', async () => {
    const guide = await opened();
    await write(guide, 'I will', 'call Sam');
    await schedule(firstPlan(guide), inHours(5));
    expect(isQuestion(await back(guide, 4 * hours))).to.equal(false);
    expect(isQuestion(await back(guide, 2 * hours))).to.equal(true);
  });

  for (const outcome of ['Not yet', 'I did it', 'I changed it', 'I let it go']) {
    it(`may be answered with “${outcome}”, which is kept`, async () => {
      const guide = await opened();
      await write(guide, 'I will', 'call Sam');
      const later = await back(guide, late);
      expect(isQuestion(later)).to.equal(true);
      await choose(later, asked, outcome);
      const again = await back(later, hours);
      expect(answerTo(again, asked)).to.equal(outcome);
    });
  }

  it('is put off with “Not yet” and another moment, and asked anew after it', async () => {
    const guide = await opened();
    await write(guide, 'I will', 'call Sam');
    const later = await back(guide, late);
    await choose(later, asked, 'Not yet');
    await schedule(firstPlan(later), inHours(5));
    expect(isQuestion(later)).to.equal(false);
    const again = await back(later, 6 * hours);
    expect(isQuestion(again)).to.equal(true);
    expect(answerTo(again, asked)).to.equal(undefined);
  });

  it('is not answered for a plan that takes the place of another', async () => {
    const guide = await opened();
    await write(guide, 'I will', 'call Sam');
    const later = await back(guide, late);
    await choose(later, asked, 'I changed it');
    await write(later, 'I will', 'call Ana');
    expect(isQuestion(later), 'its moment is to come').to.equal(false);
    await schedule(firstPlan(later), inHours(5));
    expect(isQuestion(later)).to.equal(false);
    const again = await back(later, 6 * hours);
    expect(isQuestion(again)).to.equal(true);
    expect(answerTo(again, asked)).to.equal(undefined);
  });

  it('is asked of each plan that is there by then', async () => {
    const guide = await opened();
    const second = await add(guide, 'A day or moment for another plan', 'Friday');
    await write(second, 'I will', 'call Ana');
    const later = await back(guide, late);
    expect(isQuestion(later, itemOf(later, 'Friday'))).to.equal(true);
    expect(isQuestion(later)).to.equal(false);
  });

  it('is not asked of a plan that was taken back', async () => {
    const guide = await opened();
    await write(guide, 'When', 'Tuesday');
    await write(guide, 'I will', 'call Sam');
    await write(guide, 'I will', '');
    expect(isQuestion(await back(guide, late))).to.equal(false);
  });
});

describe('something to learn', () => {
  it('may come from what to change, and from what the answers point to', async () => {
    const guide = await opened('reflect apply-lessons');
    expect(offersFor(guide, 'One thing to learn')).to.deep.equal([]);
    await add(guide, 'One thing to change', 'Shorter answers');
    await choose(guide, 'What you want to work on', 'Communication');
    expect(offersFor(guide, 'One thing to learn')).to.deep.equal([
      'Use: Shorter answers',
      'Use: explain two projects in two minutes',
    ]);
    await use(guide, 'Shorter answers');
    await waitUntil(() => focused(guide) === textbox(guide, 'One thing to learn'));
    await press('Enter');
    await guide.updateComplete;
    expect(textsOf(guide, 'Something to learn')).to.deep.equal(['Shorter answers']);
  });

  it('is cut where an idea is too long for it, and says so', async () => {
    const guide = await opened('reflect apply-lessons');
    const long = 'Say what I did first, and only then why. '.repeat(4).slice(0, 150);
    await add(guide, 'One thing to change', long);
    await use(guide, long);
    expect(textbox(guide, 'One thing to learn').value).to.equal(long.slice(0, 120));
    expect(descriptionOf(textbox(guide, 'One thing to learn'))).to.include(
      'longer than 120 characters',
    );
  });
});

describe('what could get in the way', () => {
  it('may come from a moment that felt uncertain, and from no other', async () => {
    const guide = await opened('reflect apply-lessons');
    const task = await add(guide, 'A moment you remember', 'The test task');
    const talk = await add(guide, 'A moment you remember', 'The first talk');
    expect(offersFor(guide, 'What could get in the way')).to.deep.equal([]);
    await choose(task, 'How did you feel?', 'Unsure');
    await choose(talk, 'How did you feel?', 'Confident');
    expect(offersFor(guide, 'What could get in the way')).to.deep.equal(['Use: The test task']);
    await use(guide, 'The test task');
    expect(textbox(guide, 'What could get in the way').value).to.equal('The test task');
    expect(offersFor(guide, 'What could get in the way')).to.deep.equal([]);
  });

  it('asks for the next no apart, with a kind idea', async () => {
    const guide = await opened();
    expect(descriptionOf(textbox(guide, 'After a no, I will'))).to.include('some rest');
  });
});
