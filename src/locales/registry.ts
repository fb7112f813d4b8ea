import { en } from './en.js';
import { languages } from './languages.js';
import type { Locale } from './messages.js';

const loaded = new Map<string, Locale>([['en', en]]);
const loading = new Map<string, Promise<Locale>>();

/**
 * Adds a language, or replaces one: `import { de } from 'rejection-guide/locales/de.js'`, or your
 * own. `tag` is a shorter one that it is for as well: `addLocale(pt, 'pt')` for all of Portuguese,
 * and not Brazil's alone. Guides already on the page take it up when `lang` changes.
 *
 * @throws {RangeError} When its `lang` or `tag` is no BCP 47 tag: neither dates nor numbers could be
 *   written.
 */
export function addLocale(locale: Locale, tag: string = locale.lang): void {
  Intl.getCanonicalLocales([locale.lang, tag]);
  for (const name of [locale.lang, tag]) loaded.set(name.toLowerCase(), locale);
}

/** `ar-EG`, then `ar`: the first that is known. Any text will do. */
function closest(tag: string, isKnown: (tag: string) => boolean): string {
  const parts = tag.trim().toLowerCase().split(/[-_]/);
  for (; parts.length > 0; parts.pop()) {
    const shorter = parts.join('-');
    if (isKnown(shorter)) return shorter;
  }
  return 'en';
}

const isOurs = (tag: string): boolean => loaded.has(tag) || Object.hasOwn(languages, tag);

/** Every language there is, by its tag. */
export const localeTags = (): readonly string[] =>
  [...new Set([...loaded.keys(), ...Object.keys(languages)])].toSorted();

/** The nearest language that is at hand; English, where there is none. */
export const localeFor = (tag: string): Locale => loaded.get(closest(tag, (it) => loaded.has(it)))!;

/** Whether there is no nearer language to be had than the one at hand. */
export const isAtHand = (tag: string): boolean => loaded.has(closest(tag, isOurs));

/**
 * The nearest language there is, from its file unless it is at hand. Rejects when the file can't be
 * had; asked for again, it is tried again.
 */
export async function loadLocale(tag: string): Promise<Locale> {
  const name = closest(tag, isOurs);
  if (!loaded.has(name)) {
    loading.set(name, loading.get(name) ?? languages[name]!());
    try {
      const locale = await loading.get(name)!;
      // Unless the page has put its own there since.
      if (!loaded.has(name)) loaded.set(name, locale);
    } finally {
      loading.delete(name);
    }
  }
  return loaded.get(name)!;
}
