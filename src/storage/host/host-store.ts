/**
 * Your own storage: one JSON document for each guide. Each method may answer at once or by a
 * promise. `set` rejects when it could not keep the record, and best also when someone else has
 * written since the last `get`: the guide then reads again, merges and tries again.
 */
export interface HostStore {
  /** The record of this guide, or `null` when there is none. */
  get(guide: string): string | null | Promise<string | null>;
  /** Keeps this record in place of the last one. */
  set(guide: string, record: string): void | Promise<void>;
  /** Removes the record for good. */
  remove(guide: string): void | Promise<void>;
  /** Calls `changed` whenever the record may have changed elsewhere. Returns how to stop that. */
  subscribe?(guide: string, changed: () => void): () => void;
}
