import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { download } from './download.js';
import { fill } from './locales/format.js';
import type { Locale, Messages, SavingMessages } from './locales/messages.js';
import type { RecordController } from './record-controller.js';
import type { Problem } from './record/transfer.js';
import { button, type Actions } from './steps/controls.js';
import type { StorageKind } from './storage/places.js';

/** What it needs of the guide that it is part of. */
interface Guide {
  readonly host: ReactiveControllerHost;
  readonly record: RecordController;
  /** Says something once, aloud. */
  announce(what: keyof Messages['announce']): void;
  /** Offers to bring back what was just cleared. */
  offerUndo(restore: () => void): void;
}

/** What the candidate sees of keeping their answers, and may do with all of them. */
export class SavingControls {
  #guide: Guide;
  #isOpen = false;
  #isForgetting = false;
  #isOnlyHere = false;
  #problem: Problem['problem'] | undefined;

  readonly actions: Actions = {
    answers: () => {
      this.#isOpen = !this.#isOpen;
    },
    'carry-on': () => this.#guide.record.carryOn(),
    'start-fresh': () => void this.#startFresh(),
    erase: () => void this.#erase(),
    forget: () => {
      this.#isForgetting = true;
      void this.#erase();
    },
    'only-here': () => {
      this.#isOnlyHere = true;
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

  /** Whether the candidate wants the employer to keep nothing. */
  get isOnlyHere(): boolean {
    return this.#isOnlyHere;
  }

  /** Whether the candidate wants nothing kept on this device. */
  get isForgetting(): boolean {
    return this.#isForgetting;
  }

  /** Takes in the file that was chosen. */
  async openCopy(control: HTMLInputElement): Promise<void> {
    const text = await control.files?.[0]?.text();
    control.value = '';
    if (text === undefined) return;
    const parsed = this.#guide.record.import(text);
    this.#problem = 'problem' in parsed ? parsed.problem : undefined;
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
  question(touched: number, { lang, messages }: Locale): TemplateResult {
    const words = messages.saving;
    const date = new Intl.DateTimeFormat(lang, { dateStyle: 'long' }).format(touched);
    return html`
      <div part="earlier">
        <p>${fill(words.startedOn, { date })}</p>
        <div class="buttons">
          ${button('carry-on', words.carryOn)} ${button('start-fresh', words.startFresh)}
          ${button('erase', words.erase)}
        </div>
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
    return html`
      ${kept === 'local' ? html`<p>${words.lifetime}</p>` : nothing}
      <div class="buttons">
        ${button('save-copy', words.saveCopy)}
        <label class="file">
          ${words.openCopy}
          <input type="file" accept="application/json" />
        </label>
        ${kept === 'host' ? button('only-here', words.onlyHere) : nothing}
        ${button('forget', words.forget)} ${button('erase', words.erase)}
      </div>
      ${this.#guide.record.unreadable === undefined ? nothing : this.#setAside(words)}
      <p role="alert">${this.#problem && words.copyProblems[this.#problem]}</p>
    `;
  }

  #setAside(words: SavingMessages): TemplateResult {
    return html`
      <p>${words.unreadable}</p>
      ${button('save-unreadable', words.saveUnreadable)}
    `;
  }

  /** @returns whether all of it is gone. */
  async #erase(): Promise<boolean> {
    try {
      await this.#guide.record.erase();
      this.#guide.announce('erased');
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
