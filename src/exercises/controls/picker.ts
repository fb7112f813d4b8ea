import { html, type TemplateResult } from 'lit';
import type { TextField } from '../../record/fields.js';
import { ids } from './dom.js';
import { hasChanged, shown } from './shown.js';

interface PickerOptions {
  readonly field: TextField;
  readonly label: string;
  readonly type: 'date' | 'time';
  /** What stands there: such as `2026-03-09` or `10:00`, or nothing. */
  readonly value: () => string;
  /** Hears what was chosen instead: empty where it was cleared. */
  readonly take: (value: string) => void;
}

/** A day or a time, chosen as the browser lets one choose it. */
export function pickerControl({ field, label, type, value, take }: PickerOptions): TemplateResult {
  const { control } = ids(field);
  const hear = ({ type: event, currentTarget }: Event): void => {
    const input = currentTarget as HTMLInputElement;
    const isHalf = input.validity.badInput;
    // Typed digit by digit, it may be no day on the way, such as 31 November.
    if (isHalf && event === 'change') return;
    if (!isHalf && hasChanged(input)) take(input.value);
    input.value = value();
  };
  return html`
    <div class="field">
      <label for=${control}>${label}</label>
      <input
        part="text"
        id=${control}
        type=${type}
        .value=${shown(value())}
        @change=${hear}
        @blur=${hear}
      />
    </div>
  `;
}
