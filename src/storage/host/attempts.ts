/** Whether a store fails for longer than a moment, by its failures in a row and the last of them. */
export const isStuckAfter = (failures: number, failure: unknown): boolean =>
  // One rejection may be a conflict that is over at once; an answer that never came is not.
  failures > 1 || (failures > 0 && (failure as Error | null)?.name === 'TimeoutError');

/** How long to wait before the next attempt: each delay in turn, then the last again and again. */
export const delayAfter = (failures: number, delays: readonly number[]): number | undefined =>
  delays[Math.min(failures, delays.length) - 1];
