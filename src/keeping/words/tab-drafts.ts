import type { TextField } from '../../record/fields.js';

/**
 * Two tabs, one text: what someone is writing is never replaced. Where another tab's version is the
 * newer, theirs is put aside and offered, until the person has settled which of the two stays.
 */
export class TabDrafts {
  /** The text field that someone is in, in this window. */
  writing: TextField | undefined;
  #mine = new Map<string, string>();
  #theirs = new Map<string, string>();

  /** Whether every text that is shown here is also the one that is kept. */
  get isEmpty(): boolean {
    return this.#mine.size === 0;
  }

  /** What is being written here, where another tab's is the newer. */
  mine(field: string): string | undefined {
    return this.#mine.get(field);
  }

  theirs(field: string): string | undefined {
    return this.#theirs.get(field);
  }

  /**
   * Holds both: the text that is being written here, and another tab's newer one to offer. Where they
   * have come to be the same, there is nothing to settle.
   */
  divide(field: string, mine: string, theirs: string): void {
    if (mine === theirs) {
      this.write(field);
      this.settle(field);
      return;
    }
    this.#mine.set(field, mine);
    this.#theirs.set(field, theirs);
  }

  /** What is written here is the newest again. */
  write(field: string): void {
    this.#mine.delete(field);
  }

  /** One of the two was chosen. */
  settle(field: string): void {
    this.#theirs.delete(field);
  }

  clear(): void {
    this.#mine.clear();
    this.#theirs.clear();
  }
}
