import { fill, list, unstopped } from '../../i18n/format.js';
import type { Locale } from '../../locales/messages.js';

/** A question, and what was answered: a text may have several lines. */
export interface Answered {
  readonly label: string;
  readonly texts: readonly string[];
}

/** Without the texts that have nothing in them. */
export const answered = (label: string, ...texts: readonly string[]): Answered => ({
  label,
  texts: texts.map((text) => text.trim()).filter(Boolean),
});

/** A value's words; none for a value that means nothing. */
export const wordFor = (words: Readonly<Record<string, string>>, value: string): string =>
  (value && words[value]) || '';

/** A text, followed by what was chosen for it: "Too quiet (use it, communication)". */
export function withRemarks(locale: Locale, text: string, ...chosen: readonly string[]): string {
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
