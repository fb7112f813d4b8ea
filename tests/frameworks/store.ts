// Where the second guide of each app keeps its answers: run.mjs puts this file beside the app.
import type { HostStore } from 'rejection-guide';

let kept: string | null = null;

export const store: HostStore = {
  get: () => kept,
  set: (_guide, record) => void (kept = record),
  remove: () => void (kept = null),
};
