import { within } from '../../lib/within.js';
import { keptIn, type Kept } from '../kept.js';

// One table for all guides, under the same keys as in `localStorage`.
const database = 'rejection-guide';
const table = 'entries';

let connection: Promise<IDBDatabase> | undefined;

let asking: Promise<boolean> | undefined;

/**
 * Whether there is a database already. Asking doesn't make one; many guides on a page ask once.
 * Rejects where there can be none.
 */
export const hasDatabase = (): Promise<boolean> =>
  (asking ??= ask().finally(() => {
    asking = undefined;
  }));

const ask = async (): Promise<boolean> =>
  (await indexedDB.databases()).some(({ name }) => name === database);

/**
 * Works on the copy in IndexedDB, in one transaction, so that no other tab comes in between. What
 * is returned arrives once the changes are on the disk. Makes the database where there is none.
 */
export async function transact<T>(work: (kept: Kept) => T): Promise<T> {
  connection ??= connect();
  const db = await connection;
  return new Promise<T>((resolve, reject) => {
    const transaction = db.transaction(table, 'readwrite', { durability: 'strict' });
    const store = transaction.objectStore(table);
    const keys = store.getAllKeys();
    const values = store.getAll();
    let result: T;
    values.addEventListener('success', () => {
      try {
        const texts = keys.result.map((key, i) => [key as string, `${values.result[i]}`] as const);
        result = work(
          keptIn(
            new Map(texts),
            (key, text) => store.put(text, key),
            (key) => store.delete(key),
          ),
        );
      } catch (error) {
        reject(error);
        transaction.abort();
      }
    });
    transaction.addEventListener('complete', () => resolve(result));
    transaction.addEventListener('abort', () => reject(transaction.error!));
    transaction.addEventListener('error', (event) => {
      // Or Firefox would tell the page's `onerror`. Then it doesn't abort by itself either.
      event.preventDefault();
      // What an abort took along is told too, and that one is over.
      if ((event.target as IDBRequest).error?.name !== 'AbortError') transaction.abort();
    });
  });
}

/** Lets go of the connection, once its transactions are over; the next one begins anew. */
function disconnect(): void {
  connection?.then(
    (db) => db.close(),
    () => {},
  );
  connection = undefined;
  asking = undefined;
}

/**
 * Waits so many milliseconds for work in the database, then rejects with a `TimeoutError`. What has
 * failed once begins anew the next time.
 */
export const timely = <T>(patience: number, work: Promise<T>): Promise<T> =>
  within(patience, work).catch((error: unknown) => {
    disconnect();
    throw error;
  });

const connect = (): Promise<IDBDatabase> =>
  new Promise((resolve, reject) => {
    const request = indexedDB.open(database);
    request.addEventListener('upgradeneeded', () => {
      request.result.createObjectStore(table);
    });
    request.addEventListener('success', () => {
      request.result.addEventListener('close', disconnect);
      // Someone deletes it, or a newer version changes it: don't stand in the way.
      request.result.addEventListener('versionchange', disconnect);
      resolve(request.result);
    });
    request.addEventListener('error', (event) => {
      event.preventDefault();
      reject(request.error!);
    });
  });
