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

/** Case by the language: in Turkish İ is the capital of i. And keyboards compose letters or don't. */
const plain = (lang: string, text: string): string => text.normalize('NFC').toLocaleLowerCase(lang);

/** The words may be the owner's own, with any character in them; two stay two across a line's end. */
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
