import type { Language } from './language.js';

/** A text without the punctuation at its end: the sentence that it is put into has its own. */
export const unstopped = (text: string): string =>
  text.replace(/[\s.,;:!?…。！？、，；：।؟،؛]+$/, '');

/**
 * A text as it goes on from words before it: its first word has a capital only where it has a reason,
 * as an abbreviation or a single letter has.
 */
export function insideSentence({ lang, writing }: Language, text: string): string {
  const [first = '', second = ''] = text;
  if (writing.nouns === 'capital' || !/\p{Ll}/u.test(second)) return text;
  return first.toLocaleLowerCase(lang) + text.slice(first.length);
}

/** A day, such as "9 April 2026" unless `options` say otherwise. */
export const day = (
  { lang, tag = lang }: Language,
  date: Date | number,
  options: Intl.DateTimeFormatOptions = { dateStyle: 'long' },
): string => new Intl.DateTimeFormat(tag, options).format(date);

/** A day of this year, such as "9 April". */
export const dayOfYear = (language: Language, date: Date): string =>
  day(language, date, { day: 'numeric', month: 'long' });

/** A language's name in the language itself. */
export const nameOfLanguage = (lang: string): string =>
  new Intl.DisplayNames(lang, { type: 'language' }).of(lang) ?? lang;

/** How many words a text has, or characters other than spaces, as its language counts. */
export function lengthOf({ lang, writing: { unit } }: Language, text: string): number {
  let length = 0;
  for (const { segment, isWordLike } of new Intl.Segmenter(lang, { granularity: unit }).segment(
    text,
  )) {
    if (isWordLike ?? segment.trim()) length++;
  }
  return length;
}
