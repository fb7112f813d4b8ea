import { isNewer, type Entry } from '../../record/entry.js';
import { clear, expired, isSameGuide, merge, read } from '../kept.js';
import { hasDatabase, timely, transact } from './database.js';
import type { Changed, RecordStorage, Safety } from '../storage.js';
import { webStorage } from '../web/web-storage.js';

type Entries = ReadonlyMap<string, Entry>;
type Texts = ReadonlyMap<string, string>;

/**
 * On this device: in `localStorage`, which answers at once but which Chromium writes to the disk up
 * to half a minute later, and in IndexedDB, which says when a write is there. Of each entry the
 * newer counts.
 *
 * @param patience How long IndexedDB may take before a write counts as kept without it.
 */
export function deviceStorage(guide: string, patience = 3000): RecordStorage {
  const web = webStorage('local', guide);
  const { prefix } = web;
  let isOpen = false;
  let reconciled: Promise<unknown> = Promise.resolve();
  /** What isn't known to be in IndexedDB yet. */
  const owed = new Map<string, Entry>();
  let settling: Promise<void> | undefined;
  /** Told when nothing is owed any more, which may be after a write was answered as `browser`. */
  let tellOnDisk: (() => void) | undefined;

  /** Removes what has expired, unless another tab has written there since. */
  function drop(keys: Iterable<string>, texts: Texts): void {
    try {
      const kept = web.kept();
      for (const key of keys) if (kept.texts.get(key) === texts.get(key)) kept.remove(key);
    } catch {
      // Blocked since.
    }
  }

  /** Gives `localStorage` back what only IndexedDB has, also what can't be read. */
  function restore(texts: Texts): void {
    try {
      const kept = web.kept();
      for (const [key, text] of texts) {
        if (isSameGuide(key, prefix) && !kept.texts.has(key)) kept.put(key, text);
      }
      merge(kept, prefix, read(texts, prefix));
    } catch {
      // Full or blocked: it is still in IndexedDB.
    }
  }

  /** Makes the two copies agree, and passes on what was not `given` at once. */
  async function reconcile(texts: Texts, given: Entries, changed: Changed): Promise<void> {
    if (given.size === 0 && !(await hasDatabase())) {
      drop(expired(texts), texts);
      return;
    }
    const found = read(texts, prefix);
    const late = await transact((kept) => {
      const gone = expired([...texts, ...kept.texts]);
      for (const key of gone) kept.remove(key);
      drop(gone, texts);
      const live = [...found].filter(([name]) => !gone.has(prefix + name));
      restore(kept.texts);
      const theirs = read(kept.texts, prefix);
      merge(kept, prefix, live);
      return [...theirs, ...live];
    });
    for (const [name, entry] of late) {
      const ours = given.get(name);
      if (isOpen && (!ours || isNewer(entry, ours))) changed(name, entry);
    }
  }

  /** Writes to IndexedDB all that is owed, as one: what is written next is only safe with it. */
  async function settle(): Promise<void> {
    await reconciled;
    let mine: Entries = new Map();
    await transact((kept) => {
      // What comes from now on is for the next one.
      settling = undefined;
      mine = new Map(owed);
      merge(kept, prefix, mine);
    });
    for (const [name, entry] of mine) if (owed.get(name) === entry) owed.delete(name);
    if (isOpen && owed.size === 0) tellOnDisk?.();
  }

  function write(name: string, entry: Entry): Promise<void> {
    owed.set(name, entry);
    // When this one ends, a later one may be under way and is let go of here: then the next write
    // begins one more, which does no harm.
    settling ??= timely(patience, settle()).finally(() => {
      settling = undefined;
    });
    return settling;
  }

  return {
    ...web,

    open(changed, onDisk) {
      isOpen = true;
      tellOnDisk = onDisk;
      web.listen(changed);
      const { texts } = web.kept();
      const found = read(texts, prefix);
      const old = expired(texts);
      // What looks expired waits for IndexedDB: a crash may have cost this copy its newest entries.
      const given = [...found].filter(([name]) => !old.has(prefix + name));
      reconciled = timely(patience, reconcile(texts, new Map(given), changed)).catch(() =>
        drop(old, texts),
      );
      return given;
    },

    async write(name, entry) {
      web.put(name, entry);
      return write(name, entry).then(
        (): Safety => 'disk',
        () => 'browser',
      );
    },

    async erase(entry) {
      for (const [name, { t }] of owed) if (t <= entry.t) owed.delete(name);
      await Promise.all([
        web.erase(entry),
        // Where there is no IndexedDB, there is no copy in it.
        globalThis.indexedDB &&
          timely(
            patience,
            reconciled.then(() => transact((kept) => clear(kept, prefix, entry))),
          ),
      ]);
    },

    close() {
      isOpen = false;
      web.close();
    },
  };
}
