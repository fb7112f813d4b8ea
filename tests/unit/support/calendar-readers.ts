/** Programs of other people that read calendar files. */
import nodeIcal from 'node-ical';
import { convertIcsCalendar } from 'ts-ics';
import { parse } from './calendar.js';

/** What a program shows of an event: its start by the clock on the wall. */
interface Shown {
  readonly uid: string;
  readonly title: string;
  readonly text: string;
  readonly start: string;
  readonly minutes: number;
  readonly sequence: number;
}

const local = (date: Date): string =>
  new Date(date.getTime() - date.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);

/** What programs of other people read in a file. */
export const calendarReaders: Readonly<Record<string, (file: string) => Shown[]>> = {
  'ical.js': (file) =>
    parse(file).map((event) => ({
      uid: event.uid,
      title: event.summary,
      text: event.description ?? '',
      start: event.startDate.toString().slice(0, 16),
      minutes: event.duration.toSeconds() / 60,
      sequence: event.sequence,
    })),
  'node-ical': (file) =>
    Object.values(nodeIcal.sync.parseICS(file)).flatMap((event) =>
      event?.type === 'VEVENT'
        ? {
            uid: event.uid,
            title: event.summary as string,
            text: (event.description ?? '') as string,
            start: local(event.start),
            minutes: (event.end!.getTime() - event.start.getTime()) / 60_000,
            sequence: Number(event.sequence),
          }
        : [],
    ),
  'ts-ics': (file) =>
    (convertIcsCalendar(undefined, file).events ?? []).map((event) => ({
      uid: event.uid,
      // Its type doesn't know that it leaves out an empty one.
      title: (event.summary as string | undefined) ?? '',
      text: event.description ?? '',
      // It takes a time without a zone for one in UTC.
      start: event.start.date.toISOString().slice(0, 16),
      minutes: (event.end!.date.getTime() - event.start.date.getTime()) / 60_000,
      sequence: event.sequence!,
    })),
};
