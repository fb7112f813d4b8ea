import type { Language } from '../../i18n/language.js';
import { day } from '../../i18n/text.js';
import { isDate } from '../../lib/date.js';
import { dayFrom } from '../calendar/calendar.js';

/** A day and a time by the clock on the wall, wherever one is then: `2026-03-09`, `10:00`. */
export interface Moment {
  readonly date: string;
  readonly time: string;
}

const timeOf = ({ date, time }: Moment): number => Date.parse(`${date}T${time}`);

const isTime = (text: string): boolean => /^([01]\d|2[0-3]):[0-5]\d$/.test(text);

/** What was chosen; for what wasn't, two days on, at ten. */
export const momentOf = ({ date, time }: Moment, now: number): Moment => ({
  date: isDate(date) ? date : dayFrom(new Date(now), 2),
  time: isTime(time) ? time : '10:00',
});

export const hasPassed = (moment: Moment, now: number): boolean => timeOf(moment) < now;

/** The same time so many days later. */
export const later = (moment: Moment, days: number): Moment => ({
  ...moment,
  date: dayFrom(new Date(`${moment.date}T12:00`), days),
});

/** A moment in words, such as "Thursday 9 April 2026 at 10:00". */
export const inWords = (language: Language, moment: Moment): string =>
  day(language, timeOf(moment), { dateStyle: 'full', timeStyle: 'short' });
