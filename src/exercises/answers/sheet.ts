import { html, nothing, type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import { download } from '../../lib/download.js';
import type { Locale, Messages } from '../../locales/messages.js';
import { canPrint, printSections } from './print.js';
import type { RecordController } from '../../keeping/record-controller.js';
import { saveReminders } from '../apply-lessons/form.js';
import { button, type Actions } from '../controls/controls.js';
import { asMarkdown, asText, type Section } from './summary.js';

/** What it needs of the guide that it is part of. */
interface Guide {
  readonly host: LitElement;
  readonly record: RecordController;
  locale(): Locale;
  /** All that was answered. */
  sections(): readonly Section[];
  announce(what: keyof Messages['announce']): void;
  /** Renders without waiting. */
  updateNow(): void;
}

/** The sheet at the end: all that was answered, to keep in whatever way the candidate likes. */
export class Sheet implements ReactiveController {
  #guide: Guide;
  #isPrinting = false;

  readonly actions: Actions = {
    'copy-text': () => void this.#copy(asText),
    'copy-markdown': () => void this.#copy(asMarkdown),
    'save-text': () => download('my-answers.txt', 'text/plain', this.#write(asText)),
    print: () => {
      const { host, locale, sections } = this.#guide;
      printSections(host.renderRoot, locale(), locale().messages.heading, sections());
    },
  };

  constructor(guide: Guide) {
    this.#guide = guide;
    guide.host.addController(this);
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

  template(locale: Locale, sections: readonly Section[]): TemplateResult | typeof nothing {
    const words = locale.messages.summary;
    if (sections.length === 0) return nothing;
    return html`
      <div part="summary">
        ${sections.map(
          ({ title, answered }) => html`
            <p class="title">${title}</p>
            <dl>
              ${answered.map(
                ({ label, texts }) => html`
                  <dt>${label}</dt>
                  ${texts.map((text) => html`<dd><bdi>${text}</bdi></dd>`)}
                `,
              )}
            </dl>
          `,
        )}
      </div>
      <div class="buttons">
        ${button('copy-text', words.copyText)} ${button('copy-markdown', words.copyMarkdown)}
        ${button('save-text', words.saveText)}
        ${canPrint() ? button('print', words.print) : nothing}
        ${saveReminders(this.#guide.record, locale)}
      </div>
    `;
  }

  #write(as: typeof asText): string {
    return as(this.#guide.locale().messages.heading, this.#guide.sections());
  }

  async #copy(as: typeof asText): Promise<void> {
    try {
      await navigator.clipboard.writeText(this.#write(as));
      this.#guide.announce('answersCopied');
    } catch {
      this.#guide.announce('answersNotCopied');
    }
  }
}
