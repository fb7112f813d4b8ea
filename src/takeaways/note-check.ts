import { countWords } from '../locales/format.js';
import type { Locale, NoteRemark } from '../locales/messages.js';
import { countMentions } from '../locales/watchwords.js';
import type { Range } from './note.js';

/** What may be better about a note. It is advice: nothing depends on it. */
export function remarksOn({ lang, messages }: Locale, text: string, range: Range): NoteRemark[] {
  const { watchwords } = messages.note;
  const words = countWords(lang, text);
  const count = (pattern: RegExp) => [...text.matchAll(pattern)].length;
  const remarks: Record<NoteRemark, boolean> = {
    blank: /\[[^\]]*\]|\{[^}]*\}|<[^<>]*>|_{3,}/.test(text),
    long: words > range.max,
    short: words < range.min,
    questions: count(/[?？؟]+/g) > 1,
    exclamations: count(/[!！]/g) > 1,
    dispute: countMentions(watchwords.dispute, text) > 0,
    comparison: countMentions(watchwords.comparison, text) > 0,
    law: countMentions(watchwords.law, text) > 0,
    salary: countMentions(watchwords.salary, text) > 0,
    apologies: countMentions(watchwords.apology, text) > 1,
  };
  return (Object.keys(remarks) as NoteRemark[]).filter((remark) => remarks[remark]);
}
