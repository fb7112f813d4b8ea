import type { ReactiveControllerHost } from 'lit';
import { isAtHand, loadLocale, localeFor } from './registry.js';
import type { Locale } from './messages.js';

/**
 * Gets a language for a host, which goes on in the one it has until the new one is there. What was
 * asked for last counts, whichever comes first.
 */
export class LocaleLoader {
  /** While the language last asked for is on its way. */
  pending: Promise<void> | undefined;
  #host: ReactiveControllerHost;
  #tag: string | undefined;
  #locale = localeFor('');

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** The language for a tag, as far as it is at hand; the host updates once it is. */
  use(tag: string): Locale {
    if (tag !== this.#tag) {
      this.#tag = tag;
      this.pending = isAtHand(tag) ? undefined : this.#load(tag);
    }
    if (!this.pending) this.#locale = localeFor(tag);
    return this.#locale;
  }

  async #load(tag: string): Promise<void> {
    try {
      await loadLocale(tag);
    } catch (error) {
      console.warn(`<rejection-guide> can't load its words for lang="${tag}".`, error);
    }
    if (tag !== this.#tag) return;
    this.pending = undefined;
    this.#host.requestUpdate();
  }
}
