import type { Counted, Locale } from './messages.js';

/** A text with its `{names}` replaced, in one go: what is put in is never looked through again. */
export const fill = (text: string, values: Readonly<Record<string, string>>): string =>
  text.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);

/** `{count}` put into the right plural form, with the language's own digits. */
export function counted(
  { lang }: Locale,
  forms: Counted,
  count: number,
  values: Readonly<Record<string, string>> = {},
): string {
  const form = forms[new Intl.PluralRules(lang).select(count)] ?? forms.other;
  return fill(form, { ...values, count: new Intl.NumberFormat(lang).format(count) });
}

/** Short phrases as one line, joined as the language joins them. */
export const list = ({ lang }: Locale, phrases: readonly string[]): string =>
  new Intl.ListFormat(lang, { type: 'unit', style: 'short' }).format(phrases);

/** How many words a text has, as its language parts them. */
export function countWords(lang: string, text: string): number {
  let words = 0;
  for (const { isWordLike } of new Intl.Segmenter(lang, { granularity: 'word' }).segment(text)) {
    if (isWordLike) words++;
  }
  return words;
}
