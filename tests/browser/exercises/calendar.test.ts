import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type ICAL from 'ical.js';
import { localeFor } from '../../../src/locales/registry.js';
import { sentence } from '../../../src/exercises/answers/answered.js';
import { act, button, click, textbox, has, one, write } from '../support/harness.js';
import { openMore } from '../support/answers.js';
import { mount, type RejectionGuide } from '../support/guide.js';
import { badLines, kept, oddText, parse } from '../../unit/support/calendar.js';
import { watchExits } from '../support/exits.js';
import { cleanUp } from '../support/storage.js';

const en = localeFor('en');

afterEach(cleanUp);

describe('reminders of a plan', () => {
  async function opened(more = ''): Promise<RejectionGuide> {
    const guide = await mount(
      `<rejection-guide open-steps="accept-feedback apply-lessons" ${more}></rejection-guide>`,
    );
    openMore(guide);
    return guide;
  }

  async function save(
    guide: RejectionGuide,
    name: 'Save for my calendar' | 'Save a reminder' = 'Save for my calendar',
  ): Promise<{ file: string; events: ICAL.Event[] }> {
    const { saved } = watchExits();
    await click(guide, name);
    expect(saved.map((file) => [file.name, file.type])).to.deep.equal([
      ['reminder.ics', 'text/calendar'],
    ]);
    const file = await saved[0]!.text();
    return { file, events: parse(file) };
  }

  const switchOver = (guide: RejectionGuide, name: string) =>
    act(guide, () => one(guide, 'checkbox', name).click());

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

  it('are two: in two days, and in a week', async () => {
    const { events } = await save(await opened());
    expect(titles(events)).to.deep.equal(['A small step', 'A short look back']);
    expect(events.map(startOf)).to.deep.equal(['2 10:0', '7 10:0']);
  });

  it('are three when a look at open roles is wanted, in a month', async () => {
    const guide = await opened();
    await switchOver(guide, 'In a month: a look at open roles');
    const { events } = await save(guide);
    expect(events.map(startOf)).to.deep.equal(['2 10:0', '7 10:0', '30 10:0']);
    expect(events[2]!.summary).to.equal('A look around');
  });

  it('each ring when they begin', async () => {
    const guide = await opened();
    await switchOver(guide, 'In a month: a look at open roles');
    const { events } = await save(guide);
    const rings = events.flatMap(({ component }) =>
      component
        .getAllSubcomponents('valarm')
        .map((alarm) => (alarm.getFirstPropertyValue('trigger') as ICAL.Duration).toSeconds()),
    );
    expect(rings.map(Math.abs)).to.deep.equal([0, 0, 0]);
  });

  it('are those that are wanted, also on the next visit; with none, there is nothing to press', async () => {
    const guide = await opened();
    await switchOver(guide, 'In two days: a look at the plan');
    expect(titles((await save(guide)).events)).to.deep.equal(['A short look back']);
    const again = await opened();
    expect(titles((await save(again)).events)).to.deep.equal(['A short look back']);

    await switchOver(again, 'In a week: how it went');
    expect(has(again, 'button', 'Save for my calendar')).to.equal(false);
  });

  it('say nothing to whoever shares the calendar', async () => {
    const guide = await opened('company="Fennel" job-title="Gardener"');
    await write(guide, 'When', 'it is Tuesday');
    await write(guide, 'I will', 'telephone Sam');
    await switchOver(guide, 'In a month: a look at open roles');
    const { file, events } = await save(guide);
    expect(file).not.to.match(/fennel|gardener|reject/i);
    const lines = file.split('\r\n').filter((line) => /Tuesday|telephone|Sam/.test(line));
    expect(lines.map((line) => line.split(':')[0])).to.deep.equal(['DESCRIPTION', 'DESCRIPTION']);
    expect(events.map(({ description }) => description)).to.deep.equal([
      'it is Tuesday: I will telephone Sam.',
      'it is Tuesday: I will telephone Sam.',
      null,
    ]);
  });

  it('hold the plan’s sentence whatever was typed', async () => {
    const guide = await opened();
    await fc.assert(
      fc.asyncProperty(oddText, oddText, async (when, what) => {
        await write(guide, 'When', when);
        await write(guide, 'I will', what);
        const plan = {
          when: textbox(guide, 'When').value,
          action: textbox(guide, 'I will').value,
        };
        const { file, events } = await save(guide);
        const expected = kept(sentence(en, en.messages.summary.plan, plan));
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
    const all = [...first.events, ...(await save(guide, 'Save a reminder')).events];
    const others = [
      ...(await save(other)).events,
      ...(await save(other, 'Save a reminder')).events,
    ];
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

  it('are like the one of a pause, tomorrow in the evening', async () => {
    const { events } = await save(await opened(), 'Save a reminder');
    expect(titles(events)).to.deep.equal(['A quiet half hour']);
    expect(events.map(startOf)).to.deep.equal(['1 18:0']);
    expect(events[0]!.component.getAllSubcomponents('valarm')).to.have.length(1);
  });

  it('say below the button what to do with the file', async () => {
    const guide = await opened();
    await save(guide);
    const said = button(guide, 'Save for my calendar').nextElementSibling as HTMLElement;
    expect(said.innerText).to.equal('The file is saved. Open it to add it to your calendar.');
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
