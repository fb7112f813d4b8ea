import type { Language } from '../i18n/language.js';
import type { SomeOf } from '../i18n/override.js';
import type { ExerciseMessages } from './exercise-messages.js';
import type { GuideMessages } from './guide-messages.js';

export type { Counted, Range, Writing } from '../i18n/language.js';
export type * from './exercise-messages.js';
export type * from './guide-messages.js';
export type * from './note-messages.js';

/** Every word the guide says, in one language. */
export type Messages = GuideMessages & ExerciseMessages;

/** What a page may put in place of the built-in words: any of them but the privacy line. */
export type MessageOverrides = SomeOf<Omit<Messages, 'privacy'>>;

/** A language as far as the closed guide needs it: its first half, or all of it. */
export type ClosedLocale = Language<GuideMessages>;

/** One language the guide speaks, whole. */
export type Locale = Language<Messages>;

/**
 * One language in two halves, so that a bundler can put the words of the exercises, three quarters
 * of them, into a file of their own.
 */
export interface SplitLocale extends Language<GuideMessages> {
  /** The other half, or what gets it. */
  readonly exercises: ExerciseMessages | (() => Promise<ExerciseMessages>);
}
