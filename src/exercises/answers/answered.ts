import { fill } from '../../i18n/format.js';
import type { Locale } from '../../locales/messages.js';

/** A question, and what was answered: a text may have several lines. */
export interface Answered {
  readonly label: string;
  readonly texts: readonly string[];
  /** What they are written in, where that is known. */
  readonly lang?: string;
}

/** Without the texts that have nothing in them. */
export const answered = (label: string, ...texts: readonly string[]): Answered => ({
  label,
  texts: texts.map((text) => text.trim()).filter(Boolean),
});

/** A value's words; none for a value that means nothing. */
export const wordFor = (words: Readonly<Record<string, string>>, value: string): string =>
  (value && words[value]) || '';

/** The label of a field, and what was written there. */
export type Line = readonly [label: string, text: string];

/** A text, with what was chosen for it on lines of their own; nothing where there is no text. */
export const withChoices = (text: string, ...chosen: readonly string[]): string =>
  text.trim() && [text.trim(), ...chosen.filter(Boolean)].join('\n');

/** Texts that belong together, a line each: "When: Tuesday", "I will: call Sam". */
export const linesOf = (locale: Locale, lines: readonly Line[]): string =>
  lines
    .filter(([, text]) => text.trim())
    .map(([label, text]) =>
      fill(locale, locale.messages.summary.line, { label, text: text.trim() }),
    )
    .join('\n');
