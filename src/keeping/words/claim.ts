import type { GuideRecord } from '../../record/record.js';

/** Words left alone for this long are not shown before someone says that they are theirs. */
const idle = 12 * 3_600_000;

/** Whether this was so long ago that someone else may be here by now. */
const isLongAgo = (time: number): boolean => Date.now() - time > idle;

/**
 * Whose words a record holds: those of whoever is writing; once nobody has written for twelve
 * hours, nobody's until someone says that they are theirs.
 */
export class Claim {
  /** When someone here last wrote, or said that the words are theirs. */
  #made = 0;

  make(): void {
    this.#made = Date.now();
  }

  drop(): void {
    this.#made = 0;
  }

  /**
   * When the words were last changed, while nobody has said whose they are.
   *
   * @param broughtAt When someone here brought them, or 0.
   */
  askingAbout(record: GuideRecord, broughtAt: number): number | undefined {
    if (!record.hasWords) return undefined;
    const { touched } = record;
    return isLongAgo(Math.max(touched, this.#made, broughtAt)) ? touched || Date.now() : undefined;
  }
}
