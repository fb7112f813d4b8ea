import type { ReactiveControllerHost } from 'lit';
import { ClosestLang } from '../i18n/closest-lang.js';
import { LocaleLoader } from '../locales/loader.js';
import type { ClosedLocale, Locale, MessageOverrides } from '../locales/messages.js';
import { withOwnWords } from '../locales/own-words.js';
import { isAtHand, loadWhole, localeFor, wholeOf } from '../locales/registry.js';
import { warn } from '../contract/warn.js';

/** The languages of one guide, and of its note, with the page's own words in place of ours. */
export class GuideLanguage {
  #host: ReactiveControllerHost & Element;
  #closest: ClosestLang;
  #words: LocaleLoader;
  #noteWords: LocaleLoader;
  #builtIn: ClosedLocale = localeFor('');
  #overrides: MessageOverrides | null | undefined;
  #refused: ReadonlySet<string> = new Set();
  #locale = this.#builtIn;
  #noteLocale: Locale | undefined;
  /** The language in which the page was written. */
  #original = '';
  /** Whether the words of the exercises are needed too. */
  #isWhole = false;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    this.#closest = new ClosestLang(host);
    this.#words = new LocaleLoader(host);
    this.#noteWords = new LocaleLoader(host);
  }

  /** All of it once `takeWhole` was true. */
  get locale(): ClosedLocale {
    return this.#locale;
  }

  get noteLocale(): Locale {
    return this.#noteLocale ?? (this.#locale as Locale);
  }

  /** While the words in the page's language are on their way. */
  get pending(): Promise<void> | undefined {
    this.#words.use(this.#closest.value);
    return this.#words.pending;
  }

  /** Gets the words of the exercises. The page's language may have changed meanwhile. */
  async loadWhole(): Promise<void> {
    await this.#words.pending;
    await loadWhole(localeFor(this.#closest.value));
  }

  /**
   * Takes up the words of the exercises, if they are at hand. From then on a new language is taken up
   * once it is whole.
   */
  takeWhole(): boolean {
    const locale = this.#words.pending ? undefined : wholeOf(localeFor(this.#closest.value));
    if (!locale) return false;
    this.#isWhole = true;
    this.#take(locale, this.#overrides, this.#closest.value);
    return true;
  }

  /** Without a page around it, an element knows no more of its language than its own attribute. */
  readServed(): void {
    const tag = this.#host.getAttribute('lang') ?? '';
    this.#take(localeFor(tag), undefined, tag);
  }

  read(overrides: MessageOverrides | null | undefined): void {
    const tag = this.#closest.value;
    const locale = this.#words.use(tag, this.#isWhole);
    // Where the rest of its words can't be had, the language stays the one that is whole.
    this.#take(this.#isWhole ? (wholeOf(locale) ?? this.#builtIn) : locale, overrides, tag);
  }

  /**
   * @param wanted Empty where the note is to be in the language of the guide. On a page that a browser
   *   has translated, that is the language it was written in: so is the reader's.
   */
  readNote(wanted: string): void {
    const isTranslated = isTranslatedPage();
    if (!isTranslated) this.#original = this.#closest.value || 'en';
    const tag = wanted || (isTranslated ? this.#original : '');
    const locale = tag && this.#isWhole ? this.#noteWords.use(tag, true) : undefined;
    const isThere = locale && isAtHand(tag) && !this.#noteWords.pending;
    this.#noteLocale = isThere ? wholeOf(locale) : undefined;
  }

  #take(
    builtIn: ClosedLocale,
    overrides: MessageOverrides | null | undefined,
    wanted: string,
  ): void {
    const says = wanted !== builtIn.lang && isOf(wanted, builtIn);
    const tag = says ? wanted : (builtIn.tag ?? builtIn.lang);
    const isSame = builtIn === this.#builtIn && overrides === this.#overrides;
    if (isSame && tag === (this.#locale.tag ?? this.#locale.lang)) return;
    const { messages, refused } = ownWords(builtIn.messages, overrides);
    // What the closed guide doesn't know may be for the exercises, which come later.
    const wrong = this.#isWhole ? refused.filter((path) => !this.#refused.has(path)) : [];
    if (wrong.length > 0) warn(`can't use these of its messages: ${wrong.join(', ')}.`);
    this.#refused = new Set([...this.#refused, ...wrong]);
    this.#builtIn = builtIn;
    this.#overrides = overrides;
    this.#locale = { ...builtIn, messages, tag };
  }
}

/** Whether this tag is one of that language, as `en-GB` is of English; nonsense is of none. */
function isOf(tag: string, { lang }: ClosedLocale): boolean {
  try {
    return new Intl.Locale(tag).language === new Intl.Locale(lang).language;
  } catch {
    return false;
  }
}

/** The page's words over ours; none of them where reading them fails. */
function ownWords(
  messages: ClosedLocale['messages'],
  overrides: MessageOverrides | null | undefined,
): ReturnType<typeof withOwnWords> {
  try {
    return withOwnWords(messages, overrides);
  } catch (error) {
    warn(`can't read its messages, and uses its own. ${String(error)}`);
    return { messages, refused: [] };
  }
}

/** The mark of browsers that translate a page; they set its `lang` as well. */
const isTranslatedPage = (): boolean =>
  /\btranslated-(?:ltr|rtl)\b/.test(globalThis.document?.documentElement.className ?? '');
