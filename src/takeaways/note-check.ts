import { countWords } from '../locales/format.js';
import type { Locale, NoteRemark } from '../locales/messages.js';
import type { Range } from './note.js';

/** What may be better about a note. It is advice: nothing depends on it. */
export function remarksOn({ lang, messages }: Locale, text: string, range: Range): NoteRemark[] {
  const { watchwords } = messages.note;
  const words = countWords(lang, text);
  const count = (pattern: RegExp) => [...text.matchAll(pattern)].length;
  const mentions = (list: readonly string[]) =>
    list.filter((word) => word.trim()).reduce((sum, word) => sum + count(patternOf(word)), 0);
  const remarks: Record<NoteRemark, boolean> = {
    blank: /\[[^\]]*\]|\{[^}]*\}|<[^<>]*>|_{3,}/.test(text),
    long: words > range.max,
    short: words < range.min,
    questions: count(/[?？؟]+/g) > 1,
    exclamations: count(/[!！]/g) > 1,
    dispute: mentions(watchwords.dispute) > 0,
    comparison: mentions(watchwords.comparison) > 0,
    law: mentions(watchwords.law) > 0,
    salary: mentions(watchwords.salary) > 0,
    apologies: mentions(watchwords.apology) > 1,
  };
  return (Object.keys(remarks) as NoteRemark[]).filter((remark) => remarks[remark]);
}

/** A whole word, or every word that begins like it. It may be the owner's own, with anything in it. */
const patternOf = (word: string): RegExp => {
  const text = word
    .replace(/[\\^$.+?()[\]{}|/]/g, '\\$&')
    .replaceAll('*', '\\p{L}*')
    .replace(/\s+/g, '\\s+');
  return new RegExp(`(?<!\\p{L})${text}(?!\\p{L})`, 'giu');
};
