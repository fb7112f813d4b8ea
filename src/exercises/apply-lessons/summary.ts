import type { Locale } from '../../locales/messages.js';
import { isDate } from '../../lib/date.js';
import type { Answers } from '../../record/fields.js';
import { answered, linesOf, withChoices, wordFor, type Answered } from '../answers/answered.js';
import { inWords } from './moment.js';
import { momentIn, planLines, plansIn, type PlanFields } from './plans.js';

/** What was answered in step 4. */
export function lessonsSummary(answers: Answers, locale: Locale): Answered[] {
  const { applyLessons: words, summary } = locale.messages;
  const planText = (plan: PlanFields): string => {
    const day = isDate(answers.get(plan.date)) ? inWords(locale, momentIn(answers, plan)) : '';
    return withChoices(
      linesOf(locale, planLines(answers, locale, plan)),
      linesOf(locale, [[words.date, day]]),
      wordFor(words.outcome.words, answers.get(plan.outcome)),
    );
  };
  return [
    answered(summary.plans, ...plansIn(answers).map(planText), answers.get('draft.plans')),
    answered(
      words.goals,
      ...answers.items('goals').map(({ text }) => text),
      answers.get('draft.goals'),
    ),
    answered(
      words.obstacle,
      linesOf(locale, [
        [words.obstacleIf, answers.get('obstacle.if')],
        [words.obstacleThen, answers.get('obstacle.then')],
      ]),
    ),
    answered(words.setback, linesOf(locale, [[words.setbackThen, answers.get('setback.then')]])),
  ];
}
