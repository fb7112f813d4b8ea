import { isAtHand } from './locales/registry.js';
import { RejectionGuide } from './element/rejection-guide.js';
import { styles } from './element/styles/styles.js';
import { servedStyles } from './server/served.styles.js';
import { escape, serialise } from './server/serialise.js';

export { addLocale, loadLocale } from './locales/registry.js';

/** How the markup is to look. */
export interface GuideHtmlOptions {
  /**
   * Where `rejection-guide.css` of this package is served, for pages whose policy forbids style
   * elements. Without it the style is in the markup.
   */
  readonly stylesheet?: string;
}

/** A guide as a server shows it, which nobody has done anything with. */
class ServedGuide extends RejectionGuide {
  static html(attributes: Readonly<Record<string, string>>): string {
    const guide = new ServedGuide();
    for (const [name, value] of Object.entries(attributes)) {
      guide.setAttribute(name, value);
      // What a browser does on its own.
      guide.attributeChangedCallback(name, null, value);
    }
    guide.willUpdate(new Map());
    return serialise(guide.render());
  }
}

const attributeNames = new Set([...RejectionGuide.observedAttributes, 'class', 'id', 'lang']);

/**
 * The guide as HTML for any server: readable before its script has run, or without it. `attributes`
 * are the element's own; one that is null or undefined is left out. `lang` chooses the language: any
 * but English is to be loaded before, with `await loadLocale(lang)`, and so is American English.
 * @throws {TypeError} For an attribute that the element doesn't have.
 */
export function guideHtml(
  attributes: Readonly<Record<string, string | null | undefined>> = {},
  { stylesheet }: GuideHtmlOptions = {},
): string {
  for (const name of Object.keys(attributes)) {
    if (!attributeNames.has(name)) throw new TypeError(`<rejection-guide> has no ${name}`);
  }
  const given = Object.fromEntries(
    Object.entries(attributes)
      .filter(([, value]) => value != null)
      // Whoever writes no types may give a number, such as the level of the heading.
      .map(([name, value]) => [name, String(value)]),
  );
  const { lang = '' } = given;
  if (!isAtHand(lang)) {
    console.warn(`<rejection-guide> has no words for lang="${lang}" yet: await loadLocale first.`);
  }
  const written = Object.entries(given).map(([name, value]) => ` ${name}="${escape(value)}"`);
  const style =
    stylesheet === undefined
      ? `<style>${css}</style>`
      : `<link rel="stylesheet" href="${escape(stylesheet)}">`;
  return (
    `<rejection-guide${written.join('')}><template shadowrootmode="open">` +
    `${style}${ServedGuide.html(given)}</template></rejection-guide>`
  );
}

/** The guide's style sheet as text. */
export const css: string = [...styles, servedStyles()]
  .join('')
  .replace(/\/\*[^]*?\*\//g, '')
  .replace(/\s+/g, ' ');
