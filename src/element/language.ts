import type { ReactiveControllerHost } from 'lit';
import { ClosestLang } from '../i18n/closest-lang.js';
import { LocaleLoader } from '../locales/loader.js';
import type { Locale, MessageOverrides } from '../locales/messages.js';
import { withOwnWords } from '../locales/own-words.js';
import { isAtHand, localeFor } from '../locales/registry.js';
import { warn } from './warn.js';

/** The languages of one guide, and of its note, with the page's own words in place of ours. */
export class GuideLanguage {
  #host: ReactiveControllerHost & Element;
  #closest: ClosestLang;
  #words: LocaleLoader;
  #noteWords: LocaleLoader;
  #builtIn: Locale | undefined;
  #overrides: MessageOverrides | null | undefined;
  #locale = localeFor('');
  #noteLocale: Locale | undefined;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    this.#closest = new ClosestLang(host);
    this.#words = new LocaleLoader(host);
    this.#noteWords = new LocaleLoader(host);
  }

  get locale(): Locale {
    return this.#locale;
  }

  get noteLocale(): Locale {
    return this.#noteLocale ?? this.#locale;
  }

  /** While the words in the page's language are on their way. */
  get pending(): Promise<void> | undefined {
    this.#words.use(this.#closest.value);
    return this.#words.pending;
  }

  /** Without a page around it, an element knows no more of its language than its own attribute. */
  readServed(): void {
    this.#take(localeFor(this.#host.getAttribute('lang') ?? ''), undefined);
  }

  read(overrides: MessageOverrides | null | undefined): void {
    this.#take(this.#words.use(this.#closest.value), overrides);
  }

  /** @param tag Empty where the note is to be in the language of the guide. */
  readNote(tag: string): void {
    const locale = tag ? this.#noteWords.use(tag) : undefined;
    this.#noteLocale = isAtHand(tag) ? locale : undefined;
  }

  #take(builtIn: Locale, overrides: MessageOverrides | null | undefined): void {
    if (builtIn === this.#builtIn && overrides === this.#overrides) return;
    const { messages, refused } = withOwnWords(builtIn.messages, overrides);
    if (refused.length > 0) warn(`can't use these of its messages: ${refused.join(', ')}.`);
    this.#builtIn = builtIn;
    this.#overrides = overrides;
    this.#locale = { ...builtIn, messages };
  }
}
