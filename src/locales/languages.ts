import type { SplitLocale } from './messages.js';

/**
 * The languages beside English, by the shortest tag that means them: a line each here, and a pair
 * of files, of which the first gets the second. They are loaded when a page first asks for one; the
 * one-file build finds them beside itself.
 */
export const languages: Readonly<Record<string, () => Promise<SplitLocale>>> = {
  ar: () => import('./ar.js').then(({ ar }) => ar),
  cs: () => import('./cs.js').then(({ cs }) => cs),
  da: () => import('./da.js').then(({ da }) => da),
  de: () => import('./de.js').then(({ de }) => de),
  'en-us': () => import('./en-US.js').then(({ enUS }) => enUS),
  es: () => import('./es.js').then(({ es }) => es),
  fi: () => import('./fi.js').then(({ fi }) => fi),
  fr: () => import('./fr.js').then(({ fr }) => fr),
  he: () => import('./he.js').then(({ he }) => he),
  hi: () => import('./hi.js').then(({ hi }) => hi),
  it: () => import('./it.js').then(({ it }) => it),
  ja: () => import('./ja.js').then(({ ja }) => ja),
  ko: () => import('./ko.js').then(({ ko }) => ko),
  nl: () => import('./nl.js').then(({ nl }) => nl),
  pl: () => import('./pl.js').then(({ pl }) => pl),
  pt: () => import('./pt.js').then(({ pt }) => pt),
  'pt-pt': () => import('./pt-PT.js').then(({ ptPT }) => ptPT),
  ro: () => import('./ro.js').then(({ ro }) => ro),
  sv: () => import('./sv.js').then(({ sv }) => sv),
  tr: () => import('./tr.js').then(({ tr }) => tr),
  uk: () => import('./uk.js').then(({ uk }) => uk),
  zh: () => import('./zh.js').then(({ zh }) => zh),
};
