/**
 * A language nobody speaks, to test with: right to left, accented, and half as long again as
 * English, so that a word left in English or a box too small for a longer one shows at once.
 */
import { localeFor } from '../../../src/locales/registry.js';
import type { Locale, Messages } from '../../../src/locales/messages.js';

const en = localeFor('en');

const accents: Record<string, string> = {
  a: 'à',
  e: 'é',
  i: 'î',
  o: 'ö',
  u: 'ü',
  n: 'ñ',
  c: 'ç',
  s: 'š',
};

/** `{count}` and the like stay as they are. */
const accented = (text: string): string =>
  text.replace(/\{\w+\}|[a-z]/g, (match) => accents[match] ?? match);

const longer = (text: string): string => `${accented(text)} ${'~'.repeat(text.length / 2)}`;

/** The English that a text in this language was made from, without the marks around a name in it. */
export const asEnglish = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}|[\u2068\u2069]|\s*~+/gu, '');

function pseudo<T>(words: T): T {
  if (typeof words === 'string') return longer(words) as T;
  if (Array.isArray(words)) return words.map(pseudo) as T;
  return Object.fromEntries(
    Object.entries(words as object).map(([key, value]) => [key, pseudo<unknown>(value)]),
  ) as T;
}

/** `ar`, for the plural forms and the direction; the words are accented English. */
export const pseudoLocale: Locale = {
  lang: 'ar',
  dir: 'rtl',
  writing: en.writing,
  messages: pseudo<Messages>(en.messages),
};
