import { noChange } from 'lit';
import { Directive, directive, type PartInfo } from 'lit/directive.js';

/**
 * A text that changes in its place. Each is a node of its own: translators put theirs where ours was,
 * and Lit would go on to write into one that is nowhere to be seen.
 */
class Wording extends Directive {
  #text: string | undefined;

  override render(text: string): string {
    return text;
  }

  override update(_: PartInfo, [text]: [string]): unknown {
    if (text === this.#text) return noChange;
    this.#text = text;
    return document.createTextNode(text);
  }
}

export const wording = directive(Wording);
