import type { Language } from './language.js';

/** How often a text has any of these words, whole; `*` at an end stands for any ending. */
export const countMentions = (
  { lang }: Language,
  words: readonly string[],
  text: string,
): number => {
  const said = plain(lang, text);
  return words
    .filter((word) => word.trim())
    .reduce((sum, word) => sum + [...said.matchAll(patternOf(plain(lang, word)))].length, 0);
};

/** In lower case as the language has it, where İ may be the capital of i; and with letters composed. */
const plain = (lang: string, text: string): string => text.normalize('NFC').toLocaleLowerCase(lang);

/**
 * Finds a word whole. It may be the owner's own, with any character in it; where it is two words, a
 * line may end between them.
 */
const patternOf = (word: string): RegExp => {
  const literal = word
    .replace(/[\\^$.+?()[\]{}|/]/g, '\\$&')
    .replaceAll('*', '[\\p{L}\\p{M}]*')
    .replace(/\s+/g, '\\s+');
  return new RegExp(`(?<![\\p{L}\\p{M}])${literal}(?![\\p{L}\\p{M}])`, 'gu');
};

/** Whether a text begins or ends with any of these phrases. */
export const isFramedBy = (
  { lang }: Language,
  phrases: readonly string[],
  text: string,
): boolean => {
  const said = ` ${
    plain(lang, text)
      .match(/[\p{L}\p{M}]+/gu)
      ?.join(' ') ?? ''
  } `;
  return phrases
    .map((phrase) => ` ${plain(lang, phrase)} `)
    .some((phrase) => said.startsWith(phrase) || said.endsWith(phrase));
};
