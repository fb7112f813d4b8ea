import type { Announcement, Place } from '../contract/guide.js';
import type { Locale } from '../locales/messages.js';

/** What is said aloud, by a live region that shows one announcement at a time. */
export class Announcer {
  #said: Announcement | undefined;
  #place: Place | undefined;
  #node: Node | undefined;

  saidOf(place: Place): Announcement | undefined {
    return this.#place === place ? this.#said : undefined;
  }

  /** The words to show: a node, since the same words are only read out again in a new one. */
  get node(): Node | undefined {
    return this.#node;
  }

  say(what: Announcement, { messages }: Locale, place?: Place): void {
    this.#said = what;
    this.#place = place;
    this.#node = document.createTextNode(messages.announce[what]);
  }

  clear(): void {
    this.#place = undefined;
    this.#node = undefined;
  }
}
