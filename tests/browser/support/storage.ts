/** What tests of storage share: entries, both copies as they are, faults, and a clean slate. */
import { aTimeout, fixture, html, oneEvent } from '@open-wc/testing';
import type { Entry } from '../../../src/record/entry.js';
import type { Places } from '../../../src/storage/storage.js';
import type { Changed, RecordStorage } from '../../../src/storage/storage.js';

const database = 'rejection-guide';

export const entry = (v: Entry['v'], t = Date.now(), by = 'test'): Entry => ({ t, by, v });

export const day = 86_400_000;

/** What `open` gave at once and what came later, by name. */
export interface Opened {
  readonly now: ReadonlyMap<string, Entry>;
  readonly later: Map<string, Entry>;
}

export function open(storage: RecordStorage, heard?: Changed): Opened {
  const later = new Map<string, Entry>();
  opened.add(storage);
  const now = new Map(
    storage.open((name, arrived) => {
      later.set(name, arrived);
      heard?.(name, arrived);
    }),
  );
  return { now, later };
}
const opened = new Set<RecordStorage>();

/** A promise to settle from outside. */
export function deferred<T = void>() {
  let resolve!: (value: T) => void;
  let reject!: (reason: unknown) => void;
  const promise = new Promise<T>((yes, no) => {
    resolve = yes;
    reject = no;
  });
  return { promise, resolve, reject };
}

/** Everything in IndexedDB, as it is; empty when there is no database. */
export async function rows(): Promise<Map<string, unknown>> {
  const db = await connect();
  if (!db) return new Map();
  const store = db.transaction('entries').objectStore('entries');
  const [keys, values] = await Promise.all([done(store.getAllKeys()), done(store.getAll())]);
  db.close();
  return new Map(keys.map((key, i) => [key as string, values[i]]));
}

/** Puts a row into IndexedDB behind the guide's back. */
export async function putRow(key: string, text: unknown): Promise<void> {
  const db = (await connect()) ?? (await connect(true))!;
  const transaction = db.transaction('entries', 'readwrite');
  transaction.objectStore('entries').put(text, key);
  await oneEvent(transaction, 'complete');
  db.close();
}

async function connect(create = false): Promise<IDBDatabase | undefined> {
  const request = indexedDB.open(database);
  request.addEventListener('upgradeneeded', () => {
    if (create) request.result.createObjectStore('entries');
    else request.transaction!.abort();
  });
  return done(request).catch(() => undefined);
}

export const done = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', (event) => {
      event.preventDefault();
      reject(request.error!);
    });
  });

export const refuse = (): never => {
  throw new DOMException('no', 'QuotaExceededError');
};

/**
 * Or has it deleted soon: a frame that is being removed may hold it, in Firefox now and then for
 * longer than a test may last, and nothing is told of that.
 */
export const deleteDatabase = (): Promise<void> =>
  new Promise((resolve) => {
    const late = setTimeout(resolve, 3000);
    const request = indexedDB.deleteDatabase(database);
    for (const outcome of ['success', 'error', 'blocked']) {
      request.addEventListener(outcome, () => {
        clearTimeout(late);
        resolve();
      });
    }
  });

/**
 * Takes all out of the database. Unlike its deletion this waits for no frame that is going, and so
 * holds up nobody who comes after; nor does it wait long for what a failed test has left in its way.
 */
export const emptyDatabase = (): Promise<unknown> =>
  // A test may have put a refusal in the place of what this needs.
  Promise.race([empty().catch(deleteDatabase), aTimeout(3000)]);

async function empty(): Promise<void> {
  const db = await connect();
  if (!db) return;
  const transaction = db.transaction('entries', 'readwrite');
  transaction.objectStore('entries').clear();
  await oneEvent(transaction, 'complete');
  db.close();
}

/** Removes what is in both copies once no write is on its way. */
export const cleanUp = (): Promise<void> => cleanUpWith(emptyDatabase);

/** The same, and the database itself. */
export const cleanUpAll = (): Promise<void> => cleanUpWith(deleteDatabase);

async function cleanUpWith(removeOther: () => Promise<unknown>): Promise<void> {
  for (const storage of opened) storage.close();
  opened.clear();
  await removeOther();
  localStorage.clear();
  sessionStorage.clear();
}

/**
 * Another tab, as far as storage goes: a frame has its own modules, listeners and connection. As
 * `data:`, since coverage would take a second module at the same address for the first.
 */
export async function openTab(): Promise<Tab> {
  const frame = await fixture<HTMLIFrameElement>(html`<iframe></iframe>`);
  const loaded = oneEvent(frame, 'load');
  frame.src = '/tests/browser/pages/blank.html';
  await loaded;
  const module = new URL('/src/storage/places.ts', location.href).href;
  const map = document.createElement('script');
  map.type = 'importmap';
  map.text = await asData(module);
  const script = document.createElement('script');
  script.type = 'module';
  script.text = `import { places } from '${module}';
    window.places = places;
    dispatchEvent(new Event('ran'));`;
  const ran = oneEvent(frame.contentWindow!, 'ran');
  frame.contentDocument!.body.append(map, script);
  await ran;
  return frame.contentWindow as unknown as Tab;
}
export type Tab = Window & { places: Places };

/**
 * An import map that has a module and all it imports as `data:` URLs, each once, under their own
 * addresses: so that a document without an origin may load them.
 */
export async function asData(module: string): Promise<string> {
  const imports: Record<string, string> = {};
  const add = async (url: string): Promise<void> => {
    if (url in imports) return;
    imports[url] = '';
    let code = await (await fetch(url)).text();
    for (const [statement, specifier] of code.matchAll(/\bfrom\s*["']([^"']+)["']/g)) {
      const inner = new URL(specifier!, url).href;
      // oxlint-disable-next-line no-await-in-loop -- each module once
      await add(inner);
      code = code.replace(statement, `from "${inner}"`);
    }
    imports[url] = `data:text/javascript,${encodeURIComponent(code)}`;
  };
  await add(module);
  return JSON.stringify({ imports });
}
