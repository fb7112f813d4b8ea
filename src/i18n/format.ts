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

/** `{count}` put into the right plural form, with the language's own digits. */
export function counted(
  language: Language,
  forms: Counted,
  count: number,
  values: Readonly<Record<string, string>> = {},
): string {
  const form = forms[new Intl.PluralRules(language.lang).select(count)] ?? forms.other;
  return fill(language, form, { ...values, count: number(language, count) });
}

export const number = ({ lang, tag = lang }: Language, value: number): string =>
  new Intl.NumberFormat(tag).format(value);

/** Short phrases as one line, joined as the language joins them. */
export const list = ({ lang, tag = lang }: Language, phrases: readonly string[]): string =>
  new Intl.ListFormat(tag, { style: 'narrow' }).format(phrases);
