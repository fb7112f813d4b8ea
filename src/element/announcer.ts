import type { Announcement } from '../contract/guide.js';
import type { Locale } from '../locales/messages.js';

/** What is said aloud, by a live region that shows one announcement at a time. */
export class Announcer {
  #said: Announcement | undefined;
  #node: Node | undefined;

  /** What was said last, until something new is done. */
  get said(): Announcement | undefined {
    return this.#said;
  }

  /** The words to show: a node, since the same words are only read out again in a new one. */
  get node(): Node | undefined {
    return this.#node;
  }

  say(what: Announcement, { messages }: Locale): void {
    this.#said = what;
    this.#node = document.createTextNode(messages.announce[what]);
  }

  clear(): void {
    this.#said = undefined;
    this.#node = undefined;
  }
}
