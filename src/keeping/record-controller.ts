import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { KeptIn, Saving, StepRecord } from '../contract/kept-record.js';
import { isNewer, type Entry } from '../record/entry.js';
import { epoch, type Field, type Fields } from '../record/fields.js';
import { GuideRecord, type Change } from '../record/record.js';
import { exportRecord, parseRecord, type Parsed } from '../record/transfer.js';
import type { HostStore } from '../storage/host/host-store.js';
import type { StorageKind } from '../storage/kinds.js';
import { memory } from '../storage/memory.js';
import type { Places, RecordStorage } from '../storage/storage.js';
import { webPlaces } from '../storage/web/web-places.js';
import { WriteQueue } from './write-queue.js';

/** What goes with the words of a record, once there is something that shows them. */
export interface Attendant {
  /** An entry from elsewhere was taken, in the place of another where there was one. */
  took(name: string, entry: Entry, before: Entry | undefined): void;
  /** Something else than the text that is being typed may have changed. */
  changed(): void;
  /** The words that were shown are not there any more. */
  forget(): void;
}

/** Ties one guide's record to the place where it is kept and to the element that shows it. */
export class RecordController implements ReactiveController, StepRecord {
  readonly by: string = crypto.getRandomValues(new Uint32Array(1))[0]!.toString(36);
  readonly queue: WriteQueue;
  attendant: Attendant | undefined;
  /** Someone wants nothing of it on their device, whatever the page asks for. */
  keepsNothing = false;
  /** When someone here last brought a record: then its words became theirs, however old; or 0. */
  broughtAt = 0;
  #host: ReactiveControllerHost & HTMLElement;
  #forgetShown: () => void;
  #record: GuideRecord = new GuideRecord(this.by);
  #guide: string | undefined;
  #kind: StorageKind = 'none';
  #store: HostStore | undefined;
  #places: Places = webPlaces;
  #storage: RecordStorage = memory;

  /** @param forgetShown Drops what could still be undone of words that are no longer shown. */
  constructor(host: ReactiveControllerHost & HTMLElement, forgetShown: () => void) {
    this.#host = host;
    this.#forgetShown = forgetShown;
    this.queue = new WriteQueue(host);
    host.addController(this);
  }

  get record(): GuideRecord {
    return this.#record;
  }

  get guide(): string {
    return this.#guide ?? '';
  }

  get kind(): StorageKind {
    return this.#kind;
  }

  get hasStore(): boolean {
    return this.#store !== undefined;
  }

  get places(): Places {
    return this.#places;
  }

  get storage(): RecordStorage {
    return this.#storage;
  }

  get kept(): KeptIn {
    // Entries that were kept before the refusal are still in their place.
    const isAllRefused = this.queue.size >= this.#record.entries.size;
    if (this.queue.isRefused && isAllRefused) return 'none';
    return this.#store ? 'host' : this.#kind;
  }

  get saving(): Saving {
    return this.queue.state;
  }

  get<F extends Field>(field: F): Fields[F] {
    return this.#record.get(field);
  }

  update<F extends Field>(field: F, value: Fields[F]): void {
    this.keep([[field, this.#record.set(field, value)]]);
  }

  /** Shows what was done, and writes it at once. */
  keep(changes: readonly Change[]): void {
    this.#keepAgain();
    this.queue.add(changes);
    this.changed();
    this.queue.write();
  }

  /**
   * Turns to this guide's record, kept in this place. A new place takes over what was done so far
   * (a page may ask for `local` once the candidate agrees); a new guide starts from its own.
   */
  use(given: StorageKind, guide: string, givenStore?: HostStore): void {
    const kind = this.keepsNothing ? 'none' : given;
    const store = givenStore && this.#isOnlyHere(kind, guide) ? undefined : givenStore;
    // What someone kept on this device is not handed to a host that comes later, nor are a host's
    // words left on the device of someone who signs out.
    const isAnother =
      guide !== this.#guide ||
      (!this.#isOnlyHere(kind, guide) && Boolean(store) !== Boolean(this.#store));
    if (kind === this.#kind && store === this.#store && !isAnother) return;
    this.#close();
    if (isAnother) {
      this.#record = new GuideRecord(this.by);
      this.forgetWords();
    }
    this.#kind = kind;
    this.#store = store;
    this.#guide = guide;
    if (this.#host.isConnected) this.#open();
  }

  /** Other places are known from now on. What was done so far is taken along. */
  useAll(places: Places): void {
    if (places === this.#places) return;
    this.#places = places;
    if (!this.#host.isConnected || this.#guide === undefined) return;
    this.queue.flush();
    this.#storage.close();
    this.#open();
    this.changed();
  }

  #isOnlyHere(kind: StorageKind, guide: string): boolean {
    return guide === this.#guide
      ? this.get('only-here') === 'yes'
      : kind === 'local' && this.#places.isOnlyHere(guide);
  }

  export(): string {
    return exportRecord(this.#record);
  }

  import(text: string): Parsed {
    const parsed = parseRecord(text);
    if ('entries' in parsed) {
      this.broughtAt = Date.now();
      this.keep(this.#record.adopt(parsed.entries));
    }
    return parsed;
  }

  /** Writes what waits: the field or the page may be about to go. */
  readonly flush = (): void => {
    this.changed();
    this.#keepAgain();
    this.queue.flush();
  };

  changed(): void {
    this.attendant?.changed();
    this.#host.requestUpdate();
  }

  hostConnected(): void {
    addEventListener('pagehide', this.flush);
    addEventListener('focus', this.flush);
    document.addEventListener('visibilitychange', this.flush);
    if (this.#guide === undefined) return;
    this.#open();
    this.changed();
  }

  hostDisconnected(): void {
    removeEventListener('pagehide', this.flush);
    removeEventListener('focus', this.flush);
    document.removeEventListener('visibilitychange', this.flush);
    this.#close();
  }

  #open(): void {
    const storage = this.#places.storageFor(this.#kind, this.#guide!, this.#store);
    this.#storage = storage;
    this.queue.open(storage);
    let found: ReadonlyMap<string, Entry> = new Map();
    try {
      found = new Map(
        storage.open(
          (name, entry) => this.#take(name, entry),
          () => this.queue.makeSafe(),
        ),
      );
    } catch (error) {
      this.queue.fail('read', error);
    }
    for (const [name, entry] of found) this.#record.merge(name, entry);
    // What was written here may be there without being known to be safe: it is written again.
    const isOwed = ([name, entry]: Change): boolean => {
      const there = found.get(name);
      return !there || isNewer(entry, there) || entry.by === this.by;
    };
    this.queue.add([...this.#record.entries].filter(isOwed));
    this.queue.write();
  }

  #close(): void {
    this.queue.close();
    this.#storage.close();
    this.#storage = memory;
  }

  /** Drops everything that goes with words that are no longer shown. */
  forgetWords(): void {
    this.broughtAt = 0;
    this.attendant?.forget();
    this.#forgetShown();
  }

  /** Someone may have cleared the site's data: what was kept is to be kept again. */
  #keepAgain(): void {
    const isGone = this.queue.size < this.#record.entries.size && !this.#storage.isUsed();
    if (isGone) this.queue.add(this.#record.entries);
  }

  /** An entry that a slower copy held, or that was written in another tab or guide. */
  #take(name: string, entry: Entry): void {
    const before = this.#record.entries.get(name);
    const wish = this.get('only-here');
    if (!this.#record.merge(name, entry)) return;
    this.queue.giveWay(name, entry);
    if (name === epoch) {
      this.forgetWords();
      // Whoever has erased everything has not asked for the page's store.
      if (wish) this.update('only-here', wish);
    }
    this.attendant?.took(name, entry, before);
    this.changed();
  }
}
