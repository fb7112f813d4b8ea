/** The ways out of a page, each of them watched: nothing is copied, opened, saved, shared or printed. */
import type { RejectionGuide } from './guide.js';
import { replace } from './replace.js';

export interface Exits {
  /** Whether the page may use the clipboard. */
  mayCopy: boolean;
  readonly copied: string[];
  /** Where links led that a script has clicked. */
  readonly opened: string[];
  readonly saved: File[];
  readonly shared: ShareData[];
}

/** Watches until the test ends. */
export function watchExits(): Exits {
  const exits: Exits = { mayCopy: true, copied: [], opened: [], saved: [], shared: [] };
  const files = new Map<string, Blob>();
  replace(URL, 'createObjectURL', {
    value(file: Blob) {
      const url = `blob:${files.size}`;
      files.set(url, file);
      return url;
    },
  });
  // Every element has this method from one prototype; links alone get another for now.
  replace(HTMLAnchorElement.prototype, 'click', {
    value(this: HTMLAnchorElement) {
      const file = files.get(this.href);
      if (file) exits.saved.push(new File([file], this.download, { type: file.type }));
      else exits.opened.push(this.href);
    },
  });
  replace(navigator, 'clipboard', {
    value: {
      async writeText(text: string) {
        if (!exits.mayCopy) throw new DOMException('no', 'NotAllowedError');
        exits.copied.push(text);
      },
    },
  });
  replace(navigator, 'canShare', { value: () => true });
  replace(navigator, 'share', { value: async (data: ShareData) => void exits.shared.push(data) });
  return exits;
}

/** The pages that a guide would have printed from now on, instead of printing them. */
export function prints(guide: RejectionGuide): Document[] {
  const printed: Document[] = [];
  guide.shadowRoot!.addEventListener(
    'load',
    ({ target }) => {
      const page = (target as HTMLIFrameElement).contentWindow!;
      page.print = () => printed.push(page.document);
    },
    { capture: true },
  );
  return printed;
}
