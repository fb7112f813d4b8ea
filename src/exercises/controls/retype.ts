import type { OpenGuide as Guide } from '../../contract/guide.js';
import type { TextField } from '../../record/fields.js';
import { byId, ids } from './dom.js';

/** Puts a text in the place of what stands in a field, as typing does: the browser can undo it. */
export function retype({ host }: Guide, field: TextField, text: string): void {
  const root = host.shadowRoot!;
  const control = root.querySelector<HTMLInputElement | HTMLTextAreaElement>(
    byId(ids(field).control),
  );
  control?.focus();
  control?.select();
  // The command is for whatever has the focus, which may be the page's.
  if (!control || root.activeElement !== control) return;
  document.execCommand(text ? 'insertText' : 'delete', false, text);
}
