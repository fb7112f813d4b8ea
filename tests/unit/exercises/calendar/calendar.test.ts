import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import {
  calendar,
  dayFrom,
  type CalendarEvent,
} from '../../../../src/exercises/calendar/calendar.js';
import { badLines, kept, oddText, parse } from '../../support/calendar.js';
import { calendarReaders } from '../../support/calendar-readers.js';
import { itIn } from '../../support/time-zone.js';

const now = new Date(Date.UTC(2026, 2, 8, 21, 5, 7, 123));

const reminder: CalendarEvent = {
  uid: 'a1b2c3-pause@guide',
  start: '2026-03-09T10:00',
  minutes: 15,
  title: 'Ten quiet minutes',
  alarm: 0,
};

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
        'LAST-MODIFIED:20260308T210507Z',
        'SEQUENCE:96305',
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
        expect(badLines(calendar(events, now))).to.deep.equal([]);
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

describe.each(Object.entries(calendarReaders))('a calendar file, read by %s', (_, read) => {
  it('has each event as it was put in', () => {
    const events = [
      { ...reminder, text: 'When: Tuesday; after lunch, at noon\nI will: call \\Sam "soon"' },
      {
        ...reminder,
        uid: 'b',
        start: '2026-10-25T02:30',
        title: '小さな一歩 🌱 '.repeat(9).trim(),
      },
      { ...reminder, uid: 'c', start: '2026-12-31T23:45', text: 'x: '.repeat(99).trim() },
    ];
    expect(read(calendar(events, now))).to.deep.equal(
      events.map(({ uid, title, start, minutes, text = '' }: CalendarEvent) => {
        return { uid, title, text, start, minutes, sequence: 96_305 };
      }),
    );
  });

  it('has each event as it was put in, whatever words are in it', () => {
    const words = fc
      .string({ unit: 'grapheme', maxLength: 200 })
      .map((text) => text.trim())
      // node-ical takes quotation marks off that are around the whole text.
      .filter((text) => !/^".*"$/.test(text));
    fc.assert(
      fc.property(words, words, (title, text) => {
        const [event] = read(calendar([{ ...reminder, title, text }], now));
        expect([event!.title, event!.text]).to.deep.equal([kept(title), kept(text)]);
      }),
    );
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
    itIn(zone, `is so in ${zone} too, when the clock changes`, () => {
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
