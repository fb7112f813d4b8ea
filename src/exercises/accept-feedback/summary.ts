import type { Locale } from '../../locales/messages.js';
import type { Answers } from '../../record/fields.js';
import { answered, withChoices, wordFor, type Answered } from '../answers/answered.js';

/** What was answered in step 1. */
export function feedbackSummary(answers: Answers, locale: Locale): Answered[] {
  const { acceptFeedback: words, area: areas, situation: choices } = locale.messages;
  return [
    answered(
      choices['feedback-status'].legend,
      wordFor(choices['feedback-status'].words, answers.get('feedback-status')),
    ),
    answered(
      words.points,
      ...answers
        .items('points')
        .map(({ text, sort, area }) =>
          withChoices(text, wordFor(words.sorts, sort), wordFor(areas.words, area)),
        ),
      answers.get('draft.points'),
    ),
    answered(
      words.criteria,
      ...answers
        .items('criteria')
        .map(({ text, evidence }) => withChoices(text, wordFor(words.evidences, evidence))),
      answers.get('draft.criteria'),
    ),
    answered(words.kindLine, answers.get('kind-line')),
  ];
}
