import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { calendar, type CalendarEvent } from '../../src/takeaways/calendar.js';

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
        const file = calendar(events, now);
        expect(file.endsWith('\r\n')).to.equal(true);
        const lines = file.split('\r\n');
        for (const line of lines) {
          expect(octets(line)).to.be.at.most(75);
          expect(line).not.to.match(/[\r\n\0]/);
          expect(line.isWellFormed()).to.equal(true);
        }
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
