import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import { download } from '../../lib/download.js';
import { fill } from '../../i18n/format.js';
import type { Locale, Messages, SavingMessages } from '../../locales/messages.js';
import type { RecordController } from '../../keeping/record-controller.js';
import type { Problem } from '../../record/transfer.js';
import { button, type Actions } from '../controls/controls.js';
import { focusOn } from '../../lib/focus-on.js';
import type { StorageKind } from '../../storage/places.js';

/** What it needs of the guide that it is part of. */
interface Guide {
  readonly host: LitElement;
  readonly record: RecordController;
  /** Says something once, aloud. */
  announce(what: keyof Messages['announce']): void;
  /** Offers to bring back what was just cleared. */
  offerUndo(restore: () => void): void;
}

/** Where all may be erased from: before words from an earlier visit, or below the answers. */
type Place = 'question' | 'answers';

/** Where the focus goes when the question that it was in is gone. */
const firstStep = '[data-action="toggle"]';

/** What the candidate sees of keeping their answers, and may do with all of them. */
export class SavingControls {
  #guide: Guide;
  #isOpen = false;
  #isForgetting = false;
  /** The button that was pressed to erase all, while it is asked whether that is meant. */
  #asked: HTMLElement | undefined;
  #problem: Problem['problem'] | undefined;

  readonly actions: Actions = {
    answers: () => {
      this.#isOpen = !this.#isOpen;
    },
    'carry-on': () => {
      this.#guide.record.carryOn();
      void focusOn(this.#guide.host, firstStep);
    },
    'start-fresh': () => {
      void this.#startFresh();
      void focusOn(this.#guide.host, firstStep);
    },
    erase: (control) => this.#ask(control),
    forget: (control) => this.#ask(control),
    'keep-all': () => {
      this.#asked!.focus();
      this.#asked = undefined;
    },
    'erase-all': () => {
      const { action, for: place } = this.#asked!.dataset;
      this.#asked = undefined;
      this.#isForgetting ||= action === 'forget';
      void this.#erase();
      void focusOn(this.#guide.host, place === 'question' ? firstStep : '[data-action="answers"]');
    },
    'only-here': async () => {
      await this.#attempt(this.#guide.record.stayHere(), 'onlyHere');
      void focusOn(this.#guide.host, '[data-action="answers"]');
    },
    'save-unreadable': () => {
      download('unreadable.json', 'application/json', this.#guide.record.unreadable ?? '');
    },
    'save-copy': () => download('my-answers.json', 'application/json', this.#guide.record.export()),
  };

  constructor(guide: Guide) {
    this.#guide = guide;
  }

  /** Whether the candidate is looking at their answers. */
  get isOpen(): boolean {
    return this.#isOpen;
  }

  /** Whether the candidate wants nothing kept on this device. */
  get isForgetting(): boolean {
    return this.#isForgetting;
  }

  /** Takes in the file that was chosen. */
  async openCopy(control: HTMLInputElement): Promise<void> {
    const file = control.files?.[0];
    if (!file) return;
    // Out of sight meanwhile: the same problem is told again.
    this.#problem = undefined;
    this.#guide.host.requestUpdate();
    // What can't be read has no answers in it.
    const text = await file.text().catch(() => '');
    control.value = '';
    const parsed = this.#guide.record.import(text);
    if ('problem' in parsed) this.#problem = parsed.problem;
    else this.#guide.announce('copyOpened');
    this.#guide.host.requestUpdate();
  }

  /** How it stands, in a few words. */
  line({ messages }: Locale): TemplateResult {
    const words = messages.saving;
    const lines = {
      nothing,
      saving: words.saving,
      disk: words.saved,
      browser: words.forNow,
      page: nothing,
      unsaved: html`${words.unsaved} ${button('save-copy', words.saveCopy)}`,
      newer: html`${words.newer} ${button('save-copy', words.saveCopy)}`,
    };
    return html`<p part="saved">${lines[this.#guide.record.saving]}</p>`;
  }

  /** Before the words of an earlier visit: whose are they? */
  question(touched: number, locale: Locale): TemplateResult {
    const { lang, messages } = locale;
    const words = messages.saving;
    const date = new Intl.DateTimeFormat(lang, { dateStyle: 'long' }).format(touched);
    return html`
      <div part="earlier">
        <p>${fill(locale, words.startedOn, { date })}</p>
        <div class="buttons">
          ${button('carry-on', words.carryOn)} ${button('start-fresh', words.startFresh)}
          ${button('erase', words.erase, { about: 'question' })}
        </div>
        ${this.#confirmation(words, 'question')}
      </div>
    `;
  }

  /** What may be done with all that was written, and is kept or will be. */
  controls(
    { messages }: Locale,
    kept: StorageKind | 'host',
    summary: TemplateResult | typeof nothing,
  ): TemplateResult {
    const words = messages.saving;
    return html`
      <button
        part="button"
        type="button"
        data-action="answers"
        aria-expanded=${this.#isOpen}
        aria-controls="answers"
      >
        ${words.answers}
      </button>
      <div id="answers" ?hidden=${!this.#isOpen}>
        ${summary} ${this.#isOpen ? this.#copies(words, kept) : nothing}
      </div>
    `;
  }

  #copies(words: SavingMessages, kept: StorageKind | 'host'): TemplateResult {
    const { askingAbout, canStayHere, unreadable } = this.#guide.record;
    return html`
      ${kept === 'local' ? html`<p>${words.lifetime}</p>` : nothing}
      <div class="buttons">
        ${
          // Whose they are is to be said first.
          askingAbout === undefined
            ? html`
                ${button('save-copy', words.saveCopy)}
                <label class="file">
                  ${words.openCopy}
                  <input type="file" accept="application/json" />
                </label>
                ${canStayHere ? button('only-here', words.onlyHere) : nothing}
              `
            : nothing
        }
        ${button('forget', words.forget, { about: 'answers' })}
        ${button('erase', words.erase, { about: 'answers' })}
      </div>
      ${this.#confirmation(words, 'answers')}
      ${unreadable === undefined ? nothing : this.#setAside(words)}
      <p role="alert">${this.#problem && words.copyProblems[this.#problem]}</p>
    `;
  }

  /** What can't be brought back is asked about once more. */
  #confirmation(words: SavingMessages, place: Place): TemplateResult | typeof nothing {
    if (this.#asked?.dataset['for'] !== place) return nothing;
    return html`
      <div role="group" aria-labelledby="erase-all">
        <p id="erase-all">${words.eraseAll}</p>
        <div class="buttons">
          ${button('keep-all', words.keepAll)} ${button('erase-all', words.eraseAllNow)}
        </div>
      </div>
    `;
  }

  #ask(control: HTMLElement): void {
    this.#asked = control;
    void focusOn(this.#guide.host, '[data-action="keep-all"]');
  }

  #setAside(words: SavingMessages): TemplateResult {
    return html`
      <p>${words.unreadable}</p>
      ${button('save-unreadable', words.saveUnreadable)}
    `;
  }

  /** @returns whether all of it is gone. */
  #erase(): Promise<boolean> {
    return this.#attempt(this.#guide.record.erase(), 'erased');
  }

  /** Removing may fail where it is done elsewhere: what became of it is said. */
  async #attempt(work: Promise<void>, done: 'erased' | 'onlyHere'): Promise<boolean> {
    try {
      await work;
      this.#guide.announce(done);
      return true;
    } catch {
      this.#guide.announce('eraseFailed');
      return false;
    }
  }

  async #startFresh(): Promise<void> {
    const copy = this.#guide.record.export();
    if (await this.#erase()) this.#guide.offerUndo(() => void this.#guide.record.import(copy));
  }
}
