/** An event in a calendar. Calendars are shared: nothing in it should tell what it is about. */
export interface CalendarEvent {
  /** The same each time, so that a file opened twice is one event. */
  readonly uid: string;
  /** When it starts, by the clock on the wall wherever one is then: `2026-03-09T10:00`. */
  readonly start: string;
  readonly minutes: number;
  readonly title: string;
  readonly text?: string;
  /** How many minutes before the start to remind of it. */
  readonly alarm: number;
}

/** These events as a calendar file, `text/calendar` (RFC 5545). */
export function calendar(events: readonly CalendarEvent[], now: Date): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Next steps//Calendar//EN',
    ...events.flatMap((event) => eventLines(event, now.getTime())),
    'END:VCALENDAR',
    '',
  ];
  return lines.map(fold).join('\r\n');
}

function eventLines(event: CalendarEvent, now: number): string[] {
  // Read as if it were UTC and written without saying so: no zone is ever applied.
  const start = Date.parse(`${event.start}Z`);
  const title = escape(event.title);
  return [
    'BEGIN:VEVENT',
    `UID:${escape(event.uid)}`,
    `DTSTAMP:${dateTime(now)}Z`,
    `LAST-MODIFIED:${dateTime(now)}Z`,
    `SEQUENCE:${sequence(now)}`,
    `DTSTART:${dateTime(start)}`,
    `DTEND:${dateTime(start + event.minutes * 60_000)}`,
    `SUMMARY:${title}`,
    ...(event.text ? [`DESCRIPTION:${escape(event.text)}`] : []),
    'CLASS:PRIVATE',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${title}`,
    `TRIGGER:-PT${event.alarm}M`,
    'END:VALARM',
    'END:VEVENT',
  ];
}

/** The day so many days on, by the calendar where one is: `2026-03-09`. */
export function dayFrom(now: Date, days: number): string {
  const day = new Date(now.getFullYear(), now.getMonth(), now.getDate() + days);
  const parts = [day.getFullYear(), day.getMonth() + 1, day.getDate()];
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
}

/** Calendars take a file for a change of an event they have by a higher number: a minute's since 2026. */
const sequence = (now: number): number => Math.max(0, Math.floor((now - Date.UTC(2026)) / 60_000));

/** `20260309T100000` */
const dateTime = (time: number): string =>
  new Date(time).toISOString().slice(0, 19).replace(/[-:]/g, '');

/** A value of type TEXT: no control character but tab may stand in it, a line end is written. */
const escape = (text: string): string =>
  text
    .toWellFormed()
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n?|[\n\u0085\u2028\u2029]/g, '\\n')
    .replace(/(?!\t)\p{Cc}/gu, '');

/** No line over 75 octets; it goes on after a line end and a space, never within a character. */
function fold(line: string): string {
  const encoder = new TextEncoder();
  let folded = '';
  let octets = 0;
  for (const character of line) {
    const size = encoder.encode(character).length;
    octets += size;
    if (octets > 75) {
      folded += '\r\n ';
      octets = 1 + size;
    }
    folded += character;
  }
  return folded;
}
