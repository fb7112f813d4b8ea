import { css } from 'lit';
import type { SheetContent } from './text.js';

const styles = css`
  body {
    font:
      12pt/1.5 system-ui,
      sans-serif;
  }

  h2,
  h3 {
    break-after: avoid;
  }

  h1 + p {
    margin-block-start: -0.5em;
  }

  bdi {
    white-space: pre-wrap;
    overflow-wrap: anywhere;
    break-inside: avoid;
  }
`;

/** Whether there is anything to print with: some web views have nothing. */
export const canPrint = (): boolean => typeof globalThis.print === 'function';

/**
 * Prints a sheet as a page of its own, with nothing of the site's on it. The frame that it is put
 * together in lives inside `root` until the printing is over.
 */
export function printSheet(
  root: ParentNode,
  { lang, dir }: { readonly lang: string; readonly dir: string },
  { heading, about, sections }: SheetContent,
): void {
  root.querySelector('iframe')?.remove();
  const frame = document.createElement('iframe');
  frame.ariaHidden = 'true';
  frame.tabIndex = -1;
  frame.addEventListener('load', () => {
    const page = frame.contentDocument;
    // In a sandbox without an origin each frame is another's: then this page, with the answers on it.
    if (!page) {
      frame.remove();
      print();
      return;
    }
    const view = frame.contentWindow as Window & typeof globalThis;
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync(styles.cssText);
    page.adoptedStyleSheets = [sheet];
    page.title = heading;
    Object.assign(page.documentElement, { lang, dir });
    const add = (parent: Element, name: string, text = ''): HTMLElement => {
      const element = page.createElement(name);
      element.textContent = text;
      parent.append(element);
      return element;
    };
    add(page.body, 'h1', heading);
    add(page.body, 'p', about);
    for (const { title, answered } of sections) {
      add(page.body, 'h2', title);
      for (const { label, texts, lang: own = lang } of answered) {
        add(page.body, 'h3', label);
        const isList = texts.length > 1;
        const list = isList ? add(page.body, 'ul') : page.body;
        for (const text of texts) add(add(list, isList ? 'li' : 'p'), 'bdi', text).lang = own;
      }
    }
    view.addEventListener('afterprint', () => frame.remove());
    view.print();
  });
  root.append(frame);
}
