import type { StepWords } from '../locales/messages.js';
import type { StepId } from '../record/steps.js';

/** Whatever a template can hold. */
export type Content = unknown;

/**
 * What a guide holds beyond its checklist. It is asked for what to show on each render, and hears
 * what a person does by itself.
 */
export interface Exercises {
  /** What a step says first where the case is a special one; `undefined` where it isn't. */
  words(step: StepId): StepWords | undefined;
  /** What a step holds to do, beyond reading; nothing while it isn't known whose words are there. */
  form(step: StepId): Content;
  /** At a step's end, beside skipping it: ticks it, closes it and goes on. */
  end(step: StepId): Content;
  /** In place of the welcome, while nobody has said whose the words of an earlier visit are. */
  question(): Content;
  /** Below the steps: what was written, and all that may be done with it. */
  answers(): Content;
  /** At the end: what is kept on this device, and the ways to end that. */
  keeping(): Content;
  /** Saves a reminder for tomorrow evening. */
  remind(): void;
  /** Drops what was at hand of words that are no longer shown, such as what could be undone. */
  forget(): void;
}
