/** Whether it fails for longer than a moment, after so many failures in a row, the last of them this. */
export const isStuckAfter = (failures: number, failure: unknown): boolean =>
  // One rejection may be a conflict, over in a moment; no answer for so long is none.
  failures > 1 || (failures > 0 && (failure as Error | null)?.name === 'TimeoutError');

/** How long to wait before the next attempt: ever longer, and the last of the delays stays. */
export const delayAfter = (failures: number, delays: readonly number[]): number | undefined =>
  delays[Math.min(failures, delays.length) - 1];
