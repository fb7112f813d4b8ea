import { html, type TemplateResult } from 'lit';
import type { TextField } from '../../record/fields.js';
import { ids } from './dom.js';
import { shown } from './shown.js';

interface PickerOptions {
  readonly field: TextField;
  readonly label: string;
  readonly type: 'date' | 'time';
  /** What stands there. */
  readonly value: string;
  readonly take: (input: HTMLInputElement) => void;
}

/** A day or a time, chosen as the browser lets one choose it. */
export function pickerControl({ field, label, type, value, take }: PickerOptions): TemplateResult {
  const { control } = ids(field);
  return html`
    <div class="field">
      <label for=${control}>${label}</label>
      <input
        part="text"
        id=${control}
        type=${type}
        .value=${shown(value)}
        @change=${({ currentTarget }: Event) => take(currentTarget as HTMLInputElement)}
      />
    </div>
  `;
}
