/** What leaves the guide: files, what is copied, what is printed. `cleanUp` puts all of it back. */
import type { RejectionGuide } from './guide.js';
import { replace } from './storage.js';

/** What would have been downloaded from now on, instead of downloading it. */
export function downloads(): File[] {
  const files: File[] = [];
  let made = new Blob();
  replace(URL, 'createObjectURL', {
    value: (blob: Blob) => {
      made = blob;
      return 'about:blank';
    },
  });
  // Every element has this method from one prototype; links alone get another for now.
  replace(HTMLAnchorElement.prototype, 'click', {
    value(this: HTMLAnchorElement) {
      files.push(new File([made], this.download, { type: made.type }));
    },
  });
  return files;
}

/** What is copied from now on, where copying is allowed. */
export function copies(isAllowed = true): string[] {
  const copied: string[] = [];
  const writeText = async (text: string): Promise<void> => {
    if (!isAllowed) throw new DOMException('no', 'NotAllowedError');
    copied.push(text);
  };
  replace(navigator, 'clipboard', { value: { writeText } });
  return copied;
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
