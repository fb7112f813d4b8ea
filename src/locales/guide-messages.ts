import type { Counted } from '../i18n/language.js';
import type { StepId } from '../record/steps.js';
import type { StorageKind } from '../storage/kinds.js';

/** What the guide says while its exercises are not there: with every step closed, and in tips. */
export interface GuideMessages {
  /** The guide's heading, and the title of what is printed or saved. */
  readonly heading: string;
  /** The first paragraph, below the heading. */
  readonly intro: string;
  /** The way out for a hard day, below the first paragraph; the link to support follows. */
  readonly hardDay: string;
  /** The button below that: a calendar file with a reminder for tomorrow evening. */
  readonly remind: string;
  /** The last paragraph, below the steps. */
  readonly outro: string;

  /** The start of a checkbox's name, heard and not seen; the step's title follows. */
  readonly done: string;
  /** The mark on a step that was skipped on purpose. */
  readonly skipped: string;
  /** The switch at the end of each step. */
  readonly skip: string;
  /** The button above the steps. */
  readonly expandAll: string;
  /** The same button, when all steps are open. */
  readonly collapseAll: string;
  /** The button at the end of the guide; it clears no words. */
  readonly startAgain: string;
  /** The same button after that, and the one that brings back an item removed from a list. */
  readonly undo: string;

  /** The button in a step whose exercise could not be loaded. */
  readonly tryAgain: string;

  /** How far one has come, above the steps. */
  readonly progress: {
    /** Before any step is done or skipped. */
    readonly none: string;
    /** These three are joined as a list: “2 done, 1 skipped, 1 left”. */
    readonly done: Counted;
    readonly skipped: Counted;
    readonly left: Counted;
  };

  readonly steps: Readonly<Record<StepId, StepMessages>>;

  /** Below the steps, once each is done or skipped. */
  readonly finished: {
    readonly title: string;
    readonly text: string;
  };

  /** The names of the owner's links, and of the way to support. */
  readonly links: Readonly<Record<LinkName, string>>;

  /** Said once, aloud, when something happened that is easy to miss. */
  readonly announce: {
    /** The last step was just done or skipped. */
    readonly complete: string;
    /** All ticks and skips were just cleared. */
    readonly startedAgain: string;
    /** Something was brought back: ticks and skips, or words. */
    readonly undone: string;
    /** The browser just refused to keep something. */
    readonly notKept: string;
    /** What an open step holds beyond its tips is still being loaded. Also shown there. */
    readonly loading: string;
    /** It is there now. */
    readonly loaded: string;
    /** It could not be loaded. Also shown there, before `tryAgain`. */
    readonly notLoaded: string;
  };

  /** Where the answers are, in fact: the page can't replace it. Shown at the end of the guide. */
  readonly privacy: {
    /** The first sentence, by where they are kept; `{company}` is the employer, or the site's name. */
    readonly kept: Readonly<Record<StorageKind | 'host', string>>;
    /** The second, on what any website can notice of its visitors: what is opened and pressed. */
    readonly page: string;
  };
}

/** What a step says first; another case may have another. */
export interface StepWords {
  /** What the step is for: 40 words at most. */
  readonly lead: string;
  /** Things to do or read. */
  readonly tips: readonly string[];
}

/** The words of one step that need no exercise. */
export interface StepMessages extends StepWords {
  readonly title: string;
  /** Below the title, while the step is closed: what one gets, and how long it takes. */
  readonly gain: string;
}

/** The links an owner may set. */
export type LinkName = 'roles' | 'community' | 'support' | 'privacy' | 'advice';
