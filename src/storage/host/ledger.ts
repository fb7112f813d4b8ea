import { isNewer, type Entry } from '../../record/entry.js';
import { GuideRecord } from '../../record/record.js';
import { exported, exportRecord, parseRecord } from '../../record/transfer.js';
import { NewerVersionError, type Changed, type Unreadable } from '../storage.js';

/**
 * The record as the host is to have it, and how much of it the host has. Each state of the record
 * has a number, one more with each change: the newest, the last handed over, the last confirmed.
 */
export class Ledger {
  /** Told of what others wrote. */
  changed: Changed | undefined;
  /** The host's document, while it can't be read. */
  unreadable: readonly Unreadable[] = [];

  #record = new GuideRecord('');
  #newest = 0;
  #handedOver = 0;
  #confirmed = 0;
  /** The entries that the host had when last it didn't have all of ours. */
  #lacking: string | undefined;

  get entries(): ReadonlyMap<string, Entry> {
    return this.#record.entries;
  }

  /** The last state that the host is known to have. */
  get confirmed(): number {
    return this.#confirmed;
  }

  /** Whether there is something to hand over. */
  get hasMore(): boolean {
    return this.#newest > this.#handedOver;
  }

  /** Takes in an entry that the host is to get from here. Returns the state that has it. */
  add(name: string, entry: Entry): number {
    if (this.#record.merge(name, entry)) this.#newest++;
    return this.#newest;
  }

  /** Takes in an entry that the host has, or gets from another tab or guide. */
  hear(name: string, entry: Entry): void {
    if (this.#record.merge(name, entry)) this.changed?.(name, entry);
  }

  /** Takes in a guide's document, and finds out what the host lacks. Throws when it can't be read. */
  read(guide: string, text: string | null): void {
    this.unreadable = [];
    const parsed = text ? parseRecord(text) : { entries: new Map<string, Entry>() };
    if ('problem' in parsed) {
      this.unreadable = [{ key: guide, text: String(text) }];
      throw parsed.problem === 'newer' ? new NewerVersionError() : new Error(parsed.problem);
    }
    const theirs = parsed.entries;
    for (const [name, entry] of theirs) this.hear(name, entry);
    const ours = exported(this.#record);
    const hasAll =
      ours.length === theirs.size &&
      ours.every(([name, entry]) => theirs.has(name) && !isNewer(entry, theirs.get(name)!));
    // A host that can't keep all of it, and has the same as the last time, is not asked forever.
    const found = hasAll ? undefined : JSON.stringify([...theirs]);
    if (hasAll) this.confirm(this.#newest);
    else if (found !== this.#lacking) this.#newest++;
    this.#lacking = found;
  }

  /** The newest state, on its way to the host: its number, and its document. */
  handOver(): readonly [state: number, text: string] {
    this.#handedOver = this.#newest;
    return [this.#newest, exportRecord(this.#record)];
  }

  /** The host has everything up to this state. */
  confirm(state: number): void {
    this.#confirmed = Math.max(this.#confirmed, state);
    this.#handedOver = Math.max(this.#handedOver, state);
  }

  /** What was handed over and not confirmed is to be handed over again. */
  takeBack(): void {
    this.#handedOver = this.#confirmed;
  }
}
