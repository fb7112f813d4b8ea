import type { StepId } from '../record/steps.js';

/** Whatever a template can hold. */
export type Content = unknown;

/**
 * What a guide holds beyond its checklist. It is asked for what to show on each render, and hears
 * what a person does by itself.
 */
export interface Exercises {
  /** What a step holds to do, beyond reading; nothing while it isn't known whose words are there. */
  form(step: StepId): Content;
  /** At a step's end, beside skipping it: ticks it, closes it and goes on. */
  end(step: StepId): Content;
  /** In place of the welcome, while nobody has said whose the words of an earlier visit are. */
  question(): Content;
  /** Below the steps: whether what was written is kept, and all that may be done with it. */
  answers(): Content;
  /** Drops what was at hand of words that are no longer shown, such as what could be undone. */
  forget(): void;
}
