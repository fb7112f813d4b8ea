import type { ClosedLocale, Locale, Messages } from '../locales/messages.js';
import type { Choice, Situation } from '../record/situation.js';
import type { StepId, StepStatus } from '../record/steps.js';
import type { Meanings } from './attributes.js';
import type { KeptRecord, StepRecord } from './kept-record.js';

/** Something that is said once, aloud. */
export type Announcement = keyof Messages['announce'];

/** Where something was done: what became of it is shown there. */
export type Place = FilePlace | 'erasing' | 'subject';

/** What a file is made of. */
export type FilePlace = 'pause' | 'plans' | 'note' | 'answers' | 'copy' | 'unreadable';

/**
 * One guide, as everything inside it sees it: what is shown derives from this, and what a person
 * does goes back through it. The element implements it once.
 */
export interface Guide {
  /** The element: events are dispatched from it, and its shadow root holds what is shown. */
  readonly host: HTMLElement;
  /** What the page's attributes mean. */
  readonly given: Readonly<Meanings>;
  readonly locale: ClosedLocale;
  readonly record: StepRecord;
  status(step: StepId): StepStatus;
  /** Ticks a step, closes it, and goes on to the next one. */
  finish(step: StepId): void;

  /** Says something aloud. What it is about may show it too, by its place. */
  announce(what: Announcement, place?: Place): void;
  /** What was said last of this place, until something new is done. */
  saidOf(place: Place): Announcement | undefined;
  /** Something new is done: what was said before no longer holds. */
  silence(): void;
  /** Offers to bring back what was just cleared, until something new is done. */
  offerUndo(restore: () => void): void;

  /** Shows what has changed: soon, together with whatever else changes until then. */
  requestUpdate(): void;
  /** Fulfils once it is shown. */
  readonly updateComplete: Promise<unknown>;
  /** Shows it before returning. */
  updateNow(): void;
  /** Puts the focus on something in the guide, once it is shown. */
  focusOn(selector: string): Promise<void>;
}

/** A guide whose exercises are there, with the words that they need. */
export interface OpenGuide extends Guide {
  readonly locale: Locale;
  readonly record: KeptRecord;
  /** The four choices: what the owner says beats what the candidate said, which is kept. */
  readonly situation: Situation;
  /** Whether the owner has made this choice: then it is not asked. */
  isPreset(choice: Choice): boolean;
  /** The language of the thank-you note, which may be another than that of the guide. */
  readonly noteLocale: Locale;
}
