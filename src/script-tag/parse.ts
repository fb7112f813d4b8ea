const xhtml = 'http://www.w3.org/1999/xhtml';

/** What Lit ends the name of a bound attribute with: its own has a `$`, which few engines allow. */
export const suffix = '-lit-';

/** A run of text, a marker of Lit's, or a tag with its attributes. */
const tokens = /([^<]+)|<(\?[^>]*)>|<(\/?)([a-z][a-z\d]*)((?:[^>"]|"[^"]*")*)>/g;

const attributes = /([^\s=/]+)(?:=(?:"([^"]*)"|([^\s"]*)))?/g;

const isVoid = (name: string): boolean => name === 'input' || name === 'br';

/**
 * Our own templates as nodes, in place of Lit's `innerHTML`: that needs a policy's name on a page
 * with Trusted Types, and well-formed XML in an XHTML document. It knows as much HTML as templates
 * here have; no text of a person's or of a page's ever comes this way.
 */
export function parse(template: string): DocumentFragment {
  const fragment = document.createDocumentFragment();
  let parent: ParentNode & Node = fragment;
  for (const [, text, marker, end, name = '', rest = ''] of template.matchAll(tokens)) {
    if (text) parent.append(text);
    else if (marker) parent.append(document.createComment(marker));
    else if (end) parent = parent.parentNode!;
    else {
      const element = document.createElementNS(xhtml, name);
      let index = 0;
      for (const [, attribute = '', quoted, bare = ''] of rest.matchAll(attributes)) {
        // `setAttribute` refuses a name such as `@click`. Any other will do: Lit knows a bound
        // attribute by the suffix, and which one it is by their order.
        const bound = attribute.endsWith(suffix) ? `a${index++}${suffix}` : attribute;
        element.setAttribute(bound, quoted ?? bare);
      }
      parent.append(element);
      if (!isVoid(name)) parent = element;
    }
  }
  return fragment;
}

/** Lit's hook for polyfills gives the class that has templates made into nodes. */
export function useOwnParser(template: { createElement: (markup: string) => unknown }): void {
  template.createElement = (markup) => ({ content: parse(markup) });
}
