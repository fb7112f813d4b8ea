import { html, nothing, type TemplateResult } from 'lit';
import { RejectionGuidePlanEvent } from '../../contract/events.js';
import type { OpenGuide as Guide } from '../../contract/guide.js';
import { download } from '../../lib/download.js';
import { hash } from '../../lib/hash.js';
import { calendar, dayFrom, type CalendarEvent } from './calendar.js';

interface EventOptions {
  /** The same each time, so that a newer file replaces what an older one put there. */
  readonly name: string;
  /** In how many days it is. */
  readonly days: number;
  /** By the clock on the wall, such as `10:00`. */
  readonly time: string;
  readonly title: string;
  readonly text?: string;
}

export function eventIn(
  { record }: Guide,
  { name, days, time, title, text = '' }: EventOptions,
): CalendarEvent {
  const uid = hash(`${location.origin} ${record.guide} ${name}`);
  return { uid, start: `${dayFrom(new Date(), days)}T${time}`, minutes: 30, title, text, alarm: 0 };
}

/** Saves events as a calendar file. The page is told that one was saved, and nothing that is in it. */
export function saveEvents(guide: Guide, events: readonly CalendarEvent[]): void {
  download('reminder.ics', 'text/calendar', calendar(events, new Date()));
  guide.announce('fileSaved');
  guide.host.dispatchEvent(new RejectionGuidePlanEvent());
}

/** That a file was saved, and what it is for, below the button that saved it. */
export const savedFile = ({ said, locale }: Guide): TemplateResult | typeof nothing =>
  said === 'fileSaved' ? html`<p>${locale.messages.announce.fileSaved}</p>` : nothing;
