import { html, type TemplateResult } from 'lit';
import type { OpenGuide as Guide } from '../../contract/guide.js';
import { button } from '../controls/button.js';
import { byId, places } from '../controls/dom.js';
import { outcome } from '../controls/outcome.js';

/** What was asked for: to erase, or to keep nothing from now on either. */
type Wish = 'erase' | 'stop-keeping';

/** Erasing can't be undone, so it asks once more, in the place of the buttons that ask for it. */
export class Erasing {
  #guide: Guide;
  #asked: Wish | undefined;
  /** What was just erased to begin anew. */
  #copy: string | undefined;

  constructor(guide: Guide) {
    this.#guide = guide;
  }

  /** The buttons that ask for it, or the question; and what became of it. */
  render(): TemplateResult {
    const { erase, forget } = this.#guide.locale.messages.saving;
    const ask = (wish: Wish) => (): void => {
      this.#asked = wish;
      void this.#guide.focusOn(byId(places.keepAll));
    };
    return html`
      ${
        this.#asked
          ? this.#question()
          : html`
              <div class="buttons">
                ${button(forget, ask('stop-keeping'), { id: 'stop-keeping' })}
                ${button(erase, ask('erase'), { id: 'erase' })}
              </div>
            `
      }
      ${outcome(this.#guide, 'erasing')}
    `;
  }

  #question(): TemplateResult {
    const words = this.#guide.locale.messages.saving;
    return html`
      <div role="group" aria-labelledby="erase-all">
        <p id="erase-all">${words.eraseAll}</p>
        <div class="buttons">
          ${button(words.keepAll, () => this.#keep(), { id: places.keepAll })}
          ${button(words.eraseAllNow, () => this.#erase())}
        </div>
      </div>
    `;
  }

  #keep(): void {
    const wish = this.#asked!;
    this.#asked = undefined;
    void this.#guide.focusOn(byId(wish));
  }

  #erase(): void {
    const { record } = this.#guide;
    const wish = this.#asked!;
    this.#asked = undefined;
    void this.attempt(wish === 'erase' ? record.erase() : record.stopKeeping(), 'erased');
    void this.#guide.focusOn(byId(wish));
  }

  /** Begins anew, with a way back to what was there. */
  async startFresh(): Promise<void> {
    const { record } = this.#guide;
    const copy = record.export();
    const erased = record.erase();
    this.#copy = copy;
    if ((await this.attempt(erased, 'erased')) && this.#copy === copy) {
      this.#guide.offerUndo(() => void record.import(copy));
    }
  }

  /** Another record may be shown by now, in another place: it is to get none of these words. */
  forget(): void {
    this.#copy = undefined;
  }

  /**
   * Removing may fail where it is done elsewhere: what became of it is said.
   * @returns whether all of it is gone.
   */
  async attempt(work: Promise<void>, done: 'erased' | 'onlyHere'): Promise<boolean> {
    try {
      await work;
      this.#guide.announce(done, 'erasing');
      return true;
    } catch {
      this.#guide.announce('eraseFailed', 'erasing');
      return false;
    }
  }
}
