import { html, type TemplateResult } from 'lit';
import type { OpenGuide as Guide } from '../../contract/guide.js';
import type { Answers } from '../../record/fields.js';
import { linesOf } from '../answers/answered.js';
import type { CalendarEvent } from '../calendar/calendar.js';
import { eventOn, saveEvents } from '../calendar/save.js';
import { button } from '../controls/button.js';
import { outcome } from '../controls/outcome.js';
import { later } from './moment.js';
import { firstPlan, momentIn, planLines, plansIn, type PlanFields } from './plans.js';

/** What the calendar may remind of after a plan, in how many days. */
export const followUps = { check: 7, roles: 30 } as const;

type FollowUp = keyof typeof followUps;

/** Whether this reminder is wanted: a look back is, unless someone says otherwise. */
export function isWanted(answers: Answers, name: FollowUp): boolean {
  const choice = answers.get(`calendar.${name}`);
  return choice === '' ? name === 'check' : choice === 'yes';
}

/** Saves the plans as reminders, and what comes after the first; what became of it stands beside it. */
export const saveButton = (guide: Guide): TemplateResult => html`
  ${button(guide.locale.messages.applyLessons.save, () => {
    saveEvents(guide, 'plans', eventsOf(guide));
  })}
  ${outcome(guide, 'plans')}
`;

function eventsOf(guide: Guide): CalendarEvent[] {
  const { record, locale } = guide;
  const { eventTitles } = locale.messages.applyLessons;
  const textOf = (plan: PlanFields) => linesOf(locale, planLines(record, locale, plan));
  const plans = plansIn(record);
  const written = plans.filter((plan) => plan === firstPlan || textOf(plan));
  const reminders = written.map((plan) =>
    eventOn(guide, {
      name: plan === firstPlan ? 'action' : plan.action,
      ...momentIn(record, plan),
      title: eventTitles.action,
      text: textOf(plan),
    }),
  );
  const after = (['check', 'roles'] as const).filter((name) => isWanted(record, name));
  return [
    ...reminders,
    ...after.map((name) =>
      eventOn(guide, {
        name,
        ...later(momentIn(record, firstPlan), followUps[name]),
        title: eventTitles[name],
        text: name === 'roles' ? '' : plans.map(textOf).filter(Boolean).join('\n\n'),
      }),
    ),
  ];
}
