import type { Locale } from '../../locales/messages.js';
import type { Answers } from '../../record/fields.js';
import { answered, sentence, withRemarks, wordFor, type Answered } from '../answers/answered.js';
import { planSentence, plansOf } from './plans.js';

/** What was answered in step 4. */
export function lessonsSummary(answers: Answers, locale: Locale): Answered[] {
  const { applyLessons: words, summary: sentences } = locale.messages;
  const obstacle = { obstacle: answers.get('obstacle.if'), response: answers.get('obstacle.then') };
  return [
    answered(
      sentences.plans,
      ...plansOf(answers).map((plan) =>
        withRemarks(locale, planSentence(locale, plan), wordFor(words.outcome.words, plan.outcome)),
      ),
      answers.get('draft.plans'),
    ),
    answered(
      words.goals,
      ...answers.items('goals').map(({ text }) => text),
      answers.get('draft.goals'),
    ),
    answered(words.obstacle, sentence(locale, sentences.obstacle, obstacle)),
    answered(
      words.setback,
      sentence(locale, sentences.setback, { response: answers.get('setback.then') }),
    ),
  ];
}
