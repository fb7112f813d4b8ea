import type { OpenGuide as Guide } from '../../contract/guide.js';
import type { TextField } from '../../record/fields.js';
import { limitOf } from '../../record/schema.js';
import { hasChanged } from './shown.js';

type TextControl = HTMLInputElement | HTMLTextAreaElement;

/** What a text control tells. */
export interface Typing {
  /** On `input` and `change`: dictation and form fillers may fire only one of them. */
  readonly take: (event: Event) => void;
  readonly enter: () => void;
  readonly leave: (event: Event) => void;
}

/**
 * Hears what is written in a field.
 *
 * @param also Hears the text too.
 */
export function typing({ record }: Guide, field: TextField, also?: (text: string) => void): Typing {
  const take = ({ currentTarget }: Event): void => {
    const control = currentTarget as TextControl;
    if (!hasChanged(control)) return;
    const over = control.value.length - limitOf(field);
    if (over > 0) {
      cutBeforeCaret(control, over);
      hasChanged(control);
    }
    record.type(field, control.value, over > 0);
    also?.(control.value);
  };
  return {
    take,
    enter: () => record.enter(field),
    leave(event) {
      // Some tools set a field's value without firing any event.
      take(event);
      record.leave();
    },
  };
}

/** Cuts what is over the limit before the caret, where it was just put in: all else stays whole. */
function cutBeforeCaret(control: TextControl, over: number): void {
  const { value, selectionEnd } = control;
  const end = selectionEnd ?? value.length;
  const kept = value.slice(0, Math.max(0, end - over)).replace(/[\ud800-\udbff]$/, '');
  control.value = kept + value.slice(end);
  control.setSelectionRange(kept.length, kept.length);
}
