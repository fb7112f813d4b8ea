import type { Counted, Locale } from './messages.js';

/** `{count}` put into the right plural form, with the language's own digits. */
export function counted({ lang }: Locale, forms: Counted, count: number): string {
  const form = forms[new Intl.PluralRules(lang).select(count)] ?? forms.other;
  return form.replace('{count}', new Intl.NumberFormat(lang).format(count));
}

/** Short phrases as one line, joined as the language joins them. */
export const list = ({ lang }: Locale, phrases: readonly string[]): string =>
  new Intl.ListFormat(lang, { type: 'unit', style: 'short' }).format(phrases);
