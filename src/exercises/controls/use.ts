import { nothing, type TemplateResult } from 'lit';
import type { OpenGuide as Guide } from '../../contract/guide.js';
import { fill } from '../../i18n/format.js';
import type { TextField } from '../../record/fields.js';
import { button } from './button.js';
import { byId, ids } from './dom.js';

/**
 * A button that copies words into an empty field, and says which; they may be an answer elsewhere.
 * Over words of their own nothing is offered: a press too many would cost them.
 *
 * @param also Follows it.
 */
export function use(
  guide: Guide,
  field: TextField,
  text: string,
  also?: () => void,
): TemplateResult | typeof nothing {
  const { locale, record } = guide;
  if (text.trim() === '' || record.get(field).trim()) return nothing;
  const id = ids(field);
  const copy = (): void => {
    // As if it had been typed: a field may be too short for it, and then says so.
    record.type(field, text);
    also?.();
    record.flush();
    void guide.focusOn(byId(id.control));
  };
  return button(fill(locale, locale.messages.use, { text }), copy, { describedBy: id.label });
}
