import { momentOf, type Moment } from './moment.js';
import type { Line } from '../answers/answered.js';
import type { Locale } from '../../locales/messages.js';
import { joinName } from '../../record/field-name.js';
import type { Answers, Field, Item, TextField } from '../../record/fields.js';

/** The fields of one plan. */
export interface PlanFields {
  readonly when: TextField;
  readonly action: TextField;
  readonly date: TextField;
  readonly time: TextField;
  readonly outcome: Field;
}

/** @param plan What the names of its fields begin with. */
const fieldsOf = (plan: string): PlanFields => ({
  when: `${plan}.when` as TextField,
  action: `${plan}.action` as TextField,
  date: `${plan}.date` as TextField,
  time: `${plan}.time` as TextField,
  outcome: `${plan}.outcome` as Field,
});

/** The plan that the step opens on. */
export const firstPlan: PlanFields = fieldsOf('plan');

/** One that was added. */
export const planOf = ({ id }: Pick<Item<'plans'>, 'id'>): PlanFields =>
  fieldsOf(joinName({ list: 'plans', id }));

/** The plan that the step opens on, and those that were added. */
export const plansIn = (answers: Answers): readonly PlanFields[] => [
  firstPlan,
  ...answers.items('plans').map(planOf),
];

/** When a plan is to be done, by the calendar: as chosen, or two days on. */
export const momentIn = (answers: Answers, { date, time }: PlanFields): Moment =>
  momentOf({ date: answers.get(date), time: answers.get(time) }, Date.now());

/** When, and what; nothing of a plan with neither. */
export function planLines(
  answers: Answers,
  { messages: { applyLessons: words } }: Locale,
  { when, action }: PlanFields,
): Line[] {
  return [
    [words.when, answers.get(when)],
    [words.action, answers.get(action)],
  ];
}
