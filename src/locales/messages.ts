import type { areas } from '../record/fields.js';
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

/** What is said beside a text. */
export interface TextMessages {
  /** Shown when a text was longer than is kept; `{count}` is the limit. */
  readonly cut: string;
  /** Before another tab's version of the text that is being written. */
  readonly offer: string;
  readonly useOffer: string;
  readonly keepMine: string;
}

/** The words of step 1's exercise. */
export interface AcceptFeedbackMessages {
  readonly status: string;
  readonly statuses: Readonly<Record<'given' | 'none' | 'unanswered', string>>;
  readonly points: string;
  readonly point: string;
  readonly employersPoint: string;
  readonly addPoint: string;
  readonly addPointHelp: string;
  readonly pointsFull: string;
  readonly sort: string;
  readonly sorts: Readonly<Record<'use' | 'ask' | 'aside', string>>;
  readonly area: string;
  readonly noArea: string;
  readonly criteria: string;
  readonly criterion: string;
  readonly addCriterion: string;
  readonly addCriterionHelp: string;
  readonly criteriaFull: string;
  readonly evidence: string;
  readonly evidences: Readonly<Record<'clear' | 'some' | 'none', string>>;
  readonly askSomeone: string;
  readonly unanswered: string;
  readonly kindLine: string;
  readonly phrase: string;
  readonly notYours: string;
  readonly pause: string;
  readonly savePause: string;
  /** The title of the reminder in a calendar, which others may see. */
  readonly pauseTitle: string;
}

/** What the guide says of keeping the answers. */
export interface SavingMessages {
  readonly saving: string;
  readonly saved: string;
  /** Kept, but a crash within half a minute may lose it. */
  readonly forNow: string;
  /** Kept until the page closes: why, and what to do. */
  readonly unsaved: string;
  readonly saveCopy: string;
  readonly openCopy: string;
  readonly erase: string;
  readonly forget: string;
  /** Instead of the employer's server. */
  readonly onlyHere: string;
  readonly lifetime: string;
  /** Something kept here can't be read, and was put aside as it was. */
  readonly unreadable: string;
  readonly saveUnreadable: string;
  /** The summary of the controls above. */
  readonly answers: string;
  /** Before words from an earlier visit are shown; `{date}` is when they were begun. */
  readonly startedOn: string;
  readonly carryOn: string;
  readonly startFresh: string;
  readonly copyProblems: Readonly<Record<'not-json' | 'not-a-guide' | 'newer' | 'invalid', string>>;
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

  /** The summary of what an exercise holds beyond its first control. */
  readonly more: string;
  readonly add: string;
  readonly remove: string;
  readonly text: TextMessages;
  readonly areas: Readonly<Record<(typeof areas)[number], string>>;
  readonly acceptFeedback: AcceptFeedbackMessages;
  readonly saving: SavingMessages;

  /** Names of the owner's links, and of the way to support. */
  readonly links: Readonly<Record<LinkName, string>>;

  /** Said once, aloud, when something happened that is easy to miss. */
  readonly announce: {
    readonly complete: string;
    readonly startedAgain: string;
    readonly undone: string;
    readonly notKept: string;
    readonly removed: string;
    readonly erased: string;
    readonly eraseFailed: string;
  };

  /** Where the answers are, in fact: never replaced by the page. */
  readonly privacy: {
    /** `{company}` is the employer. */
    readonly kept: Readonly<Record<StorageKind | 'host', string>>;
    readonly page: string;
    /** Said where no one but the candidate keeps what they write. */
    readonly words: string;
  };
}

/** The links an owner may set. */
export type LinkName = 'roles' | 'community' | 'support' | 'privacy' | 'advice';

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
