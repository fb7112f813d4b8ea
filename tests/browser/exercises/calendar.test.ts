import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type ICAL from 'ical.js';
import { loadLocale } from '../../../src/locales/registry.js';
import { linesOf } from '../../../src/exercises/answers/answered.js';
import { act, button, click, has, hidden, one, textbox, write } from '../support/harness.js';
import { openMore } from '../support/answers.js';
import { add } from '../support/lists.js';
import {
  guideId,
  mount,
  mountClosed,
  panel,
  status,
  text,
  toggle,
  type RejectionGuide,
} from '../support/guide.js';
import { openHeld, type Held } from '../support/held.js';
import { replace } from '../support/replace.js';
import { waitUntil } from '../support/wait.js';
import { badLines, kept, oddText, parse } from '../../unit/support/calendar.js';
import { watchExits } from '../support/exits.js';
import { cleanUp } from '../support/storage.js';

const en = await loadLocale('en');

afterEach(cleanUp);

const tomorrow = 'Remind me tomorrow evening';
const isSaved = 'The file is saved. Open it to add it to your calendar.';

/** Presses a button that saves reminders, and reads its file. */
async function save(
  guide: RejectionGuide,
  name = 'Save for my calendar',
): Promise<{ file: string; events: ICAL.Event[] }> {
  const { saved } = watchExits();
  await click(guide, name);
  expect(saved.map((file) => [file.name, file.type])).to.deep.equal([
    ['reminder.ics', 'text/calendar'],
  ]);
  const file = await saved[0]!.text();
  return { file, events: parse(file) };
}

const stampOf = ({ component }: ICAL.Event) =>
  component.getFirstPropertyValue('dtstamp') as ICAL.Time;

/** In how many days, and at what time. */
function startOf(event: ICAL.Event): string {
  const made = stampOf(event).toJSDate();
  const today = Date.UTC(made.getFullYear(), made.getMonth(), made.getDate());
  const { year, month, day, hour, minute } = event.startDate;
  return `${(Date.UTC(year, month - 1, day) - today) / 86_400_000} ${hour}:${minute}`;
}

const titles = (events: readonly ICAL.Event[]) => events.map(({ summary }) => summary);
const uids = (events: readonly ICAL.Event[]) => events.map(({ uid }) => uid);

/** Where it is said, beside aloud: what is before it, of these buttons. */
const saidBelow = (guide: RejectionGuide, words: string, names: readonly string[]): string[] =>
  [...guide.shadowRoot!.querySelectorAll('p')]
    .filter((each) => text(each) === words && each.role !== 'status' && each.checkVisibility())
    .map((each) => {
      const before = (name: string) =>
        button(guide, name).compareDocumentPosition(each) & Node.DOCUMENT_POSITION_FOLLOWING;
      return names.findLast(before) ?? '';
    });

describe('reminders of a plan', () => {
  async function opened(more = ''): Promise<RejectionGuide> {
    const guide = await mount(
      `<rejection-guide open-steps="accept-feedback apply-lessons" ${more}></rejection-guide>`,
    );
    openMore(guide);
    return guide;
  }

  const switchOver = (guide: RejectionGuide, name: string) =>
    act(guide, () => one(guide, 'checkbox', name).click());

  const weekLater = 'A week later: how it went';
  const monthLater = 'A month later: a look at open roles';

  /** Chooses a day or a time, as the browser's own control tells of it. */
  const set = (guide: RejectionGuide, kind: 'date' | 'time', value: string) =>
    act(guide, () => {
      const [control] = panel(guide, 'apply-lessons').querySelectorAll<HTMLInputElement>(
        `input[type='${kind}']`,
      );
      control!.value = value;
      control!.dispatchEvent(new Event('change', { bubbles: true }));
    });

  it('are two: in two days, and a week after that', async () => {
    const { events } = await save(await opened());
    expect(titles(events)).to.deep.equal(['A small step', 'A short look back']);
    expect(events.map(startOf)).to.deep.equal(['2 10:0', '9 10:0']);
  });

  it('are three when a look at open roles is wanted, a month after the plan', async () => {
    const guide = await opened();
    await switchOver(guide, monthLater);
    const { events } = await save(guide);
    expect(events.map(startOf)).to.deep.equal(['2 10:0', '9 10:0', '32 10:0']);
    expect(events[2]!.summary).to.equal('A look around');
  });

  it('go by the day and the time that were chosen, also on the next visit', async () => {
    const guide = await opened();
    await switchOver(guide, monthLater);
    await set(guide, 'date', '2031-02-20');
    await set(guide, 'time', '17:30');
    const days = ['2031-02-20T17:30:00', '2031-02-27T17:30:00', '2031-03-22T17:30:00'];
    const starts = async (place: RejectionGuide) =>
      (await save(place)).events.map(({ startDate }) => startDate.toString());
    expect(await starts(guide)).to.deep.equal(days);
    expect(await starts(await opened())).to.deep.equal(days);
  });

  it('are one more for each other plan with something in it', async () => {
    const guide = await opened();
    await write(guide, 'I will', 'telephone Sam');
    await write(
      await add(guide, 'A day or moment for another plan', 'On Friday'),
      'I will',
      'write to Ida',
    );
    await add(guide, 'A day or moment for another plan', 'Emptied');
    await write(one(guide, 'list', 'Another plan').lastElementChild!, 'When', '');
    const { events } = await save(guide);
    expect(titles(events)).to.deep.equal(['A small step', 'A small step', 'A short look back']);
    const [first, second, look] = events.map(({ description }) => description);
    expect(first).to.equal('I will: telephone Sam');
    expect(second).to.equal('When: On Friday\nI will: write to Ida');
    expect(look).to.equal(`${first}\n\n${second}`);
    expect(new Set(uids(events)).size).to.equal(3);
  });

  it('each ring when they begin', async () => {
    const guide = await opened();
    await switchOver(guide, monthLater);
    const { events } = await save(guide);
    const rings = events.flatMap(({ component }) =>
      component
        .getAllSubcomponents('valarm')
        .map((alarm) => (alarm.getFirstPropertyValue('trigger') as ICAL.Duration).toSeconds()),
    );
    expect(rings.map(Math.abs)).to.deep.equal([0, 0, 0]);
  });

  it('are the plan and what is wanted after it, also on the next visit', async () => {
    const guide = await opened();
    await switchOver(guide, weekLater);
    expect(titles((await save(guide)).events)).to.deep.equal(['A small step']);
    const again = await opened();
    expect(titles((await save(again)).events)).to.deep.equal(['A small step']);

    await switchOver(again, monthLater);
    expect(titles((await save(again)).events)).to.deep.equal(['A small step', 'A look around']);
  });

  it('say nothing to whoever shares the calendar', async () => {
    const guide = await opened('company="Fennel" job-title="Gardener"');
    await write(guide, 'When', 'it is Tuesday');
    await write(guide, 'I will', 'telephone Sam');
    await switchOver(guide, monthLater);
    const { file, events } = await save(guide);
    expect(file).not.to.match(/fennel|gardener|reject/i);
    const lines = file.split('\r\n').filter((line) => /Tuesday|telephone|Sam/.test(line));
    expect(lines.map((line) => line.split(':')[0])).to.deep.equal(['DESCRIPTION', 'DESCRIPTION']);
    expect(events.map(({ description }) => description)).to.deep.equal([
      'When: it is Tuesday\nI will: telephone Sam',
      'When: it is Tuesday\nI will: telephone Sam',
      null,
    ]);
  });

  it('hold the plan’s lines whatever was typed', async () => {
    const guide = await opened();
    await fc.assert(
      fc.asyncProperty(oddText, oddText, async (when, what) => {
        await write(guide, 'When', when);
        await write(guide, 'I will', what);
        const plan = ['When', 'I will'].map(
          (label) => [label, textbox(guide, label).value] as const,
        );
        const { file, events } = await save(guide);
        const expected = kept(linesOf(en, plan));
        for (const { description } of events) expect(description ?? '').to.equal(expected);
        expect(badLines(file)).to.deep.equal([]);
      }),
      { numRuns: 50 },
    );
  });

  it('take the place of those of an earlier file, and of no others', async () => {
    const guide = await opened();
    const first = await save(guide);
    await write(guide, 'I will', 'call Sam');
    const second = await save(guide);
    expect(uids(second.events)).to.deep.equal(uids(first.events));
    const other = await opened('guide-id="other"');
    const all = [...first.events, ...(await save(guide, tomorrow)).events];
    const others = [...(await save(other)).events, ...(await save(other, tomorrow)).events];
    expect(new Set(uids([...all, ...others])).size).to.equal(6);
  });

  it('are stamped with the time they were made at, in UTC', async () => {
    const before = Math.floor(Date.now() / 1000) * 1000;
    const { file, events } = await save(await opened());
    expect(file.match(/^DTSTAMP:\d{8}T\d{6}Z\r$/gm)).to.have.length(2);
    for (const event of events) {
      expect(stampOf(event).toJSDate().getTime()).to.be.within(before, Date.now());
    }
  });

  it('say below the button what to do with the file, and nowhere else', async () => {
    const guide = await opened();
    await save(guide);
    const names = [tomorrow, 'Save for my calendar', 'Another plan'];
    expect(saidBelow(guide, isSaved, names)).to.deep.equal(['Save for my calendar']);
  });

  it('are told of by an event that carries nothing', async () => {
    const guide = await opened();
    await write(guide, 'I will', 'call Sam');
    const heard: Event[] = [];
    document.body.addEventListener('rejection-guide-plan', (event) => heard.push(event), {
      once: true,
    });
    await save(guide);
    expect(heard).to.have.length(1);
    expect(Object.keys(heard[0]!).filter((key) => key !== 'isTrusted')).to.deep.equal([]);
    expect('detail' in heard[0]!).to.equal(false);
  });
});

describe('a reminder for tomorrow evening', () => {
  it('is saved with one press, while nothing is open, and says what to do with it', async () => {
    const guide = await mount();
    const { events } = await save(guide, tomorrow);
    expect(titles(events)).to.deep.equal(['A quiet half hour']);
    expect(events.map(startOf)).to.deep.equal(['1 18:0']);
    expect(events[0]!.component.getAllSubcomponents('valarm')).to.have.length(1);
    expect(status(guide)).to.equal(isSaved);
    const names = [tomorrow, 'Open all steps'];
    expect(saidBelow(guide, isSaved, names)).to.deep.equal([tomorrow]);
    expect(has(guide, 'button', 'Your answers', hidden), 'nothing was written').to.equal(false);
  });

  it('says nothing of what it is about', async () => {
    const guide = await mount(
      `<rejection-guide guide-id="${guideId}" company="Fennel" job-title="Gardener"></rejection-guide>`,
    );
    const { file } = await save(guide, tomorrow);
    expect(file).not.to.match(/fennel|gardener|reject/i);
  });

  it('is the same each time, so that the calendar has it once', async () => {
    const guide = await mount();
    const first = await save(guide, tomorrow);
    expect(uids((await save(guide, tomorrow)).events)).to.deep.equal(uids(first.events));
  });

  it('is not offered by a list of steps alone, which makes no files', async () => {
    const guide = await mountClosed('<rejection-guide mode="checklist"></rejection-guide>');
    expect(has(guide, 'button', tomorrow, hidden)).to.equal(false);
  });

  describe('of a guide whose exercises are still to come', () => {
    /** The names of the files that a page saves from now on: none is left behind. */
    function savedOn({ page }: Held): string[] {
      const saved: string[] = [];
      replace(page.HTMLAnchorElement.prototype, 'click', {
        value(this: HTMLAnchorElement) {
          saved.push(this.download);
        },
      });
      return saved;
    }

    it('is saved as soon as they are there, once, and says so', async () => {
      const held = await openHeld();
      const saved = savedOn(held);
      await click(held.guide, tomorrow);
      await click(held.guide, tomorrow);
      expect(saved).to.deep.equal([]);
      await held.let('come');
      await waitUntil(() => saved.length > 0, 'the file');
      await waitUntil(() => status(held.guide) === isSaved, 'said aloud');
      const names = [tomorrow, 'Open all steps'];
      expect(saidBelow(held.guide, isSaved, names)).to.deep.equal([tomorrow]);
      expect(saved).to.deep.equal(['reminder.ics']);
    });

    it('is not saved by those that come for something else', async () => {
      const held = await openHeld();
      const saved = savedOn(held);
      toggle(held.guide, 'reflect').click();
      await held.let('come');
      await waitUntil(() => has(held.guide, 'textbox', 'One thing to keep'), 'the exercise');
      expect(saved).to.deep.equal([]);
      expect(saidBelow(held.guide, isSaved, [tomorrow])).to.deep.equal([]);
    });

    it('says that it could not be had, and is saved by the next press that can', async () => {
      const held = await openHeld();
      const saved = savedOn(held);
      await click(held.guide, tomorrow);
      await held.let('fail');
      await waitUntil(() => status(held.guide).includes('could not be loaded'), 'said aloud');
      expect(saved).to.deep.equal([]);
      await click(held.guide, tomorrow);
      await held.let('come');
      await waitUntil(() => status(held.guide) === isSaved, 'said aloud');
      expect(saved).to.deep.equal(['reminder.ics']);
    });

    it('that could not be had is not saved later, unasked', async () => {
      const held = await openHeld();
      const saved = savedOn(held);
      await click(held.guide, tomorrow);
      await held.let('fail');
      await waitUntil(() => status(held.guide).includes('could not be loaded'), 'said aloud');
      toggle(held.guide, 'reflect').click();
      await waitUntil(() => has(held.guide, 'button', 'Try again'), 'the way out');
      await click(held.guide, 'Try again');
      await held.let('come');
      await waitUntil(() => has(held.guide, 'textbox', 'One thing to keep'), 'the exercise');
      expect(saved).to.deep.equal([]);
    });

    it('is told of although the exercise comes that someone waits for as well', async () => {
      const held = await openHeld();
      const saved = savedOn(held);
      toggle(held.guide, 'reflect').click();
      await click(held.guide, tomorrow);
      await waitUntil(() => status(held.guide).includes('on its way'), 'said aloud');
      await held.let('come');
      await waitUntil(() => has(held.guide, 'textbox', 'One thing to keep'), 'the exercise');
      await waitUntil(() => status(held.guide) === isSaved, 'said aloud');
      expect(saidBelow(held.guide, isSaved, [tomorrow])).to.deep.equal([tomorrow]);
      expect(saved).to.deep.equal(['reminder.ics']);
    });
  });
});
