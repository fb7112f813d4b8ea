import { parseEntry, type Entry } from '../record/record.js';
import type { Changed, RecordStorage } from './storage.js';

/** The version of the stored form, the second part of every key. */
const version = 1;

/** Storage events reach other pages only: guides in this one tell each other here. */
const listening = new Set<WebStorage>();

/** The browser's `localStorage` or `sessionStorage`, one key a field. */
export class WebStorage implements RecordStorage {
  #kind: 'local' | 'session';
  #prefix: string;
  #changed: Changed = () => {};

  constructor(kind: 'local' | 'session', guide: string) {
    this.#kind = kind;
    // Encoded, so that no name of a guide can reach into another's keys.
    this.#prefix = `rejection-guide:${version}:${encodeURIComponent(guide.toWellFormed())}:`;
  }

  open(changed: Changed): Iterable<[string, Entry]> {
    this.#changed = changed;
    listening.add(this);
    addEventListener('storage', this.#onStorage);
    return this.#read();
  }

  // Async, so that whatever the browser throws becomes a rejection; the write itself is at once.
  async write(field: string, entry: Entry): Promise<void> {
    this.#area().setItem(this.#prefix + field, JSON.stringify(entry));
    for (const other of listening) {
      if (other !== this && other.#kind === this.#kind && other.#prefix === this.#prefix) {
        other.#changed(field, entry);
      }
    }
  }

  close(): void {
    listening.delete(this);
    removeEventListener('storage', this.#onStorage);
  }

  /** Asked for each time: the getter may throw, or return null, where the browser blocks it. */
  #area(): Storage {
    return this.#kind === 'local' ? localStorage : sessionStorage;
  }

  #read(): [string, Entry][] {
    const area = this.#area();
    const found: [string, Entry][] = [];
    for (let i = 0; i < area.length; i++) {
      const key = area.key(i);
      if (key?.startsWith(this.#prefix))
        this.#take(key, area.getItem(key), (...at) => found.push(at));
    }
    return found;
  }

  #take(key: string, text: string | null, use: Changed): void {
    const entry = text === null ? undefined : parseEntry(text);
    if (entry) use(key.slice(this.#prefix.length), entry);
  }

  #onStorage = (event: StorageEvent): void => {
    if (event.key?.startsWith(this.#prefix) && event.storageArea === this.#area()) {
      this.#take(event.key, event.newValue, this.#changed);
    }
  };
}
