/** The ways out of a page, each of them watched: nothing is copied, opened, saved or shared. */

import { nextFrame } from '@open-wc/testing';

export interface Exits {
  /** Whether the page may use the clipboard. */
  mayCopy: boolean;
  readonly copied: string[];
  /** Where links led that a script has clicked. */
  readonly opened: string[];
  readonly saved: { readonly name: string; readonly file: Blob }[];
  readonly shared: ShareData[];
}

/** Watches until the test ends. */
export function watchExits(): Exits {
  const exits: Exits = { mayCopy: true, copied: [], opened: [], saved: [], shared: [] };
  const files = new Map<string, Blob>();
  cover(URL, 'createObjectURL', (file: Blob) => {
    const url = `blob:${files.size}`;
    files.set(url, file);
    return url;
  });
  cover(HTMLAnchorElement.prototype, 'click', function (this: HTMLAnchorElement) {
    const file = files.get(this.href);
    if (file) exits.saved.push({ name: this.download, file });
    else exits.opened.push(this.href);
  });
  cover(navigator, 'clipboard', {
    async writeText(text: string) {
      // As in a browser, the answer comes later.
      await nextFrame();
      if (!exits.mayCopy) throw new DOMException('no', 'NotAllowedError');
      exits.copied.push(text);
    },
  });
  cover(navigator, 'canShare', () => true);
  cover(navigator, 'share', async (data: ShareData) => void exits.shared.push(data));
  return exits;
}

/** Puts a value in front of what an object has, or inherits, by this name, until the test ends. */
export function cover(target: object, name: string, value: unknown): void {
  const own = Object.getOwnPropertyDescriptor(target, name);
  Object.defineProperty(target, name, { configurable: true, writable: true, value });
  undos.push(() => {
    if (own) Object.defineProperty(target, name, own);
    else Reflect.deleteProperty(target, name);
  });
}
const undos: (() => void)[] = [];

afterEach(() => {
  for (const undo of undos.splice(0).toReversed()) undo();
});
