import { en } from './en.js';
import type { ExerciseMessages } from './exercise-messages.js';
import { languages } from './languages.js';
import type { ClosedLocale, Locale, SplitLocale } from './messages.js';

/** The languages whose first half is at hand, by the tags they are for. */
const atHand = new Map<string, ClosedLocale | SplitLocale>([['en', en]]);

const loading = new Map<string, Promise<ClosedLocale>>();

/** Languages whose second half has come, by their first. */
const whole = new WeakMap<ClosedLocale, Locale>();

/**
 * Adds a language, or replaces one: `import { de } from 'rejection-guide/locales/de.js'`, or your
 * own. `tag` is a shorter one that it is for as well: `addLocale(pt, 'pt')` for all of Portuguese,
 * and not Brazil's alone. Guides already on the page take it up when `lang` changes.
 *
 * @throws {RangeError} When its `lang` or `tag` is no BCP 47 tag: neither dates nor numbers could be
 *   written.
 */
export function addLocale(locale: Locale | SplitLocale, tag: string = locale.lang): void {
  Intl.getCanonicalLocales([locale.lang, tag]);
  for (const name of [locale.lang, tag]) atHand.set(name.toLowerCase(), locale);
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

const isKnown = (tag: string): boolean => atHand.has(tag) || Object.hasOwn(languages, tag);

/** Every language there is, by its tag. */
export const localeTags = (): readonly string[] =>
  [...new Set([...atHand.keys(), ...Object.keys(languages)])].toSorted();

/** The nearest language that is at hand; English, where there is none. */
export const localeFor = (tag: string): ClosedLocale =>
  atHand.get(closest(tag, (name) => atHand.has(name)))!;

/** Whether there is no nearer language to be had than the one at hand. */
export const isAtHand = (tag: string): boolean => atHand.has(closest(tag, isKnown));

/**
 * What the closed guide says in the nearest language there is, from its file unless it is at hand.
 * Rejects when it can't be had; asked for again, it is tried again.
 */
export async function loadClosed(tag: string): Promise<ClosedLocale> {
  const name = closest(tag, isKnown);
  if (!atHand.has(name)) {
    loading.set(name, loading.get(name) ?? languages[name]!());
    try {
      const locale = await loading.get(name)!;
      // Unless the page has put its own there since.
      if (!atHand.has(name)) atHand.set(name, locale);
    } finally {
      loading.delete(name);
    }
  }
  return atHand.get(name)!;
}

/** All of a language, if its second half is at hand. */
export function wholeOf(locale: ClosedLocale): Locale | undefined {
  const { exercises } = locale as Partial<SplitLocale>;
  if (typeof exercises === 'object') return join(locale, exercises);
  return exercises ? whole.get(locale) : (locale as Locale);
}

/** All of a language. Rejects when its second half can't be had; asked for again, it is tried again. */
export async function loadWhole(locale: ClosedLocale): Promise<Locale> {
  const { exercises } = locale as Partial<SplitLocale>;
  const known = wholeOf(locale);
  if (known || typeof exercises !== 'function') return known!;
  return join(locale, await exercises());
}

/** All of the nearest language there is: what the closed guide says, and the rest. */
export const loadLocale = async (tag: string): Promise<Locale> => loadWhole(await loadClosed(tag));

/** Both halves of a language together. What an owner has put among the first's words counts. */
export function join(half: ClosedLocale, rest: ExerciseMessages): Locale {
  const known = whole.get(half);
  if (known) return known;
  const { lang, tag = lang, dir, writing, messages } = half;
  const announce = { ...rest.announce, ...messages.announce };
  const privacy = { ...rest.privacy, ...messages.privacy };
  const joined = { lang, tag, dir, writing, messages: { ...rest, ...messages, announce, privacy } };
  whole.set(half, joined);
  return joined;
}
