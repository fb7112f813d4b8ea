import { en } from './en.js';
import type { Locale } from './messages.js';

const locales = new Map<string, Locale>([[en.lang, en]]);

/** Adds a language, or replaces one. Guides already on the page take it up when `lang` changes. */
export function addLocale(locale: Locale): void {
  locales.set(locale.lang.toLowerCase(), locale);
}

/** The nearest language the guide speaks: `ar-EG`, then `ar`, then English. Any text will do. */
export function localeFor(tag: string): Locale {
  const parts = tag.trim().toLowerCase().split(/[-_]/);
  for (; parts.length > 0; parts.pop()) {
    const locale = locales.get(parts.join('-'));
    if (locale) return locale;
  }
  return en;
}
