/** The four steps, in the order they are shown. */
export const stepIds = ['accept-feedback', 'reflect', 'thank-you-note', 'apply-lessons'] as const;

/** A step's id, as used in attributes, events, slots and links. */
export type StepId = (typeof stepIds)[number];

/** Where a candidate is with a step. Skipping is a choice, and counts as dealt with. */
export const stepStatuses = ['todo', 'done', 'skipped'] as const;

/** `todo`, `done` or `skipped`. */
export type StepStatus = (typeof stepStatuses)[number];

export const isStepId = (value: unknown): value is StepId =>
  (stepIds as readonly unknown[]).includes(value);
