import { fill, list, unstopped } from '../../i18n/format.js';
import type { Locale } from '../../locales/messages.js';
import type { Answers } from '../../record/fields.js';
import { stepIds, type StepId } from '../../record/steps.js';

/** A question, and what was answered: a text may have several lines. */
export interface Answered {
  readonly label: string;
  readonly texts: readonly string[];
}

/** One step of the guide, as far as something was answered there. */
export interface Section {
  readonly title: string;
  readonly answered: readonly Answered[];
}

/** All that the candidate answered, in the order of the steps. `note` is the note as it stands. */
export function summaryOf(answers: Answers, locale: Locale, note: string): readonly Section[] {
  const { messages } = locale;
  const steps: Record<StepId, readonly Answered[]> = {
    'accept-feedback': feedback(answers, locale),
    reflect: reflection(answers, locale),
    'thank-you-note': [answered(messages.thankYouNote.note, note)],
    'apply-lessons': lessons(answers, locale),
  };
  return stepIds
    .map((step) => ({
      title: messages.steps[step].title,
      answered: steps[step].filter(({ texts }) => texts.length > 0),
    }))
    .filter((section) => section.answered.length > 0);
}

function feedback(answers: Answers, locale: Locale): Answered[] {
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
          withRemarks(locale, text, wordFor(words.sorts, sort), wordFor(areas.words, area)),
        ),
      answers.get('draft.points'),
    ),
    answered(
      words.criteria,
      ...answers
        .items('criteria')
        .map(({ text, evidence }) => withRemarks(locale, text, wordFor(words.evidences, evidence))),
      answers.get('draft.criteria'),
    ),
    answered(words.kindLine, answers.get('kind-line')),
  ];
}

function reflection(answers: Answers, locale: Locale): Answered[] {
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
            withRemarks(
              locale,
              label,
              wordFor(words.felt.words, felt),
              wordFor(words.whose.words, whose),
              wordFor(areas.words, area),
            ),
            did,
          ]
            .filter(Boolean)
            .join('\n'),
        ),
      answers.get('draft.moments'),
    ),
    answered(
      words.preparation,
      ...preparations.flatMap(([name, label]) => {
        const readiness = wordFor(words.readiness, answers.get(`preparation.${name}`));
        return readiness ? [withRemarks(locale, label, readiness)] : [];
      }),
    ),
    answered(
      words.changes,
      ...answers.items('changes').map(({ text }) => text),
      answers.get('draft.changes'),
    ),
    answered(words.focus, wordFor(areas.words, answers.get('focus'))),
  ];
}

function lessons(answers: Answers, locale: Locale): Answered[] {
  const { applyLessons: words, summary: sentences } = locale.messages;
  const first = {
    when: answers.get('plan.when'),
    action: answers.get('plan.action'),
    outcome: answers.get('plan.outcome'),
  };
  const obstacle = { obstacle: answers.get('obstacle.if'), response: answers.get('obstacle.then') };
  return [
    answered(
      sentences.plans,
      ...[first, ...answers.items('plans')].map(({ when, action, outcome }) =>
        withRemarks(
          locale,
          sentence(locale, sentences.plan, { when, action }),
          wordFor(words.outcome.words, outcome),
        ),
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

/** Without the texts that have nothing in them. */
const answered = (label: string, ...texts: readonly string[]): Answered => ({
  label,
  texts: texts.map((text) => text.trim()).filter(Boolean),
});

/** A value's words; none for a value that means nothing. */
const wordFor = (words: Readonly<Record<string, string>>, value: string): string =>
  (value && words[value]) || '';

/** What was said of a text stands behind it. */
function withRemarks(locale: Locale, text: string, ...chosen: readonly string[]): string {
  const words = text.trim();
  const remarks = list(locale, chosen.filter(Boolean));
  return words && remarks
    ? fill(locale, locale.messages.summary.remarked, { text: words, remarks })
    : words;
}

/** A plan is a sentence when it is whole; of half a plan, the half. */
export function sentence(
  locale: Locale,
  words: string,
  parts: Readonly<Record<string, string>>,
): string {
  const texts = Object.values(parts).map((text) => text.trim());
  if (!texts.every(Boolean)) return texts.filter(Boolean).join(' ');
  const clauses = Object.keys(parts).map((name, i) => [name, unstopped(texts[i]!) || texts[i]!]);
  return fill(locale, words, Object.fromEntries(clauses) as Record<string, string>);
}

/** As text: what is asked, and what was answered below. */
export const asText = (heading: string, sections: readonly Section[]): string =>
  write([heading], sections, {
    title: (text) => text,
    label: (text) => text,
    item: (text) => text,
  });

/** As Markdown (CommonMark): what was typed is what shows. */
export const asMarkdown = (heading: string, sections: readonly Section[]): string =>
  write([`# ${escapeMarkdown(heading)}`], sections, {
    title: (text) => `## ${escapeMarkdown(text)}`,
    label: (text) => `### ${escapeMarkdown(text)}\n`,
    item: markdownLines,
  });

interface Style {
  title(text: string): string;
  label(text: string): string;
  item(text: string): string;
}

function write(start: readonly string[], sections: readonly Section[], style: Style): string {
  const blocks = [...start];
  for (const { title, answered: answers } of sections) {
    blocks.push(style.title(title));
    for (const { label, texts } of answers) {
      const items = texts.map((text) => `- ${indented(style.item(text))}`);
      blocks.push([style.label(label), ...items].join('\n'));
    }
  }
  return `${blocks.join('\n\n')}\n`;
}

const indented = (text: string): string => text.replace(/\n(?=[^\n])/g, '\n  ');

/** Lines stay apart by a backslash, paragraphs by an empty line; space before one would mean code. */
const markdownLines = (text: string): string =>
  escapeMarkdown(text)
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(/^[^\S\n]+|[^\S\n]+$/gm, '')
    .replace(/\n{2,}|\n/g, (breaks) => (breaks.length > 1 ? '\n\n' : '\\\n'));

/** Every character that Markdown may read as its own. */
const escapeMarkdown = (text: string): string => text.replace(/[!-/:-@[-`{-~]/g, '\\$&');
