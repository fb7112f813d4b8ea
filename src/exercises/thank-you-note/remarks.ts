import { lengthOf, unstopped } from '../../i18n/text.js';
import type { Locale, NoteRemark, Range } from '../../locales/messages.js';
import { countMentions } from '../../i18n/watchwords.js';

/**
 * What may be better about a note. It is advice: nothing depends on it. The names in it say nothing:
 * a role may be called after the law, and a person after pay.
 */
export function remarksOn(
  locale: Locale,
  text: string,
  range: Range,
  names: readonly string[] = [],
): NoteRemark[] {
  const { watchwords } = locale.messages.note;
  const length = lengthOf(locale, text);
  const said = names
    .map((name) => unstopped(name.replace(/\s+/g, ' ').trim()))
    .reduce((rest, name) => (name ? rest.replaceAll(name, ' ') : rest), text);
  const count = (pattern: RegExp) => [...said.matchAll(pattern)].length;
  const remarks: Record<NoteRemark, boolean> = {
    unsigned: isUnsigned(locale, text),
    blank: /\[[^\]]*\]|\{[^}]*\}|<[^<>]*>|_{3,}/.test(said),
    long: length > range.max,
    short: length < range.min,
    questions: count(/[?？؟]+/g) > 1,
    exclamations: count(/[!！]/g) > 1,
    dispute: countMentions(locale, watchwords.dispute, said) > 0,
    comparison: countMentions(locale, watchwords.comparison, said) > 0,
    law: countMentions(locale, watchwords.law, said) > 0,
    salary: countMentions(locale, watchwords.salary, said) > 0,
    apologies: countMentions(locale, watchwords.apology, said) > 1,
  };
  return (Object.keys(remarks) as NoteRemark[]).filter((remark) => remarks[remark]);
}

/** Whether nothing stands below the words that end a letter. */
function isUnsigned({ messages: { note } }: Locale, text: string): boolean {
  const end = text.trimEnd();
  const letters = [note, note.internal, note.agency];
  return letters
    .flatMap(({ closing, checkIn }) => [closing, checkIn?.closing])
    .some((closing) => closing?.some((words) => !words.includes('{') && end.endsWith(words)));
}
