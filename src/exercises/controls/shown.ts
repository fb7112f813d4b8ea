import { noChange } from 'lit';
import { Directive, directive, type ElementPart, type PropertyPart } from 'lit/directive.js';

/** The text each control was last known to hold: put into it by a render, or read from it. */
const seen = new WeakMap<Element, string>();

type Control = Element & { value: string };

/** Whether a control holds something else than was last seen, and takes note of it. */
export function hasChanged(control: Control): boolean {
  const isNew = control.value !== seen.get(control);
  seen.set(control, control.value);
  return isNew;
}

/**
 * A text in a control. It goes into the control when the text has changed, and then alone: what
 * someone is writing there is ahead of what is kept, and stays.
 */
class Shown extends Directive {
  override render(text: string): string {
    return text;
  }

  override update({ element }: PropertyPart | ElementPart, [text]: [string]): unknown {
    const control = element as Control;
    if (text !== seen.get(control) && text !== control.value) control.value = text;
    seen.set(control, text);
    return noChange;
  }
}

export const shown = directive(Shown);
