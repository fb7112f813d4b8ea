import type { ReactiveControllerHost } from 'lit';
import type { ClosedLocale } from './messages.js';
import { isAtHand, loadClosed, loadLocale, localeFor, wholeOf } from './registry.js';

/**
 * Gets a language for a host, which goes on in the one it has until the new one is there. What was
 * asked for last counts, whichever comes first.
 */
export class LocaleLoader {
  /** While the language last asked for is on its way. */
  pending: Promise<void> | undefined;
  #host: ReactiveControllerHost;
  #tag: string | undefined;
  #isWhole = false;
  #locale = localeFor('');

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /**
   * The language for a tag, as far as it is at hand; the host updates once it is.
   *
   * @param isWhole Whether the words of the exercises are needed too.
   */
  use(tag: string, isWhole = false): ClosedLocale {
    if (tag !== this.#tag || isWhole !== this.#isWhole) {
      this.#tag = tag;
      this.#isWhole = isWhole;
      const isThere = isAtHand(tag) && (!isWhole || wholeOf(localeFor(tag)) !== undefined);
      this.pending = isThere ? undefined : this.#load(tag, isWhole);
    }
    if (!this.pending) this.#locale = localeFor(tag);
    return this.#locale;
  }

  async #load(tag: string, isWhole: boolean): Promise<void> {
    try {
      await (isWhole ? loadLocale(tag) : loadClosed(tag));
    } catch (error) {
      console.warn(`<rejection-guide> can't load its words for lang="${tag}".`, error);
    }
    if (tag !== this.#tag || isWhole !== this.#isWhole) return;
    this.pending = undefined;
    this.#host.requestUpdate();
  }
}
