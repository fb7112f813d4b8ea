import type { Locale } from '../../locales/messages.js';
import type { Answers } from '../../record/fields.js';
import { answered, linesOf, withChoices, wordFor, type Answered } from '../answers/answered.js';

/** What was answered in step 2. */
export function reflectionSummary(answers: Answers, locale: Locale): Answered[] {
  const { reflect: words, area: areas, situation: choices } = locale.messages;
  const preparations = Object.entries(words.preparations) as [
    keyof typeof words.preparations,
    string,
  ][];
  return [
    answered(choices.stage.legend, wordFor(choices.stage.words, answers.get('stage'))),
    answered(words.keep, answers.get('keep')),
    answered(
      words.moments,
      ...answers
        .items('moments')
        .map(({ label, felt, did, whose, area }) =>
          [
            withChoices(
              label,
              wordFor(words.felt.words, felt),
              wordFor(words.whose.words, whose),
              wordFor(areas.words, area),
            ),
            did.trim(),
          ]
            .filter(Boolean)
            .join('\n'),
        ),
      answers.get('draft.moments'),
    ),
    answered(
      words.preparation,
      ...preparations.map(([name, label]) =>
        linesOf(locale, [[label, wordFor(words.readiness, answers.get(`preparation.${name}`))]]),
      ),
    ),
    answered(
      words.changes,
      ...answers.items('changes').map(({ text }) => text),
      answers.get('draft.changes'),
    ),
    answered(words.focus, wordFor(areas.words, answers.get('focus'))),
  ];
}
