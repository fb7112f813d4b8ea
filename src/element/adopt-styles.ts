import { adoptStyles, type CSSResult, type CSSResultOrNative } from 'lit';

/**
 * Gives a root these style sheets. A sheet belongs to its document, and stays behind when an element
 * moves to another.
 */
export function adoptAgain(root: ShadowRoot, styles: CSSResultOrNative[]): void {
  const view = root.ownerDocument.defaultView;
  if (!view) return;
  if (root.ownerDocument === document) {
    adoptStyles(root, styles);
    return;
  }
  root.adoptedStyleSheets = styles.map((style) => {
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync((style as CSSResult).cssText);
    return sheet;
  });
}
