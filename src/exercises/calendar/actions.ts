import type { LitElement } from 'lit';
import { download } from '../../lib/download.js';
import { RejectionGuidePlanEvent } from '../../contract/events.js';
import { hash } from '../../lib/hash.js';
import type { Locale, Reminder } from '../../locales/messages.js';
import type { RecordController } from '../../keeping/record-controller.js';
import { calendar, dayFrom, type CalendarEvent } from './calendar.js';
import { sentence } from '../answers/summary.js';
import { reminders } from '../apply-lessons/form.js';
import type { Actions } from '../controls/controls.js';

/** What it needs of the guide that it is part of. */
interface Guide {
  readonly host: LitElement;
  readonly record: RecordController;
  locale(): Locale;
  announce(what: 'fileSaved'): void;
}

/** In how many days each reminder is. */
const days: Record<Reminder, number> = { action: 2, check: 7, roles: 30 };

/** What goes into a person's calendar, as a file: nothing else is told of it. */
export class CalendarActions {
  #guide: Guide;

  readonly actions: Actions = {
    pause: () => {
      const { pauseTitle } = this.#guide.locale().messages.acceptFeedback;
      this.#save([this.#event('pause', 1, '18:00', pauseTitle)]);
    },
    'save-plan': () => {
      const locale = this.#guide.locale();
      const { applyLessons, summary } = locale.messages;
      const { record } = this.#guide;
      const first = { when: record.get('plan.when'), action: record.get('plan.action') };
      const text = [first, ...record.items('plans')]
        .map(({ when, action }) => sentence(locale, summary.plan, { when, action }))
        .filter(Boolean)
        .join('\n');
      this.#save(
        reminders(record).map((name) => {
          const title = applyLessons.eventTitles[name];
          return this.#event(name, days[name], '10:00', title, name === 'roles' ? '' : text);
        }),
      );
    },
  };

  constructor(guide: Guide) {
    this.#guide = guide;
  }

  /** The same name each time, so that a newer file replaces what an older one put there. */
  #event(name: string, inDays: number, time: string, title: string, text = ''): CalendarEvent {
    const uid = hash(`${location.origin} ${this.#guide.record.guide} ${name}`);
    const start = `${dayFrom(new Date(), inDays)}T${time}`;
    return { uid, start, minutes: 30, title, text, alarm: 0 };
  }

  #save(events: readonly CalendarEvent[]): void {
    download('reminder.ics', 'text/calendar', calendar(events, new Date()));
    this.#guide.announce('fileSaved');
    this.#guide.host.dispatchEvent(new RejectionGuidePlanEvent());
  }
}
