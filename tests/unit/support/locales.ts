/** The languages that are built in. */
import type { Locale } from '../../../src/locales/messages.js';
import { languages } from '../../../src/locales/languages.js';
import { loadLocale, loadWhole } from '../../../src/locales/registry.js';

/** All of them, whole. None is at hand afterwards: that would be for every test after this one. */
export const loadBuiltIn = (): Promise<Locale[]> =>
  Promise.all([
    loadLocale('en'),
    ...Object.values(languages).map(async (load) => loadWhole(await load())),
  ]);
