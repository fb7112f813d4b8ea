import type { Locale } from '../../locales/messages.js';
import type { Answers, ItemValues } from '../../record/fields.js';
import { sentence } from '../answers/answered.js';

type Plan = ItemValues<'plans'>;

/** The plan that the step opens on, and those that were added. */
export const plansOf = (answers: Answers): readonly Plan[] => [
  {
    when: answers.get('plan.when'),
    action: answers.get('plan.action'),
    outcome: answers.get('plan.outcome'),
  },
  ...answers.items('plans'),
];

/** A plan as a sentence; empty for one with nothing in it. */
export const planSentence = (locale: Locale, { when, action }: Plan): string =>
  sentence(locale, locale.messages.summary.plan, { when, action });
