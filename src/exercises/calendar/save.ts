import { RejectionGuidePlanEvent } from '../../contract/events.js';
import type { OpenGuide as Guide } from '../../contract/guide.js';
import { hash } from '../../lib/hash.js';
import { saveFile } from '../controls/files.js';
import { calendar, type CalendarEvent } from './calendar.js';

interface EventOptions {
  /** The same each time, so that a newer file replaces what an older one put there. */
  readonly name: string;
  /** The day, such as `2026-03-09`. */
  readonly date: string;
  /** By the clock on the wall, such as `10:00`. */
  readonly time: string;
  readonly title: string;
  readonly text?: string;
}

export function eventOn(
  { record }: Guide,
  { name, date, time, title, text = '' }: EventOptions,
): CalendarEvent {
  const uid = hash(`${location.origin} ${record.guide} ${name}`);
  return { uid, start: `${date}T${time}`, minutes: 30, title, text, alarm: 0 };
}

/** Saves events as a calendar file. The page is told that one was saved, and nothing that is in it. */
export function saveEvents(
  guide: Guide,
  place: 'pause' | 'plans',
  events: readonly CalendarEvent[],
): void {
  saveFile(guide, place, calendar(events, new Date()));
  guide.host.dispatchEvent(new RejectionGuidePlanEvent());
}
