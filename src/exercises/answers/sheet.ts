import { html, nothing, type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import type { OpenGuide as Guide } from '../../contract/guide.js';
import { mayBeBlocked } from '../../lib/frame.js';
import { saveButton } from '../apply-lessons/reminders.js';
import { button } from '../controls/button.js';
import { saveFile } from '../controls/files.js';
import { masked } from '../controls/masked.js';
import { draftOf, isBegun } from '../thank-you-note/draft.js';
import { canPrint, printSections } from './print.js';
import { summaryOf, type Section } from './summary.js';
import { asMarkdown, asText } from './text.js';

/** The sheet at the end: all that was answered, to keep in whatever way the candidate likes. */
export class Sheet implements ReactiveController {
  #guide: Guide;
  #isPrinting = false;

  constructor(host: LitElement, guide: Guide) {
    this.#guide = guide;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.#onPrint);
    addEventListener('afterprint', this.#onPrint);
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.#onPrint);
    removeEventListener('afterprint', this.#onPrint);
  }

  /** At once: the browser takes its picture of the page when the event is over. */
  #onPrint = ({ type }: Event): void => {
    this.#isPrinting = type === 'beforeprint';
    this.#guide.updateNow();
  };

  /** Whether the words are to be there although nobody opened them. */
  get isPrinting(): boolean {
    return this.#isPrinting;
  }

  render(): TemplateResult | typeof nothing {
    const sections = this.#sections();
    if (sections.length === 0) return nothing;
    const words = this.#guide.locale.messages.summary;
    const level = this.#guide.given.headingLevel + 1;
    return html`
      <div part="summary">
        ${masked(
          sections.map(
            ({ title, answered }) => html`
              <h3 class="title" aria-level=${level}>${title}</h3>
              <dl>
                ${answered.map(
                  ({ label, texts }) => html`
                    <dt>${label}</dt>
                    ${texts.map((text) => html`<dd><bdi>${text}</bdi></dd>`)}
                  `,
                )}
              </dl>
            `,
          ),
        )}
      </div>
      <div class="buttons">
        ${button(words.copyText, () => void this.#copy(asText))}
        ${button(words.copyMarkdown, () => void this.#copy(asMarkdown))}
        ${button(words.saveText, () => saveFile(this.#guide, 'answers', this.#write(asText)))}
        ${canPrint() ? button(words.print, () => this.#print()) : nothing}
        ${saveButton(this.#guide)}
      </div>
    `;
  }

  /** Before someone has said whose the words are, there are none to show. */
  #sections(): readonly Section[] {
    const { record, locale, given } = this.#guide;
    if (record.askingAbout !== undefined) return [];
    const isDone = this.#guide.status('thank-you-note') === 'done';
    const isTold =
      isBegun(record) || (isDone && given.mode !== 'checklist' && given.replies !== 'unread');
    const note = record.get('note.text') || (isTold ? draftOf(this.#guide).text : '');
    return summaryOf(record, locale, note);
  }

  #write(as: typeof asText): string {
    return as(this.#guide.locale.messages.heading, this.#sections());
  }

  #print(): void {
    const { host, locale } = this.#guide;
    printSections(host.shadowRoot!, locale, locale.messages.heading, this.#sections());
    if (mayBeBlocked('allow-modals')) this.#guide.announce('blocked');
  }

  async #copy(as: typeof asText): Promise<void> {
    try {
      await navigator.clipboard.writeText(this.#write(as));
      this.#guide.announce('answersCopied');
    } catch {
      this.#guide.announce('blocked');
    }
  }
}
