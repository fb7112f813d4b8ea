import type { Counted, Language } from './language.js';

const fromTheRight = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;
const fromTheLeft = /(?![\p{Script=Arabic}\p{Script=Hebrew}])\p{L}/u;

/** A text of the other direction is isolated, or punctuation beside it would change sides. */
const isolated = (dir: Language['dir'], text: string): string =>
  (dir === 'rtl' ? fromTheLeft : fromTheRight).test(text) ? `\u2068${text}\u2069` : text;

/** A text with its `{names}` replaced, in one go: what is put in is never looked through again. */
export const fill = (
  { dir }: Language,
  text: string,
  values: Readonly<Record<string, string>>,
): string =>
  text.replace(/\{(\w+)\}/g, (whole, name: string) =>
    values[name] === undefined ? whole : isolated(dir, values[name]),
  );

/** A text without the punctuation at its end: the sentence that it is put into has its own. */
export const unstopped = (text: string): string =>
  text.replace(/[\s.,;:!?…。！？、，；：।؟،؛]+$/, '');

/** `{count}` put into the right plural form, with the language's own digits. */
export function counted(
  language: Language,
  forms: Counted,
  count: number,
  values: Readonly<Record<string, string>> = {},
): string {
  const { lang } = language;
  const form = forms[new Intl.PluralRules(lang).select(count)] ?? forms.other;
  return fill(language, form, { ...values, count: new Intl.NumberFormat(lang).format(count) });
}

/** Short phrases as one line, joined as the language joins them. */
export const list = ({ lang }: Language, phrases: readonly string[]): string =>
  new Intl.ListFormat(lang, { style: 'narrow' }).format(phrases);

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
