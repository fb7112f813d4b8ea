import { html, type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import { wording } from '../checklist/wording.js';
import type { OpenGuide as Guide } from '../contract/guide.js';

/** How long someone stops who has come to an end, in milliseconds. */
const pause = 1000;

/**
 * Says that what was written is kept: once, when someone pauses, and not at each key. It has a live
 * region of its own, since nobody did anything whose outcome it could take the place of.
 */
export class SavedAloud implements ReactiveController {
  #guide: Guide;
  #pause: ReturnType<typeof setTimeout> | undefined;
  #isDue = false;
  #words = '';

  constructor(host: LitElement, guide: Guide) {
    this.#guide = guide;
    host.addController(this);
  }

  hostUpdated(): void {
    const { record, locale } = this.#guide;
    if (record.writing && record.saving === 'saving') {
      this.#isDue = true;
      this.#words = '';
    }
    if (!this.#isDue) return;
    clearTimeout(this.#pause);
    this.#pause = setTimeout(() => {
      // While it is on its way it stays due: what becomes of it is shown, and brings one here again.
      if (record.saving !== 'disk') return;
      this.#isDue = false;
      this.#words = locale.messages.saving.saved;
      this.#guide.requestUpdate();
    }, pause);
  }

  render(): TemplateResult {
    return html`<p class="unseen" aria-live="polite">${wording(this.#words)}</p>`;
  }
}
