import { isNewer, type Entry } from '../../record/entry.js';
import { epoch } from '../../record/fields.js';
import { GuideRecord, type Change } from '../../record/record.js';
import { exported, exportRecord, parseRecord } from '../../record/transfer.js';
import { forget } from '../web/copy.js';
import { neighbours, tell, type Neighbour } from '../neighbours.js';
import {
  NewerVersionError,
  type Changed,
  type RecordStorage,
  type Safety,
  type Unreadable,
} from '../storage.js';
import type { WebStorage } from '../web/web-storage.js';
import { within } from '../../lib/within.js';

/**
 * Your own storage: one JSON document for each guide. Each method may answer at once or by a
 * promise. `set` rejects when it could not keep the record, and best also when someone else has
 * written since the last `get`: the guide then reads again, merges and tries again.
 */
export interface HostStore {
  /** The record of this guide, or `null` when there is none. */
  get(guide: string): string | null | Promise<string | null>;
  /** Keeps this record in place of the last one. */
  set(guide: string, record: string): void | Promise<void>;
  /** Removes the record for good. */
  remove(guide: string): void | Promise<void>;
  /** Calls `changed` whenever the record may have changed elsewhere. Returns how to stop that. */
  subscribe?(guide: string, changed: () => void): () => void;
}

export interface HostOptions {
  /** How long to wait before each next attempt, in milliseconds; the last one stays. */
  readonly delays?: readonly number[];
  /** How long an answer may take. */
  readonly patience?: number;
}

/** An entry on its way to the host. */
interface Waiting {
  readonly change: Change;
  readonly state: number;
  /** Whether it is in the browser meanwhile. */
  readonly isKept: boolean;
  resolve(safety: Safety): void;
  reject(error: unknown): void;
}

/**
 * With the host. One `set` at a time, and the newest state is what goes next.
 *
 * @param web Where entries wait until the host has them; without it, nothing stays on the device.
 */
export function hostStorage(
  store: HostStore,
  guide: string,
  web?: WebStorage,
  {
    delays = [1, 2, 4, 8, 16, 32, 60].map((seconds) => seconds * 1000),
    patience = 10_000,
  }: HostOptions = {},
): RecordStorage {
  /** What the host has, and what it is to have. */
  const record = new GuideRecord('');
  const place = `host${guide}`;
  let me: Neighbour | undefined;
  let changed: Changed | undefined;
  let unsubscribe: (() => void) | undefined;

  // Each state of the record has a number: the newest, the last handed over, the last confirmed.
  let newest = 0;
  let sent = 0;
  let safe = 0;
  const waiting = new Set<Waiting>();
  const removals = new Set<Pick<Waiting, 'reject'> & { resolve(): void }>();

  /** Whether we know what the host has: what we don't know, we must not write over. */
  let isKnown = false;
  let news = 0;
  let first: Promise<string | null> | undefined;
  let isBusy = false;
  let unread: Unreadable | undefined;
  /** What the host had, when last it was not what it should have. */
  let wrong = '';

  let failures = 0;
  /** It has failed for longer than a moment, and those who waited were told. */
  let isStuck = false;
  let failure: unknown;
  let retry: ReturnType<typeof setTimeout> | undefined;

  /** Asks at once. A throw is as good as a rejection. */
  const answer = <T>(ask: () => T | Promise<T>): Promise<T> =>
    within(patience, new Promise<T>((resolve) => resolve(ask())));

  /** From the host, or from another tab or guide, which sees to it that the host has it. */
  function hear(name: string, entry: Entry): void {
    if (record.merge(name, entry)) changed?.(name, entry);
  }

  /** Takes in the host's document. */
  function take(text: string | null): void {
    unread = undefined;
    const parsed = text ? parseRecord(text) : { entries: new Map<string, Entry>() };
    if ('problem' in parsed) {
      unread = { key: guide, text: String(text) };
      throw parsed.problem === 'newer' ? new NewerVersionError() : new Error(parsed.problem);
    }
    const theirs = parsed.entries;
    for (const [name, entry] of theirs) hear(name, entry);
    const ours = exported(record);
    const isSame =
      ours.length === theirs.size &&
      ours.every(([name, entry]) => theirs.has(name) && !isNewer(entry, theirs.get(name)!));
    if (isSame) {
      wrong = '';
      confirm(newest);
      return;
    }
    // There is something to send; but a host that can't keep all of it is not to be asked forever.
    const found = JSON.stringify([...theirs]);
    if (found !== wrong) newest++;
    wrong = found;
  }

  /** The host has everything up to this state. */
  function confirm(state: number): void {
    safe = Math.max(safe, state);
    sent = Math.max(sent, safe);
    const done = [...waiting].filter((one) => one.state <= safe);
    for (const one of done) {
      waiting.delete(one);
      one.resolve('disk');
    }
    try {
      if (web && done.length > 0) {
        forget(
          web.copy(),
          web.prefix,
          done.map(({ change }) => change),
        );
      }
    } catch {
      // Blocked since.
    }
  }

  async function get(): Promise<void> {
    const asked = first;
    first = undefined;
    const heard = asked ? 0 : news;
    take(await answer(() => asked ?? store.get(guide)));
    // It may have changed again while it answered.
    isKnown = heard === news;
  }

  async function set(): Promise<void> {
    const state = (sent = newest);
    await answer(() => store.set(guide, exportRecord(record)));
    confirm(state);
  }

  async function remove(): Promise<void> {
    const asking = [...removals];
    removals.clear();
    isKnown = false;
    try {
      await answer(() => store.remove(guide));
      for (const { resolve } of asking) resolve();
    } catch (error) {
      for (const { reject } of asking) reject(error);
    }
  }

  /** Does what there is to do, one thing after the other. */
  async function work(): Promise<void> {
    if (isBusy || retry) return;
    isBusy = true;
    try {
      // What is written in one go goes in one document.
      await Promise.resolve();
      const isIdle = () => removals.size === 0 && newest <= sent && (isKnown || !me);
      while (!isIdle()) {
        // oxlint-disable-next-line no-await-in-loop -- in order is the point
        await (removals.size > 0 ? remove() : isKnown ? set() : get());
      }
      failures = 0;
      isStuck = false;
    } catch (error) {
      fail(error);
    }
    isBusy = false;
    if (removals.size > 0) again();
  }

  function fail(error: unknown): void {
    sent = safe;
    failure = error;
    // One rejection may be a conflict, over in a moment.
    isStuck = failures++ > 0 || (error as Error | null)?.name === 'TimeoutError';
    if (isStuck) {
      for (const one of waiting) {
        if (one.isKept) {
          one.resolve('browser');
        } else {
          waiting.delete(one);
          one.reject(error);
        }
      }
    }
    // Closed and stuck, what is kept waits for the next visit.
    if (retry || (!me && isStuck)) return;
    const delay = delays[Math.min(failures, delays.length) - 1];
    retry = setTimeout(() => {
      // It may have refused because it has something newer.
      isKnown = false;
      again();
    }, delay);
  }

  function again(): void {
    clearTimeout(retry);
    retry = undefined;
    void work();
  }

  /**
   * The page may be about to go: doesn't wait for the answer to what was handed over before, nor
   * mind that it failed just now. Browsers fail what is under way when a page goes, even if it
   * arrives; and a store refuses what must not be written over.
   */
  function flush(): void {
    if (isKnown && newest > sent) set().catch(fail);
  }

  function onNews(): void {
    news++;
    isKnown = false;
    void work();
  }

  function onPageShow({ persisted }: PageTransitionEvent): void {
    if (persisted) onNews();
  }

  return {
    open(tellOf) {
      me = { place, changed: hear };
      neighbours.add(me);
      addEventListener('visibilitychange', flush);
      addEventListener('pagehide', flush);
      addEventListener('pageshow', onPageShow);
      try {
        for (const change of web?.open(hear) ?? []) {
          if (record.merge(...change)) newest++;
          const state = newest;
          waiting.add({ change, state, isKept: true, resolve: () => {}, reject: () => {} });
        }
      } catch {
        // What can't be read can't wait for the host either.
      }
      try {
        unsubscribe = store.subscribe?.(guide, onNews);
      } catch {
        // Then it is read when it is opened.
      }
      try {
        const now = store.get(guide);
        if (now && typeof now === 'object') {
          first = now;
        } else {
          take(now);
          isKnown = true;
        }
      } catch (error) {
        fail(error);
        if (error instanceof NewerVersionError) throw error;
      } finally {
        changed = tellOf;
      }
      void work();
      return record.entries;
    },

    write(name, entry) {
      let isKept = false;
      try {
        web?.put(name, entry);
        isKept = Boolean(web);
      } catch {
        // Full or blocked. The host may still take it.
      }
      if (record.merge(name, entry)) newest++;
      tell(place, me, name, entry);
      return new Promise((resolve, reject) => {
        if (isStuck && !isKept && newest > safe) {
          reject(failure);
          return;
        }
        waiting.add({ change: [name, entry], state: newest, isKept, resolve, reject });
        if (newest <= safe) confirm(safe);
        else if (isStuck) resolve('browser');
        void work();
      });
    },

    async erase(entry) {
      if (record.merge(epoch, entry)) newest++;
      tell(place, me, epoch, entry);
      const removed = new Promise<void>((resolve, reject) => {
        removals.add({ resolve, reject });
      });
      again();
      await Promise.all([removed, web?.erase(entry)]);
    },

    unreadable: () => [...(web?.unreadable() ?? []), ...(unread ? [unread] : [])],

    close() {
      flush();
      changed = undefined;
      if (me) neighbours.delete(me);
      me = undefined;
      web?.close();
      removeEventListener('visibilitychange', flush);
      removeEventListener('pagehide', flush);
      removeEventListener('pageshow', onPageShow);
      try {
        unsubscribe?.();
      } catch {
        // It is the host's own affair.
      }
    },
  };
}
