import type { Change } from '../../record/record.js';
import type { Safety } from '../storage.js';

/** An entry on its way to the host, and who is to be told what becomes of it. */
interface Waiter {
  readonly change: Change;
  /** The state of the record that has it. */
  readonly state: number;
  /** Whether it is in the browser meanwhile. */
  readonly isKept: boolean;
  resolve(safety: Safety): void;
  reject(error: unknown): void;
}

/** Those who wait until the host has what they wrote. */
export class Waiting {
  #forget: (changes: readonly Change[]) => void;
  #waiters = new Set<Waiter>();

  /** @param forget Takes out of the browser what the host has. */
  constructor(forget: (changes: readonly Change[]) => void) {
    this.#forget = forget;
  }

  /** Whether the host has everything. */
  get isEmpty(): boolean {
    return this.#waiters.size === 0;
  }

  /** Answers once the host has this state, or once it is clear that it takes longer. */
  add(change: Change, state: number, isKept: boolean): Promise<Safety> {
    return new Promise((resolve, reject) => {
      this.#waiters.add({ change, state, isKept, resolve, reject });
    });
  }

  /** The host has everything up to this state. */
  confirm(state: number): void {
    const done = [...this.#waiters].filter((waiter) => waiter.state <= state);
    for (const waiter of done) {
      this.#waiters.delete(waiter);
      waiter.resolve('disk');
    }
    if (done.length > 0) this.#forget(done.map(({ change }) => change));
  }

  /** It takes longer: what is in the browser goes on waiting there, what isn't is refused. */
  delay(error: unknown): void {
    for (const waiter of this.#waiters) {
      if (waiter.isKept) {
        waiter.resolve('browser');
      } else {
        this.#waiters.delete(waiter);
        waiter.reject(error);
      }
    }
  }
}
