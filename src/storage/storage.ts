import type { Entry } from '../record/entry.js';
import type { HostStore } from './host/host-store.js';
import type { StorageKind } from './kinds.js';

/** Told of an entry that a slower copy held, or that was written in another tab or guide. */
export type Changed = (name: string, entry: Entry) => void;

/**
 * How safe a written entry is. `disk`: it survives a crash of the browser, or the host has it.
 * `browser`: it is kept, but a crash within half a minute may lose it. `page`: it goes with the page.
 */
export type Safety = 'disk' | 'browser' | 'page';

/** A text that could not be read: kept as it was found, never written over. */
export interface Unreadable {
  readonly key: string;
  readonly text: string;
}

/**
 * Where one guide's record is kept, a key an entry. Entries that arrive are checked for their
 * field, and may be older than those at hand: the record decides what it takes.
 */
export interface RecordStorage {
  /**
   * Starts listening, and returns what is at hand now, so that the first paint is right. What a
   * slower place holds arrives later, by `changed`. Throws when the place can't be reached, and a
   * `NewerVersionError` when a newer version wrote there. Opening leaves no trace.
   *
   * @param onDisk Told when all that was written is on the disk, also what was answered before as
   *   safe in the browser alone.
   */
  open(changed: Changed, onDisk?: () => void): Iterable<readonly [name: string, entry: Entry]>;
  /** Starts writing at once. Rejects when the entry can't be kept. */
  write(name: string, entry: Entry): Promise<Safety>;
  /** Removes every copy and leaves only the epoch. Rejects when a copy could not be removed. */
  erase(epoch: Entry): Promise<void>;
  /** Whether anything of this guide is there; also where that can't be known. */
  isUsed(): boolean;
  /** What could not be read, for download. */
  unreadable(): readonly Unreadable[];
  /** Stops listening. What is being written goes on. */
  close(): void;
}

/** A newer version of the guide wrote here: this one reads and writes nothing. */
export class NewerVersionError extends Error {
  override name = 'NewerVersionError';
}

/** Where records can be kept. */
export interface Places {
  /**
   * @param store The page's own. `kind` then says where an entry waits until the store has
   *   confirmed it.
   */
  storageFor(kind: StorageKind, guide: string, store?: HostStore): RecordStorage;
  /** Whether someone wants this guide's answers on this device only, and not in a page's store. */
  isOnlyHere(guide: string): boolean;
  /**
   * Removes what is kept on this device under any setting, and leaves no trace where nothing is.
   * Rejects when a copy could not be removed, or when after `patience`, in milliseconds, it isn't
   * known whether there is one.
   */
  eraseElsewhere(guide: string, erased: Entry, patience?: number): Promise<void>;
}
