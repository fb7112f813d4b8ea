import type { Locale } from './messages.js';

/**
 * The languages beside English, by the shortest tag that means them: one file and one line each.
 * They are loaded when a page first asks for one; the one-file build finds them beside itself.
 */
export const languages: Readonly<Record<string, () => Promise<Locale>>> = {};
