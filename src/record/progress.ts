import type { StepStatus } from './steps.js';

/** How far a candidate has come. */
export interface Progress {
  /** Steps ticked. */
  readonly done: number;
  /** Steps skipped on purpose. */
  readonly skipped: number;
  /** All steps. */
  readonly total: number;
}

export const progressOf = (statuses: readonly StepStatus[]): Progress => ({
  done: statuses.filter((status) => status === 'done').length,
  skipped: statuses.filter((status) => status === 'skipped').length,
  total: statuses.length,
});

/** Steps neither ticked nor skipped. */
export const stepsLeft = ({ done, skipped, total }: Progress): number => total - done - skipped;
