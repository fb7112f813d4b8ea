import { within } from '../../lib/within.js';
import { delayAfter, isStuckAfter } from './attempts.js';
import type { HostStore } from './host-store.js';
import type { Ledger } from './ledger.js';
import { nextStep, type Knowledge } from './next-step.js';
import type { Waiting } from './waiting.js';

export interface HostOptions {
  /** How long to wait before each next attempt, in milliseconds; the last is used again and again. */
  readonly delays?: readonly number[];
  /** How long an answer may take. */
  readonly patience?: number;
}

/**
 * What goes on between one guide and the host's store: one step at a time, until the host has
 * everything; and when a step fails, again after a while. Its states are drawn in docs/saving.md.
 */
export interface Exchange {
  /** Asks for the document, and reads it if the host has it at hand. Throws when that fails. */
  open(): void;
  /** Does what there is to do, unless it is being done or has to wait. */
  work(): Promise<void>;
  /** The document may have changed elsewhere. */
  hearNews(): void;
  /** Removes the document, without waiting for the next attempt. */
  remove(): Promise<void>;
  /**
   * The page may be about to go: doesn't wait for the answer to what was handed over before, nor
   * mind that it failed just now. Browsers fail what is under way when a page goes, even if it
   * arrives; and a store refuses what must not be written over.
   */
  handOver(): void;
  /** Nobody looks any more: what is to be handed over is, and nothing else is asked. */
  close(): void;
}

export function exchangeWith(
  store: HostStore,
  guide: string,
  ledger: Ledger,
  waiting: Waiting,
  {
    delays = [1, 2, 4, 8, 16, 32, 60].map((seconds) => seconds * 1000),
    patience = 10_000,
  }: HostOptions = {},
): Exchange {
  let state: 'resting' | 'working' | 'backing off' = 'resting';
  let knowledge: Knowledge;
  let isOpen = false;
  /** How many attempts have failed since the last one that didn't, and why the last one did. */
  let failures = 0;
  let failure: unknown;
  /** The answer to what was asked on opening, until it is waited for. */
  let first: Promise<string | null> | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const removals = new Set<{ resolve(): void; reject(error: unknown): void }>();

  /** Asks at once. A throw is as good as a rejection, and so is no answer. */
  const answerTo = <T>(ask: () => T | Promise<T>): Promise<T> =>
    within(patience, new Promise<T>((resolve) => resolve(ask())));

  /** Tells those who wait for an answer what the host has, and whether it takes longer. */
  function tellHowItStands(): void {
    waiting.confirm(ledger.confirmed);
    if (isStuckAfter(failures, failure)) waiting.delay(failure);
  }

  function read(text: string | null): void {
    ledger.read(guide, text);
    tellHowItStands();
    // It may have changed again while it answered.
    if (knowledge === 'asked') knowledge = 'known';
  }

  async function get(): Promise<void> {
    const before = first;
    first = undefined;
    const answer = answerTo(() => before ?? store.get(guide));
    // All news until now is in the answer, unless it was asked for on opening.
    if (!before) knowledge = 'asked';
    read(await answer);
  }

  async function set(): Promise<void> {
    const [number, text] = ledger.handOver();
    await answerTo(() => store.set(guide, text));
    ledger.confirm(number);
    tellHowItStands();
  }

  async function remove(): Promise<void> {
    const asking = [...removals];
    removals.clear();
    knowledge = undefined;
    try {
      await answerTo(() => store.remove(guide));
      for (const { resolve } of asking) resolve();
    } catch (error) {
      for (const { reject } of asking) reject(error);
    }
  }

  const steps = { get, set, remove };

  const next = () => nextStep(removals.size > 0, knowledge, ledger.hasMore, isOpen);

  async function work(): Promise<void> {
    tellHowItStands();
    if (state !== 'resting') return;
    state = 'working';
    try {
      // What is written in one go goes in one document.
      await Promise.resolve();
      // oxlint-disable-next-line no-await-in-loop -- in order is the point
      for (let step = next(); step; step = next()) await steps[step]();
      state = 'resting';
      failures = 0;
    } catch (error) {
      state = 'resting';
      fail(error);
      if (removals.size > 0) tryAgain();
    }
  }

  function fail(error: unknown): void {
    ledger.takeBack();
    failures++;
    failure = error;
    tellHowItStands();
    // While `work` runs, it goes on by itself. Once the guide is closed and the store is stuck, what
    // is kept in the browser waits for the next visit.
    if (state !== 'resting' || (!isOpen && isStuckAfter(failures, failure))) return;
    state = 'backing off';
    timer = setTimeout(
      () => {
        // It may have refused because it has something newer.
        knowledge = undefined;
        tryAgain();
      },
      delayAfter(failures, delays),
    );
  }

  function tryAgain(): void {
    clearTimeout(timer);
    if (state === 'backing off') state = 'resting';
    void work();
  }

  function handOver(): void {
    // What is to be removed goes first: the time of erasing is set after it, to stay there.
    if (removals.size === 0 && knowledge === 'known' && ledger.hasMore) set().catch(fail);
  }

  return {
    work,
    handOver,

    open() {
      isOpen = true;
      try {
        const answer = store.get(guide);
        knowledge = 'asked';
        if (answer && typeof answer === 'object') first = answer;
        else read(answer);
      } catch (error) {
        fail(error);
        throw error;
      }
      void work();
    },

    hearNews() {
      knowledge = undefined;
      void work();
    },

    remove: () =>
      new Promise((resolve, reject) => {
        removals.add({ resolve, reject });
        tryAgain();
      }),

    close() {
      handOver();
      isOpen = false;
    },
  };
}
