import { attributeOf, plain, readers, type Meanings } from '../contract/attributes.js';
import { warn } from '../contract/warn.js';

/**
 * Reads what the page has set. What can't be used is named in the console, and its default used.
 *
 * @param isNew Whether this property is to be read: each is read once, and again when it changes.
 */
export function readGiven(
  element: { readonly [Name in keyof Meanings]?: unknown },
  given: Meanings,
  isNew: (name: keyof Meanings) => boolean,
): void {
  for (const name of (Object.keys(readers) as (keyof Meanings)[]).filter(isNew)) {
    // Each is one line: a link's subject, a file's name or a heading has no place for two.
    const text = plain(element[name]).replace(/\s*[\r\n\u2028\u2029]+\s*/g, ' ');
    const { value, accepted } = readers[name](text);
    Object.assign(given, { [name]: value });
    if (accepted) warn(`can't use ${attributeOf(name)}="${text}". Accepted: ${accepted}.`);
  }
}
