import { noChange } from 'lit';
import { Directive, directive, type ElementPart, type PropertyPart } from 'lit/directive.js';

/**
 * A text in a control. It goes into the control when the text has changed, and then alone: what
 * someone is writing there is ahead of what is kept, and stays.
 */
class Shown extends Directive {
  #text: string | undefined;

  override render(text: string): string {
    return text;
  }

  override update({ element }: PropertyPart | ElementPart, [text]: [string]): unknown {
    const control = element as HTMLInputElement;
    if (text !== this.#text && control.value !== text) control.value = text;
    this.#text = text;
    return noChange;
  }
}

export const shown = directive(Shown);
