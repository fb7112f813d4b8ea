import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { RejectionGuideStorageErrorEvent } from './events.js';
import type { Field, Fields } from './record/fields.js';
import { GuideRecord, type Entry } from './record/record.js';
import { storageFor, type StorageKind } from './storage/places.js';
import type { RecordStorage } from './storage/storage.js';

/**
 * Ties one guide's record to the place it is kept and to the element that shows it. The element
 * reads with `get`; `update` is the one door by which a person's action comes in.
 */
export class RecordController implements ReactiveController {
  #host: ReactiveControllerHost & Element;
  #by = crypto.getRandomValues(new Uint32Array(1))[0]!.toString(36);
  #record = new GuideRecord(this.#by);
  #guide: string | undefined;
  #kind: StorageKind = 'none';
  #storage: RecordStorage | undefined;
  #failing: 'read' | 'write' | undefined;
  /** Entries that are not known to be safe yet. */
  #unsaved = new Map<string, Entry>();

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  /** How long the record lasts, in fact: as the owner asked, unless the browser refuses. */
  get kept(): StorageKind {
    return this.#failing ? 'none' : this.#kind;
  }

  /** Whether something the candidate did could not be kept. */
  get unsaved(): boolean {
    return this.#failing === 'write';
  }

  /**
   * Turns to this guide's record, kept in this place. A new place takes over what was done so far
   * (a page may ask for `local` once the candidate agrees); a new guide starts from its own.
   * @returns whether it is another guide's.
   */
  use(kind: StorageKind, guide: string): boolean {
    const isAnother = guide !== this.#guide;
    if (kind === this.#kind && !isAnother) return false;
    if (isAnother) this.#record = new GuideRecord(this.#by);
    this.#close();
    this.#kind = kind;
    this.#guide = guide;
    if (this.#host.isConnected) this.#open();
    return isAnother;
  }

  get<F extends Field>(field: F): Fields[F] {
    return this.#record.get(field);
  }

  update<F extends Field>(field: F, value: Fields[F]): void {
    this.#unsaved.set(field, this.#record.set(field, value));
    this.#host.requestUpdate();
    this.#save();
  }

  hostConnected(): void {
    if (this.#guide === undefined) return;
    this.#open();
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#close();
  }

  #open(): void {
    this.#storage = storageFor(this.#kind, this.#guide!);
    let found: ReadonlyMap<string, Entry> = new Map();
    try {
      found = new Map(this.#storage.open((field, entry) => this.#take(field, entry)));
    } catch (error) {
      this.#fail('read', error);
    }
    for (const [field, entry] of found) this.#record.merge(field, entry);
    for (const [field, entry] of this.#record.entries) {
      if (found.get(field) !== entry) this.#unsaved.set(field, entry);
    }
    this.#save();
  }

  #close(): void {
    this.#storage?.close();
    this.#storage = undefined;
    this.#failing = undefined;
    this.#unsaved.clear();
  }

  #take(field: string, entry: Entry): void {
    if (this.#record.merge(field, entry)) this.#host.requestUpdate();
  }

  /** Also tries again what could not be kept before: the browser may have made room since. */
  #save(): void {
    for (const [field, entry] of this.#unsaved) void this.#write(this.#storage, field, entry);
  }

  async #write(storage: RecordStorage | undefined, field: string, entry: Entry): Promise<void> {
    try {
      await storage?.write(field, entry);
    } catch (error) {
      if (storage === this.#storage) this.#fail('write', error);
      return;
    }
    if (storage !== this.#storage) return;
    if (this.#unsaved.get(field) === entry) this.#unsaved.delete(field);
    if (this.#failing && this.#unsaved.size === 0) {
      this.#failing = undefined;
      this.#host.requestUpdate();
    }
  }

  #fail(operation: 'read' | 'write', error: unknown): void {
    if (this.#failing === operation) return;
    this.#failing = operation;
    this.#host.requestUpdate();
    this.#host.dispatchEvent(new RejectionGuideStorageErrorEvent(operation, error));
  }
}
