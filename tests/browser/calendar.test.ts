import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { en } from '../../src/locales/en.js';
import { calendar, dayFrom, type CalendarEvent } from '../../src/exercises/calendar/calendar.js';
import { sentence } from '../../src/exercises/answers/summary.js';
import { act, button, click, textbox, has, one, write } from './support/harness.js';
import { openMore } from './support/answers.js';
import { mount, type RejectionGuide } from './support/guide.js';
import { setTimeZone } from './support/commands.js';
import { watchExits } from './support/exits.js';
import { cleanUp } from './support/storage.js';

afterEach(cleanUp);

const now = new Date(Date.UTC(2026, 2, 8, 21, 5, 7, 123));

const reminder: CalendarEvent = {
  uid: 'a1b2c3-pause@guide',
  start: '2026-03-09T10:00',
  minutes: 15,
  title: 'Ten quiet minutes',
  alarm: 0,
};

const parse = (file: string): ICAL.Event[] =>
  new ICAL.Component(ICAL.parse(file) as unknown[])
    .getAllSubcomponents('vevent')
    .map((component) => new ICAL.Event(component));

const octets = (text: string): number => new TextEncoder().encode(text).length;

/** Text as a calendar can hold it: other control characters than tabs and line ends have no place. */
const kept = (text: string): string =>
  text
    .toWellFormed()
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(/(?![\t\n])\p{Cc}/gu, '');

const oddText = fc
  .array(
    fc.oneof(
      fc.constantFrom('\\', ';', ',', '\n', '\r\n', '\r', '\\n', '\t', ' ', '"', ':', '\u2028'),
      fc.constantFrom('🌱', '👩🏽‍💻', '\ud83c', '\udf31', '\0', '\u0085', 'é', '你好', 'x'.repeat(74)),
      fc.string({ unit: 'binary', maxLength: 90 }),
    ),
    { maxLength: 30 },
  )
  .map((parts) => parts.join(''));

const anEvent: fc.Arbitrary<CalendarEvent> = fc.record(
  {
    uid: fc.uuid(),
    start: fc
      .date({ min: new Date('1970-01-01'), max: new Date('9999-12-30'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 16)),
    minutes: fc.integer({ min: 1, max: 600 }),
    title: oddText,
    text: oddText,
    alarm: fc.nat(2000),
  },
  { requiredKeys: ['uid', 'start', 'minutes', 'title', 'alarm'] },
);

/** No line is over 75 octets or has a bare line end or half of a character in it. */
function expectLines(file: string): void {
  expect(file.endsWith('\r\n')).to.equal(true);
  for (const line of file.split('\r\n')) {
    expect(octets(line)).to.be.at.most(75);
    expect(line).not.to.match(/[\r\n\0]/);
    expect(line.isWellFormed()).to.equal(true);
  }
}

describe('a calendar file', () => {
  it('is what RFC 5545 asks for, to the letter', () => {
    const event = { ...reminder, text: 'Tea; a walk, or\nnothing \\ at all', alarm: 30 };
    expect(calendar([event], now)).to.equal(
      [
        'BEGIN:VCALENDAR',
        'VERSION:2.0',
        'PRODID:-//Next steps//Calendar//EN',
        'BEGIN:VEVENT',
        'UID:a1b2c3-pause@guide',
        'DTSTAMP:20260308T210507Z',
        'DTSTART:20260309T100000',
        'DTEND:20260309T101500',
        'SUMMARY:Ten quiet minutes',
        'DESCRIPTION:Tea\\; a walk\\, or\\nnothing \\\\ at all',
        'CLASS:PRIVATE',
        'BEGIN:VALARM',
        'ACTION:DISPLAY',
        'DESCRIPTION:Ten quiet minutes',
        'TRIGGER:-PT30M',
        'END:VALARM',
        'END:VEVENT',
        'END:VCALENDAR',
        '',
      ].join('\r\n'),
    );
  });

  it('says nothing of what it is for', () => {
    expect(calendar([reminder], now)).not.to.match(/reject|guide\/|job|appl|feedback/i);
  });

  it('gives back what was put in, however long or odd', () => {
    fc.assert(
      fc.property(fc.array(anEvent, { maxLength: 3 }), (events) => {
        const parsed = parse(calendar(events, now));
        expect(parsed).to.have.lengthOf(events.length);
        for (const [i, { uid, start, minutes, title, text = '', alarm }] of events.entries()) {
          const found = parsed[i]!;
          expect(found.uid).to.equal(uid);
          expect(found.summary).to.equal(kept(title));
          expect(found.description ?? '').to.equal(kept(text));
          expect(found.startDate.toString()).to.equal(`${start}:00`);
          expect(found.duration.toSeconds()).to.equal(minutes * 60);
          const alarms = found.component.getAllSubcomponents('valarm');
          expect(alarms).to.have.lengthOf(1);
          const valueOf = (name: string) => alarms[0]!.getFirstPropertyValue(name);
          expect(valueOf('action')).to.equal('DISPLAY');
          expect(valueOf('description')).to.equal(kept(title));
          expect((valueOf('trigger') as ICAL.Duration).toSeconds()).to.equal(-alarm * 60 || 0);
        }
      }),
    );
  });

  it('has no line over 75 octets, no bare line end and no half of a character', () => {
    fc.assert(
      fc.property(fc.array(anEvent, { maxLength: 2 }), (events) => {
        expectLines(calendar(events, now));
      }),
    );
  });

  it('fills its lines before it folds them', () => {
    const file = calendar([{ ...reminder, title: '🌱'.repeat(40) }], now);
    const lines = file.split('\r\n');
    const first = lines.findIndex((line) => line.startsWith('SUMMARY:'));
    expect(lines[first]).to.equal(`SUMMARY:${'🌱'.repeat(16)}`);
    expect(lines[first + 1]).to.equal(` ${'🌱'.repeat(18)}`);
    expect(lines[first + 2]).to.equal(` ${'🌱'.repeat(6)}`);
    const plain = calendar([{ ...reminder, title: 'x'.repeat(67) }], now);
    expect(plain).to.contain(`\r\nSUMMARY:${'x'.repeat(67)}\r\n`);
  });

  it('has times on the wall, the same in whatever time zone one is then', () => {
    // Hours that a clock change skips or repeats somewhere, and a day's and a year's end.
    for (const [start, minutes, end] of [
      ['2026-03-29T02:30', 30, '2026-03-29T03:00:00'],
      ['2026-10-25T02:30', 60, '2026-10-25T03:30:00'],
      ['2026-12-31T23:45', 30, '2027-01-01T00:15:00'],
      ['2028-02-28T23:59', 1, '2028-02-29T00:00:00'],
    ] as const) {
      const file = calendar([{ ...reminder, start, minutes }], now);
      expect(file).to.match(/\r\nDTSTART:\d{8}T\d{6}\r\n/);
      expect(file).not.to.contain('TZID');
      const [event] = parse(file);
      expect(event!.startDate.toString()).to.equal(`${start}:00`);
      expect(event!.endDate.toString()).to.equal(end);
      expect(event!.startDate.zone).to.equal(ICAL.Timezone.localTimezone);
    }
  });

  it('is one event however often it is made', () => {
    const later = new Date(now.getTime() + 86_400_000);
    const [first] = parse(calendar([reminder], now));
    const [second] = parse(calendar([{ ...reminder, start: '2026-03-10T10:00' }], later));
    expect(second!.uid).to.equal(first!.uid);
    const stamp = ({ component }: ICAL.Event) => String(component.getFirstPropertyValue('dtstamp'));
    expect(stamp(second!) > stamp(first!)).to.equal(true);
  });

  it('has no description where there is none', () => {
    const [event] = parse(calendar([{ ...reminder, text: '' }], now));
    expect(event!.component.hasProperty('description')).to.equal(false);
  });

  it('is a calendar without events when there are none', () => {
    expect(parse(calendar([], now))).to.deep.equal([]);
  });

  it('is refused for a start that is no time', () => {
    for (const start of ['', '2026-13-01T10:00']) {
      expect(() => calendar([{ ...reminder, start }], now), start).to.throw(RangeError);
    }
  });
});

describe('a day so many days on', () => {
  /** Any time of these days, as local time has it. */
  const localTime = fc.record({
    year: fc.integer({ min: 2000, max: 2040 }),
    month: fc.nat(11),
    day: fc.integer({ min: 1, max: 31 }),
    hour: fc.nat(23),
    minute: fc.nat(59),
  });

  const expectDays = () =>
    fc.assert(
      fc.property(localTime, fc.nat(40), ({ year, month, day, hour, minute }, days) => {
        const from = new Date(year, month, day, hour, minute);
        const there = Date.UTC(from.getFullYear(), from.getMonth(), from.getDate() + days);
        expect(dayFrom(from, days)).to.equal(new Date(there).toISOString().slice(0, 10));
      }),
    );

  it('passes the ends of months and years, and leap days', () => {
    const days = (from: string, count: number) => dayFrom(new Date(`${from}T23:59`), count);
    expect(days('2026-01-31', 1)).to.equal('2026-02-01');
    expect(days('2026-12-30', 2)).to.equal('2027-01-01');
    expect(days('2028-02-28', 1)).to.equal('2028-02-29');
    expect(days('2027-02-28', 2)).to.equal('2027-03-02');
    expect(days('2026-01-31', 30)).to.equal('2026-03-02');
  });

  it('is the day by the clock on the wall', expectDays);

  // Where midnight is skipped, west and far east of Greenwich, and where the clock is put back.
  for (const zone of [
    'America/Sao_Paulo',
    'Africa/Cairo',
    'America/New_York',
    'Europe/Berlin',
    'Pacific/Kiritimati',
  ]) {
    it(`is so in ${zone} too, when the clock changes`, async function () {
      if (!(await setTimeZone(zone))) this.skip();
      expect(Intl.DateTimeFormat().resolvedOptions().timeZone).to.equal(zone);
      for (const [from, to] of [
        ['2018-11-03T23:30', '2018-11-04'],
        ['2024-04-25T23:30', '2024-04-26'],
        ['2026-03-28T00:30', '2026-03-29'],
        ['2026-10-31T00:30', '2026-11-01'],
        ['2026-10-24T23:30', '2026-10-25'],
      ] as const) {
        expect(dayFrom(new Date(from), 1), from).to.equal(to);
      }
      expectDays();
    });
  }
});

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
        expectLines(file);
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
