import type { ReactiveControllerHost } from 'lit';
import { RejectionGuideStorageErrorEvent } from '../contract/events.js';
import type { Saving } from '../contract/kept-record.js';
import type { Entry } from '../record/entry.js';
import { epoch } from '../record/fields.js';
import type { Change } from '../record/record.js';
import { memory } from '../storage/memory.js';
import { NewerVersionError, type RecordStorage, type Safety } from '../storage/storage.js';

/** Typing is written at once, then at most this often, and once more when it pauses. */
const pace = 250;

/** How long until what the browser refused is tried again. */
const patience = 10_000;

/**
 * Entries on their way to the place where a record is kept. An entry stays in the queue until the
 * place has said how safe it is; one that was refused stays, and is tried again.
 */
export class WriteQueue {
  #host: ReactiveControllerHost & EventTarget;
  #storage: RecordStorage = memory;
  #waiting = new Map<string, Entry>();
  #inFlight = new Set<Entry>();
  /** Runs after a write of typed text; until then the next ones wait. */
  #pacing: ReturnType<typeof setTimeout> | undefined;
  #retrying: ReturnType<typeof setTimeout> | undefined;
  #failure: { readonly operation: 'read' | 'write'; readonly error: unknown } | undefined;
  #safety: Safety | undefined;

  constructor(host: ReactiveControllerHost & EventTarget) {
    this.#host = host;
  }

  /** How many entries are not known to be safe. */
  get size(): number {
    return this.#waiting.size;
  }

  get isRefused(): boolean {
    return this.#failure !== undefined;
  }

  get state(): Saving {
    if (this.#failure?.error instanceof NewerVersionError) return 'newer';
    if (this.#failure?.operation === 'write') return 'unsaved';
    if (this.#waiting.size > 0) return 'saving';
    return this.#safety ?? 'nothing';
  }

  /** From now on entries go there. */
  open(storage: RecordStorage): void {
    this.#storage = storage;
    this.#safety = undefined;
    // What is on its way goes on; if its answer is still wanted, it is written again.
    this.#inFlight = new Set();
  }

  close(): void {
    this.flush();
    clearTimeout(this.#retrying);
    this.#retrying = undefined;
    this.#storage = memory;
    this.clear();
    this.#failure = undefined;
  }

  add(changes: Iterable<Change>): void {
    for (const [name, entry] of changes) this.#waiting.set(name, entry);
  }

  /** Something newer has come in the place of this: it is not to be kept any more. */
  giveWay(name: string, entry: Entry): void {
    const before = this.#waiting.size;
    this.#waiting.delete(name);
    if (name === epoch) {
      for (const [other, { t }] of this.#waiting) if (t <= entry.t) this.#waiting.delete(other);
    }
    if (this.#waiting.size < before) this.succeed();
  }

  /** Nothing waits any more: all of it is void. */
  clear(): void {
    clearTimeout(this.#pacing);
    this.#pacing = undefined;
    this.#waiting.clear();
    this.#safety = undefined;
  }

  /** Writes typed text: at once, or with what comes until the next turn. */
  pace(): void {
    if (!this.#pacing) this.#turn();
  }

  #turn = (): void => {
    this.#pacing = undefined;
    if (this.write()) this.#pacing = setTimeout(this.#turn, pace);
  };

  flush(): void {
    clearTimeout(this.#pacing);
    this.#pacing = undefined;
    this.write();
  }

  /**
   * Writes all that waits, also what was refused before: the browser may have made room since.
   * @returns whether there was anything to write.
   */
  write(): boolean {
    const ready = [...this.#waiting].filter(([, entry]) => !this.#inFlight.has(entry));
    for (const [name, entry] of ready) void this.#send(this.#storage, name, entry);
    return ready.length > 0;
  }

  async #send(storage: RecordStorage, name: string, entry: Entry): Promise<void> {
    let safety: Safety;
    this.#inFlight.add(entry);
    try {
      safety = await storage.write(name, entry);
    } catch (error) {
      if (storage === this.#storage) this.fail('write', error);
      return;
    } finally {
      this.#inFlight.delete(entry);
    }
    if (storage !== this.#storage || this.#waiting.get(name) !== entry) return;
    this.#waiting.delete(name);
    this.#safety = safety;
    this.succeed();
  }

  /** What the place kept in the browser for now has reached the disk. */
  makeSafe(): void {
    this.#safety &&= 'disk';
    this.#host.requestUpdate();
  }

  /** Once nothing is left to be kept, nothing is being refused. */
  succeed(): void {
    if (this.#waiting.size === 0) this.#failure = undefined;
    this.#host.requestUpdate();
  }

  fail(operation: 'read' | 'write', error: unknown): void {
    if (!(error instanceof NewerVersionError)) {
      this.#retrying ??= setTimeout(() => {
        this.#retrying = undefined;
        this.write();
      }, patience);
    }
    if (this.#failure?.operation === operation) return;
    this.#failure = { operation, error };
    this.#host.requestUpdate();
    this.#host.dispatchEvent(new RejectionGuideStorageErrorEvent(operation, error));
  }
}
