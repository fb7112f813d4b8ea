import type { OpenGuide as Guide } from '../contract/guide.js';

/** How long someone stops who has come to an end, in milliseconds. */
const pause = 1000;

/** Says that what was written is kept: once, when someone pauses, and not at each key. */
export class SavedAloud {
  #guide: Guide;
  #pause: ReturnType<typeof setTimeout> | undefined;

  constructor(guide: Guide) {
    this.#guide = guide;
  }

  /** On each render. */
  hear(): void {
    if (this.#guide.record.typing) this.#wait();
  }

  #wait(): void {
    clearTimeout(this.#pause);
    this.#pause = setTimeout(() => {
      const { saving } = this.#guide.record;
      if (saving === 'saving') this.#wait();
      if (saving === 'disk') this.#guide.announce('saved');
    }, pause);
  }
}
