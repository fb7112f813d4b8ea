import { parseEntry, type Entry } from '../../record/entry.js';
import { epoch } from '../../record/fields.js';
import {
  clear,
  keptIn,
  expired,
  isOurs,
  isSameGuide,
  merge,
  prefixOf,
  read,
  unreadable,
  type Kept,
} from '../kept.js';
import { neighbourAt } from '../neighbours.js';
import type { Changed, RecordStorage } from '../storage.js';

export interface WebStorage extends RecordStorage {
  readonly prefix: string;
  /** What is there now. Throws when the browser blocks it. */
  kept(): Kept;
  /** Whether anything of this guide is there. */
  isUsed(): boolean;
  listen(changed: Changed): void;
  /** Writes at once. Throws when it can't. */
  put(name: string, entry: Entry): void;
}

/** The browser's `localStorage` or `sessionStorage`, one key an entry. */
export function webStorage(kind: 'local' | 'session', guide: string): WebStorage {
  const prefix = prefixOf(guide);
  const neighbour = neighbourAt(kind + prefix);
  let changed: Changed | undefined;

  // Asked for each time: the getter may throw, or return null, where the browser blocks it. And by
  // reflection: WebKit's compiler remembers what a plain access found, and misses a change.
  const area = (): Storage => Reflect.get(globalThis, `${kind}Storage`);

  function kept(): Kept {
    const at = area();
    const texts = new Map<string, string>();
    for (const key of Object.keys(at).filter(isOurs)) {
      const text = at.getItem(key);
      if (text !== null) texts.set(key, text);
    }
    return keptIn(
      texts,
      (key, text) => at.setItem(key, text),
      (key) => at.removeItem(key),
    );
  }

  function onStorage({ key, newValue, storageArea }: StorageEvent): void {
    if (!key?.startsWith(prefix) || newValue === null) return;
    try {
      if (storageArea !== area()) return;
      const name = key.slice(prefix.length);
      const entry = parseEntry(name, newValue);
      if (!entry) return;
      // Their entry may be void, or an epoch that makes void what is here.
      merge(kept(), prefix, []);
      changed?.(name, entry);
    } catch {
      // Blocked since: what is written next will say so.
    }
  }

  /** Storage events don't reach a page in the back/forward cache: when it is back, it reads all. */
  function onPageShow({ persisted }: PageTransitionEvent): void {
    if (!persisted) return;
    try {
      for (const [name, entry] of read(kept().texts, prefix)) changed?.(name, entry);
    } catch {
      // Blocked since: what is written next will say so.
    }
  }

  return {
    prefix,
    kept,

    isUsed() {
      try {
        return Object.keys(area()).some((key) => isOurs(key) && isSameGuide(key, prefix));
      } catch {
        // Blocked: then nothing was kept here.
        return false;
      }
    },

    listen(tellOf) {
      changed = tellOf;
      neighbour.join(tellOf);
      addEventListener('storage', onStorage);
      addEventListener('pageshow', onPageShow);
    },

    open(tellOf) {
      this.listen(tellOf);
      const all = kept();
      for (const key of expired(all.texts)) all.remove(key);
      return read(all.texts, prefix);
    },

    put(name, entry) {
      merge(kept(), prefix, [[name, entry]]);
      neighbour.tell(name, entry);
    },

    // Async, so that whatever the browser throws becomes a rejection; the write itself is at once.
    async write(name, entry) {
      this.put(name, entry);
      return 'browser';
    },

    async erase(entry) {
      clear(kept(), prefix, entry);
      neighbour.tell(epoch, entry);
    },

    unreadable() {
      try {
        return unreadable(kept(), prefix);
      } catch {
        return [];
      }
    },

    close() {
      neighbour.leave();
      removeEventListener('storage', onStorage);
      removeEventListener('pageshow', onPageShow);
    },
  };
}
