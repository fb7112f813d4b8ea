import type { OpenGuide as Guide } from '../../contract/guide.js';
import { eventIn, saveEvents } from '../calendar/save.js';

/** A reminder for tomorrow evening, for a day too early to do anything. */
export function savePause(guide: Guide): void {
  const { pauseTitle } = guide.locale.messages.acceptFeedback;
  const event = eventIn(guide, { name: 'pause', days: 1, time: '18:00', title: pauseTitle });
  saveEvents(guide, 'pause', [event]);
}
