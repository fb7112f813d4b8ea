import type { OpenGuide as Guide } from '../../contract/guide.js';
import { cutTo } from '../../lib/cut.js';
import type { TextField } from '../../record/fields.js';
import { limitOf } from '../../record/text-fields.js';
import { hasChanged } from './shown.js';

type TextControl = HTMLInputElement | HTMLTextAreaElement;

/** What a text control tells. */
export interface Typing {
  /** On `input` and `change`: dictation and form fillers may fire only one of them. */
  readonly take: (event: Event) => void;
  /** Before something goes into it. */
  readonly fit: (event: InputEvent) => void;
  readonly enter: () => void;
  readonly leave: (event: Event) => void;
}

/**
 * Hears what is written in a field.
 *
 * @param also Hears the text too.
 */
export function typing({ record }: Guide, field: TextField, also?: (text: string) => void): Typing {
  const limit = limitOf(field);
  let isFitted = false;

  const take = (event: Event): void => {
    const control = event.currentTarget as TextControl;
    const over = control.value.length - limit;
    // What an input method composes is not what it will be: it is cut once that is done.
    if (over > 0 && (event as InputEvent).isComposing) return;
    if (!hasChanged(control)) return;
    if (over > 0) {
      cutBeforeCaret(control, over);
      hasChanged(control);
    }
    record.type(field, control.value, over > 0 || isFitted);
    also?.(control.value);
  };

  return {
    take,
    fit(event) {
      const { value, selectionStart, selectionEnd } = event.currentTarget as TextControl;
      const room = limit - value.length + (selectionEnd ?? 0) - (selectionStart ?? 0);
      const { data } = event;
      if (event.inputType !== 'insertFromPaste' || !data || data.length <= room) return;
      // Cut before it goes in, the browser can undo it.
      event.preventDefault();
      isFitted = true;
      document.execCommand('insertText', false, cutTo(data, room));
      isFitted = false;
    },
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
  const kept = cutTo(value.slice(0, end), Math.max(0, end - over));
  control.value = kept + value.slice(end);
  control.setSelectionRange(kept.length, kept.length);
}
