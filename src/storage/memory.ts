import type { RecordStorage } from './storage.js';

/** Keeps nothing: the record itself is the only copy, and goes with the element. */
export const memory: RecordStorage = {
  open: () => [],
  write: () => Promise.resolve('page'),
  erase: () => Promise.resolve(),
  isUsed: () => true,
  unreadable: () => [],
  close: () => {},
};
