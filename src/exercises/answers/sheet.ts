import { html, nothing, type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import type { OpenGuide as Guide } from '../../contract/guide.js';
import { day } from '../../i18n/text.js';
import { mayBeBlocked } from '../../lib/frame.js';
import { button } from '../controls/button.js';
import { saveFile } from '../controls/files.js';
import { outcome } from '../controls/outcome.js';
import { masked } from '../controls/masked.js';
import { draftOf, isBegun, isPutForward } from '../thank-you-note/draft.js';
import { canPrint, printSheet } from './print.js';
import { summaryOf, type Section } from './summary.js';
import { asMarkdown, asText, type SheetContent } from './text.js';

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

  get isEmpty(): boolean {
    return this.#sections().length === 0;
  }

  render(): TemplateResult {
    const { about, sections } = this.#content();
    const words = this.#guide.locale.messages.summary;
    const level = this.#guide.given.headingLevel + 1;
    return html`
      <div part="summary">
        ${masked(html`
          <p class="help">${about}</p>
          ${sections.map(
            ({ title, answered }) => html`
              <h3 class="title" aria-level=${level}>${title}</h3>
              <dl>
                ${answered.map(
                  ({ label, texts, lang = nothing }) => html`
                    <dt>${label}</dt>
                    ${texts.map((text) => html`<dd><bdi lang=${lang}>${text}</bdi></dd>`)}
                  `,
                )}
              </dl>
            `,
          )}
        `)}
      </div>
      <div class="buttons">
        ${button(words.copyText, () => void this.#copy(asText), { kind: 'primary' })}
        ${canPrint() ? button(words.print, () => this.#print()) : nothing}
        ${button(words.saveText, () => saveFile(this.#guide, 'answers', asText(this.#content())))}
      </div>
      ${outcome(this.#guide, 'answers')}
    `;
  }

  readonly copyMarkdown = (): void => void this.#copy(asMarkdown);

  #content(): SheetContent {
    const { locale, given } = this.#guide;
    const { heading } = locale.messages;
    const about = [given.jobTitle, given.company, day(locale, new Date())];
    return {
      heading,
      about: about.filter(Boolean).join(' · '),
      sections: this.#sections(),
    };
  }

  /** Before someone has said whose the words are, there are none to show. */
  #sections(): readonly Section[] {
    const { record, locale, noteLocale } = this.#guide;
    if (record.askingAbout !== undefined) return [];
    return summaryOf(record, locale, this.#note(), noteLocale.lang);
  }

  #note(): string {
    const { record, given } = this.#guide;
    const isDone = this.#guide.status('thank-you-note') === 'done';
    const isTold =
      isBegun(record) || (isDone && given.mode !== 'checklist' && isPutForward(this.#guide));
    return record.get('note.text') || (isTold ? draftOf(this.#guide).text : '');
  }

  #print(): void {
    const { host, locale } = this.#guide;
    printSheet(host.shadowRoot!, locale, this.#content());
    if (mayBeBlocked('allow-modals')) this.#guide.announce('blocked', 'answers');
  }

  async #copy(as: typeof asText): Promise<void> {
    try {
      await navigator.clipboard.writeText(as(this.#content()));
      this.#guide.announce('answersCopied', 'answers');
    } catch {
      this.#guide.announce('blocked', 'answers');
    }
  }
}
