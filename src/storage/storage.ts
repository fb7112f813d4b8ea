import type { Entry } from '../record/record.js';

/** Told of a field that changed elsewhere: in another tab, or in another guide on this page. */
export type Changed = (field: string, entry: Entry) => void;

/**
 * Where one guide's record is kept, a key a field. Entries that arrive are data to be checked,
 * not trusted: the record decides what it takes.
 */
export interface RecordStorage {
  /**
   * Starts listening, and returns what is at hand now, so that the first paint is right. What a
   * slower place holds arrives later, by `changed`. Throws when the place can't be reached.
   */
  open(changed: Changed): Iterable<[field: string, entry: Entry]>;
  /** Starts writing at once. Settles when the entry is safe; rejects when it can't be kept. */
  write(field: string, entry: Entry): Promise<void>;
  /** Stops listening. */
  close(): void;
}
