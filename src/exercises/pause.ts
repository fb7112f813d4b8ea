import type { OpenGuide as Guide } from '../contract/guide.js';
import { dayFrom } from './calendar/calendar.js';
import { eventOn, saveEvents } from './calendar/save.js';

/** A reminder for tomorrow evening, for a day too early to do anything. */
export function savePause(guide: Guide): void {
  const title = guide.locale.messages.acceptFeedback.pauseTitle;
  const date = dayFrom(new Date(Date.now()), 1);
  saveEvents(guide, 'pause', [eventOn(guide, { name: 'pause', date, time: '18:00', title })]);
}
