import type { OpenGuide as Guide } from '../../contract/guide.js';
import type { TextField } from '../../record/fields.js';
import { byId, ids } from './dom.js';

/** Puts a text in the place of what stands in a field, as typing does: the browser can undo it. */
export function retype({ host }: Guide, field: TextField, text: string): void {
  const control = host.shadowRoot!.querySelector<HTMLInputElement | HTMLTextAreaElement>(
    byId(ids(field).control),
  );
  control?.focus();
  control?.select();
  document.execCommand(text ? 'insertText' : 'delete', false, text);
}
