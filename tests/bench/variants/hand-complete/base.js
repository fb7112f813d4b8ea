// What ties the element to its page: attributes and properties, language, links to a step, and
// news from other tabs.
import { given, names, propertyOf, read, stepIds } from './attributes.js';
import { closestLang, load, watchLang, wordsOf } from './languages.js';

/** How long the first words may wait for their language, in milliseconds. */
const patience = 3000;

/** Guides on this page: one listener of a kind, and one observer, do for all of them. */
export const guides = new Set();
const languages = new MutationObserver(() => guides.forEach((guide) => guide.readLang()));

addEventListener('storage', ({ key, newValue }) => {
  for (const guide of guides) guide.hear(key ?? '', newValue);
});
addEventListener('pageshow', ({ persisted }) => {
  if (persisted) for (const guide of guides) guide.readAgain();
});
addEventListener('hashchange', () => guides.values().next().value?.followHash());

/** A guide is this, with `start`, `render`, `changed`, `goTo`, `hear` and `readAgain`. */
export class GuideBase extends HTMLElement {
  static observedAttributes = names;

  static {
    for (const name of names) {
      Object.defineProperty(this.prototype, propertyOf(name), {
        get() {
          return this.given[name];
        },
        set(value) {
          this.attributeChangedCallback(name, undefined, value);
        },
        configurable: true,
      });
    }
  }

  given = given();
  locale;
  #lang;

  connectedCallback() {
    guides.add(this);
    watchLang(languages, this);
    if (!this.shadowRoot) {
      this.#takeProperties();
      this.attachShadow({ mode: 'open' });
      this.start();
    }
    this.readLang();
    if (this.locale) return;
    // Until its words are there, what the page has between the guide's tags.
    this.shadowRoot.replaceChildren(document.createElement('slot'));
    setTimeout(() => this.locale ?? this.#speak(wordsOf('en')), patience);
  }

  disconnectedCallback() {
    guides.delete(this);
  }

  attributeChangedCallback(name, old, text) {
    if (old === text) return;
    this.given[name] = read(name, text);
    if (this.locale) this.changed(name);
  }

  /** What was set before this class was there hides the accessors. */
  #takeProperties() {
    for (const property of names.map(propertyOf)) {
      if (!Object.hasOwn(this, property)) continue;
      const value = this[property];
      delete this[property];
      this[property] = value;
    }
  }

  readLang() {
    const lang = closestLang(this);
    if (lang === this.#lang) return;
    this.#lang = lang;
    const locale = wordsOf(lang);
    if (locale) this.#speak(locale);
    else void this.#load(lang);
  }

  async #load(lang) {
    try {
      await load(lang);
    } catch (error) {
      console.warn(`<hand-complete> can't load its words for lang="${lang}".`, error);
    }
    if (lang === this.#lang) this.#speak(wordsOf(lang) ?? this.locale ?? wordsOf('en'));
  }

  #speak(locale) {
    if (locale === this.locale) return;
    const isFirst = !this.locale;
    this.locale = locale;
    this.render();
    if (!isFirst) return;
    this.tell('ready');
    if (guides.values().next().value === this) this.followHash();
  }

  followHash() {
    const step = location.hash.replace('#rejection-guide-', '');
    if (this.locale && stepIds.includes(step)) this.goTo(step);
  }

  /** Fires one of the guide's events; says whether nobody prevented it. */
  tell(name, detail, cancelable = false) {
    const options = { bubbles: true, composed: true, cancelable };
    const event = new Event(`rejection-guide-${name}`, options);
    return this.dispatchEvent(Object.assign(event, detail));
  }
}
