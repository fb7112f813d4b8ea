import { en } from './en.js';
import type { ExerciseMessages } from './exercise-messages.js';
import { exercises } from './exercises/en.js';
import { languages } from './languages.js';
import type { Locale, SplitLocale } from './messages.js';

/** The languages at hand, whole, by the tags they are for. */
const whole = new Map([['en', join(en, exercises)]]);

type Get = () => Promise<SplitLocale>;

/** What gets the languages that are not at hand yet, or not as they were last added. */
const awaited = new Map<string, Get>(Object.entries(languages));

const loading = new Map<Get, Promise<Locale>>();

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
  for (const name of [locale.lang, tag].map((it) => it.toLowerCase())) {
    if (!isSplit(locale)) keep(name, locale);
    else if (typeof locale.exercises === 'object') keep(name, join(locale, locale.exercises));
    else awaited.set(name, () => Promise.resolve(locale));
  }
}

const isSplit = (locale: Locale | SplitLocale): locale is SplitLocale => 'exercises' in locale;

function keep(name: string, locale: Locale): void {
  awaited.delete(name);
  whole.set(name, locale);
}

/** Both halves of a language together. What an owner has put among the first's words counts. */
function join({ lang, dir, writing, messages }: SplitLocale, rest: ExerciseMessages): Locale {
  const announce = { ...rest.announce, ...messages.announce };
  return { lang, dir, writing, messages: { ...rest, ...messages, announce } };
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

/** The nearest language there is, at hand or not. */
const nameFor = (tag: string): string =>
  closest(tag, (name) => whole.has(name) || awaited.has(name));

/** Every language there is, by its tag. */
export const localeTags = (): readonly string[] =>
  [...new Set([...whole.keys(), ...awaited.keys()])].toSorted();

/** The nearest language that is at hand; English, where there is none. */
export const localeFor = (tag: string): Locale => whole.get(closest(tag, (it) => whole.has(it)))!;

/** Whether there is no nearer language to be had than the one at hand. */
export const isAtHand = (tag: string): boolean => !awaited.has(nameFor(tag));

/**
 * The nearest language there is, from its files unless it is at hand. Rejects when they can't be
 * had; asked for again, they are tried again.
 */
export async function loadLocale(tag: string): Promise<Locale> {
  const name = nameFor(tag);
  const get = awaited.get(name);
  if (!get) return whole.get(name)!;
  loading.set(get, loading.get(get) ?? load(get));
  try {
    const locale = await loading.get(get)!;
    // Unless the page has put its own there since.
    if (awaited.get(name) === get) keep(name, locale);
  } finally {
    loading.delete(get);
  }
  return loadLocale(tag);
}

async function load(get: Get): Promise<Locale> {
  const locale = await get();
  const { exercises: rest } = locale;
  return join(locale, typeof rest === 'function' ? await rest() : rest);
}
