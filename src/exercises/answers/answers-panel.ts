import { html, nothing, type TemplateResult } from 'lit';
import type { OpenGuide as Guide } from '../../contract/guide.js';
import type { Problem } from '../../record/transfer.js';
import { button } from '../controls/button.js';
import { byId, places } from '../controls/dom.js';
import { saveFile } from '../controls/files.js';
import { outcome } from '../controls/outcome.js';
import { disclosure } from '../controls/more.js';
import { saveButton } from '../apply-lessons/reminders.js';
import type { Erasing } from './erasing.js';
import { copyButton } from './saved-line.js';
import type { Sheet } from './sheet.js';

/** All that was written, and what may be done with all of it. */
export class AnswersPanel {
  #guide: Guide;
  #erasing: Erasing;
  #sheet: Sheet;
  #isOpen = false;
  /** As it was found when this was last rendered: it takes all answers to tell. */
  #isEmpty = true;
  #problem: Problem['problem'] | undefined;

  constructor(guide: Guide, erasing: Erasing, sheet: Sheet) {
    this.#guide = guide;
    this.#erasing = erasing;
    this.#sheet = sheet;
  }

  /** Nothing is offered of what isn't there. */
  render(): TemplateResult | typeof nothing {
    this.#isEmpty = this.#sheet.isEmpty;
    if (this.#isEmpty) return nothing;
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
        ${this.#isOpen ? this.#others() : nothing}
      </div>
    `;
  }

  /** Other ways to take the answers along. */
  #others(): TemplateResult {
    const guide = this.#guide;
    const words = guide.locale.messages.summary;
    return disclosure(
      words.others,
      html`
        <div class="buttons">
          ${button(words.copyMarkdown, this.#sheet.copyMarkdown)} ${saveButton(guide)}
          ${copyButton(guide)} ${this.#opener()}
        </div>
        ${outcome(guide, 'copy')} ${this.#outcome()}
      `,
    );
  }

  /** What is kept here, for how long, and the ways to end that. */
  onDevice(): TemplateResult {
    const { record, locale } = this.#guide;
    const words = locale.messages.saving;
    // Whose they are is to be said before they can be added to.
    const mayOpen = this.#isEmpty && record.askingAbout === undefined;
    return disclosure(
      words.onDevice,
      html`
        ${record.kept === 'local' ? html`<p>${words.lifetime}</p>` : nothing}
        ${
          mayOpen
            ? html`<div class="buttons">${this.#opener()}</div>
                ${this.#outcome()}`
            : nothing
        }
        ${
          record.canStayHere
            ? html`
                <div class="buttons">${button(words.onlyHere, () => void this.#stayHere())}</div>
              `
            : nothing
        }
        ${this.#unreadable()} ${this.#erasing.render()}
      `,
      places.onDevice,
    );
  }

  /** Answers from another place. */
  #opener(): TemplateResult {
    const open = ({ currentTarget }: Event): void =>
      void this.#openCopy(currentTarget as HTMLInputElement);
    return html`
      <label class="file">
        ${this.#guide.locale.messages.saving.openCopy}
        <input type="file" accept="application/json" @change=${open} />
      </label>
    `;
  }

  /** Why a copy could not be opened. */
  #outcome(): TemplateResult {
    const { copyProblems } = this.#guide.locale.messages.saving;
    return html`<p role="alert">${this.#problem && copyProblems[this.#problem]}</p>`;
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
    const isDone = await this.#erasing.attempt(this.#guide.record.stayHere(), 'onlyHere');
    // The button goes then, and the focus would go with it.
    if (isDone) void this.#guide.focusOn(byId(places.onDevice));
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
    await this.#guide.updateComplete;
    // It may have been in a place that is only there while there are no answers.
    if (!control.isConnected) void this.#guide.focusOn(byId(places.answers));
  }
}
