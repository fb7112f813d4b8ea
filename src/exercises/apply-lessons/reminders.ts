import { nothing, type TemplateResult } from 'lit';
import type { OpenGuide as Guide } from '../../contract/guide.js';
import type { Reminder } from '../../locales/messages.js';
import type { Answers } from '../../record/fields.js';
import { eventIn, saveEvents } from '../calendar/save.js';
import { button } from '../controls/button.js';
import { planSentence, plansOf } from './plans.js';

/** In how many days each reminder is. */
const days: Record<Reminder, number> = { action: 2, check: 7, roles: 30 };

/** Which reminders are wanted: the first two, unless someone says otherwise. */
export const reminders = (answers: Answers): readonly Reminder[] =>
  (['action', 'check', 'roles'] as const).filter((name) => {
    const choice = answers.get(`calendar.${name}`);
    return choice === '' ? name !== 'roles' : choice === 'yes';
  });

/** Saves the plans as reminders; nothing to press where no reminder is wanted. */
export const saveButton = (guide: Guide): TemplateResult | typeof nothing =>
  reminders(guide.record).length > 0
    ? button(guide.locale.messages.applyLessons.save, () => savePlans(guide))
    : nothing;

function savePlans(guide: Guide): void {
  const { record, locale } = guide;
  const { eventTitles } = locale.messages.applyLessons;
  const plans = plansOf(record)
    .map((plan) => planSentence(locale, plan))
    .filter(Boolean)
    .join('\n');
  const events = reminders(record).map((name) =>
    eventIn(guide, {
      name,
      days: days[name],
      time: '10:00',
      title: eventTitles[name],
      text: name === 'roles' ? '' : plans,
    }),
  );
  saveEvents(guide, 'plans', events);
}
