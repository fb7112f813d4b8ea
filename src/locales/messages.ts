import type { StepId } from '../record/steps.js';
import type { StorageKind } from '../storage/places.js';

/** A phrase with `{count}` in it, in each plural form the language has. */
export type Counted = { readonly other: string } & Partial<
  Readonly<Record<Intl.LDMLPluralRule, string>>
>;

/** The words of one step. */
export interface StepMessages {
  readonly title: string;
  /** What the step is for: 40 words at most. */
  readonly lead: string;
  /** Things to do or read. */
  readonly tips: readonly string[];
}

/** Every word the guide says, in one language. */
export interface Messages {
  readonly heading: string;
  readonly intro: string;
  /** The way out for a hard day, always in sight. */
  readonly hardDay: string;
  readonly outro: string;

  /** The start of a checkbox's name; the step's title follows. */
  readonly done: string;
  /** The mark on a row that was skipped on purpose. */
  readonly skipped: string;
  readonly skip: string;
  readonly expandAll: string;
  readonly collapseAll: string;
  readonly startAgain: string;
  readonly undo: string;

  readonly progress: {
    readonly none: string;
    readonly done: Counted;
    readonly skipped: Counted;
    readonly left: Counted;
  };

  readonly steps: Readonly<Record<StepId, StepMessages>>;

  /** Names of the owner's links, and of the way to support. */
  readonly links: Readonly<Record<LinkName, string>>;

  /** Said once, aloud, when something happened that is easy to miss. */
  readonly announce: {
    readonly complete: string;
    readonly startedAgain: string;
    readonly undone: string;
    readonly notKept: string;
  };

  /** Where the answers are, in fact: never replaced by the page. */
  readonly privacy: {
    readonly kept: Readonly<Record<StorageKind, string>>;
    readonly page: string;
  };
}

/** The links an owner may set. */
export type LinkName = 'roles' | 'community' | 'support' | 'privacy';

type DeepPartial<T> = T extends string | readonly string[]
  ? T
  : { readonly [key in keyof T]?: DeepPartial<T[key]> };

/** What a page may put in place of the built-in words: any of them but the privacy line. */
export type MessageOverrides = DeepPartial<Omit<Messages, 'privacy'>>;

/** One language the guide speaks. */
export interface Locale {
  /** Its BCP 47 tag. */
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  readonly messages: Messages;
}
