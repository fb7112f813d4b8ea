import { html, nothing, type TemplateResult } from 'lit';
import type { Guide } from '../../contract/guide.js';
import type { Field } from '../../record/fields.js';
import type { Choice } from '../../record/situation.js';
import { ids } from './dom.js';
import { shown } from './shown.js';

interface ChoiceOptions {
  readonly field: Field;
  readonly legend: string;
  /** Each value with its words, in the order they are offered. */
  readonly words: Readonly<Record<string, string>>;
}

const answer = ({ record }: Guide, field: Field, value: string): void =>
  record.update(field, value);

/**
 * One of a few values, as radio buttons: quick by touch and by arrow key.
 *
 * @param group Sets them apart from those of the same question in another step.
 */
export function choiceControl(
  guide: Guide,
  { field, legend, words }: ChoiceOptions,
  group: string = field,
): TemplateResult {
  const value = guide.record.get(field);
  return html`
    <fieldset>
      <legend>${legend}</legend>
      ${Object.entries(words).map(
        ([choice, label]) => html`
          <label part="choice">
            <input
              type="radio"
              name=${group}
              .value=${choice}
              .checked=${choice === value}
              @change=${() => answer(guide, field, choice)}
            />
            ${label}
          </label>
        `,
      )}
    </fieldset>
  `;
}

/** One of the four choices about the case, unless the owner has made it. */
export const situationChoice = (
  guide: Guide,
  choice: Choice,
  group?: string,
): TemplateResult | typeof nothing =>
  guide.isPreset(choice)
    ? nothing
    : choiceControl(guide, { field: choice, ...guide.locale.messages.situation[choice] }, group);

/** Yes or no. `isOn` is how it stands, by choice or by default. */
export function switchControl(
  guide: Guide,
  field: Field,
  label: string,
  isOn: boolean,
): TemplateResult {
  const take = ({ currentTarget }: Event): void =>
    answer(guide, field, (currentTarget as HTMLInputElement).checked ? 'yes' : 'no');
  return html`
    <label part="choice">
      <input type="checkbox" .checked=${isOn} @change=${take} />
      ${label}
    </label>
  `;
}

/** One of many values, or none. */
export function selectControl(
  guide: Guide,
  { field, legend, words, none }: ChoiceOptions & { readonly none: string },
): TemplateResult {
  const value = guide.record.get(field);
  const { control } = ids(field);
  const take = ({ currentTarget }: Event): void =>
    answer(guide, field, (currentTarget as HTMLSelectElement).value);
  return html`
    <div class="field">
      <label for=${control}>${legend}</label>
      <select id=${control} part="select" .value=${shown(value)} @change=${take}>
        <option value="" ?selected=${value === ''}>${none}</option>
        ${Object.entries(words).map(
          ([choice, label]) => html`
            <option value=${choice} ?selected=${choice === value}>${label}</option>
          `,
        )}
      </select>
    </div>
  `;
}
