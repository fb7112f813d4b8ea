import { html, nothing, type TemplateResult } from 'lit';
import type { OpenGuide as Guide } from '../../contract/guide.js';
import type { Problem } from '../../record/transfer.js';
import { button } from '../controls/button.js';
import { byId, places } from '../controls/dom.js';
import { saveFile } from '../controls/files.js';
import type { Erasing } from './erasing.js';
import { copyButton } from './saved-line.js';
import type { Sheet } from './sheet.js';

/** All that was written, and what may be done with all of it. */
export class AnswersPanel {
  #guide: Guide;
  #erasing: Erasing;
  #sheet: Sheet;
  #isOpen = false;
  #problem: Problem['problem'] | undefined;

  constructor(guide: Guide, erasing: Erasing, sheet: Sheet) {
    this.#guide = guide;
    this.#erasing = erasing;
    this.#sheet = sheet;
  }

  render(): TemplateResult {
    const toggle = (): void => {
      this.#isOpen = !this.#isOpen;
      this.#guide.requestUpdate();
    };
    return html`
      <button
        part="button"
        type="button"
        id=${places.answers}
        aria-expanded=${this.#isOpen}
        aria-controls="answers"
        @click=${toggle}
      >
        ${this.#guide.locale.messages.saving.answers}
      </button>
      <div id="answers" ?hidden=${!this.#isOpen}>
        ${this.#isOpen || this.#sheet.isPrinting ? this.#sheet.render() : nothing}
        ${this.#isOpen ? this.#copies() : nothing}
      </div>
    `;
  }

  #copies(): TemplateResult {
    const { record, locale } = this.#guide;
    const words = locale.messages.saving;
    // Whose they are is to be said before they can be taken along or added to.
    const isTheirs = record.askingAbout === undefined;
    return html`
      ${record.kept === 'local' ? html`<p>${words.lifetime}</p>` : nothing}
      <div class="buttons">
        ${isTheirs ? this.#transfer() : nothing} ${this.#erasing.button('stop-keeping')}
        ${this.#erasing.button('erase')}
      </div>
      ${this.#erasing.confirmation()} ${this.#unreadable()}
      <p role="alert">${this.#problem && words.copyProblems[this.#problem]}</p>
    `;
  }

  /** Answers can be taken to another place and brought from one. */
  #transfer(): TemplateResult {
    const words = this.#guide.locale.messages.saving;
    const open = ({ currentTarget }: Event): void =>
      void this.#openCopy(currentTarget as HTMLInputElement);
    return html`
      ${copyButton(this.#guide)}
      <label class="file">
        ${words.openCopy}
        <input type="file" accept="application/json" @change=${open} />
      </label>
      ${
        this.#guide.record.canStayHere
          ? button(words.onlyHere, () => void this.#stayHere())
          : nothing
      }
    `;
  }

  #unreadable(): TemplateResult | typeof nothing {
    const { record, locale } = this.#guide;
    const words = locale.messages.saving;
    const { unreadable } = record;
    if (unreadable === undefined) return nothing;
    return html`
      <p>${words.unreadable}</p>
      ${button(words.saveUnreadable, () => saveFile(this.#guide, 'unreadable', unreadable))}
    `;
  }

  async #stayHere(): Promise<void> {
    await this.#erasing.attempt(this.#guide.record.stayHere(), 'onlyHere');
    void this.#guide.focusOn(byId(places.answers));
  }

  /** Takes in the file that was chosen. */
  async #openCopy(control: HTMLInputElement): Promise<void> {
    const file = control.files?.[0];
    if (!file) return;
    // The last problem is taken away first, so that the same one is read out again.
    this.#problem = undefined;
    this.#guide.requestUpdate();
    // A file that can't be read counts as one without answers.
    const text = await file.text().catch(() => '');
    control.value = '';
    const parsed = this.#guide.record.import(text);
    if ('problem' in parsed) this.#problem = parsed.problem;
    else this.#guide.announce('copyOpened');
    this.#guide.requestUpdate();
  }
}
