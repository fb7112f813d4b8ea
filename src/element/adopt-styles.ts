import type { CSSResult, CSSResultOrNative } from 'lit';

/** A style sheet belongs to its document, and stays behind when an element moves to another. */
export function adoptAgain(root: ShadowRoot, styles: readonly CSSResultOrNative[]): void {
  const view = root.ownerDocument.defaultView;
  if (!view) return;
  root.adoptedStyleSheets = styles.map((style) => {
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync((style as CSSResult).cssText);
    return sheet;
  });
}
