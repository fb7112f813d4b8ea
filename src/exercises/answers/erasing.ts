import { html, nothing, type TemplateResult } from 'lit';
import type { OpenGuide as Guide } from '../../contract/guide.js';
import { button } from '../controls/button.js';
import { byId, places } from '../controls/dom.js';

/** What was asked for: to erase, or to keep nothing from now on either. */
type Wish = 'erase' | 'stop-keeping';

/** Erasing can't be undone, so it asks once more, beside the button that was pressed. */
export class Erasing {
  #guide: Guide;
  #asked: Wish | undefined;

  constructor(guide: Guide) {
    this.#guide = guide;
  }

  /** A button that asks for it. */
  button(wish: Wish): TemplateResult {
    const { erase, forget } = this.#guide.locale.messages.saving;
    const ask = (): void => {
      this.#asked = wish;
      void this.#guide.focusOn(byId(places.keepAll));
    };
    return button(wish === 'erase' ? erase : forget, ask, { id: wish });
  }

  confirmation(): TemplateResult | typeof nothing {
    if (!this.#asked) return nothing;
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
    const wish = this.#asked;
    this.#asked = undefined;
    void this.attempt(wish === 'erase' ? record.erase() : record.stopKeeping(), 'erased');
    void this.#guide.focusOn(byId(places.answers));
  }

  /** Begins anew, with a way back to what was there. */
  async startFresh(): Promise<void> {
    const { record } = this.#guide;
    const copy = record.export();
    if (await this.attempt(record.erase(), 'erased')) {
      this.#guide.offerUndo(() => void record.import(copy));
    }
  }

  /**
   * Removing may fail where it is done elsewhere: what became of it is said.
   * @returns whether all of it is gone.
   */
  async attempt(work: Promise<void>, done: 'erased' | 'onlyHere'): Promise<boolean> {
    try {
      await work;
      this.#guide.announce(done);
      return true;
    } catch {
      this.#guide.announce('eraseFailed');
      return false;
    }
  }
}
