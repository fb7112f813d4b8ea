import { html, nothing, type TemplateResult } from 'lit';
import type { OpenGuide as Guide } from '../../contract/guide.js';
import type { Field } from '../../record/fields.js';
import type { Choice } from '../../record/situation.js';
import { ids } from './dom.js';
import { freshName } from './fresh-name.js';
import { shown } from './shown.js';

interface ChoiceOptions {
  readonly field: Field;
  readonly legend: string;
  /** Each value with its words, in the order they are offered. */
  readonly words: Readonly<Record<string, string>>;
  /** Follows an answer. */
  readonly also?: () => void;
}

const answer = ({ record }: Guide, field: Field, value: string): void =>
  record.update(field, value);

/** One of a few values, as radio buttons: quick by touch and by arrow key. */
export function choiceControl(
  guide: Guide,
  { field, legend, words, also }: ChoiceOptions,
): TemplateResult {
  const value = guide.record.get(field);
  return html`
    <fieldset>
      <legend>${legend}</legend>
      ${freshName((name) =>
        Object.entries(words).map(
          ([choice, label]) => html`
            <label part="choice">
              <input
                type="radio"
                name=${name}
                .value=${choice}
                .checked=${choice === value}
                @change=${() => {
                  answer(guide, field, choice);
                  also?.();
                }}
              />
              ${label}
            </label>
          `,
        ),
      )}
    </fieldset>
  `;
}

/**
 * One of the four choices about the case, unless the owner has made it. What is below it is another
 * then, which is said to those who don't see it.
 */
export const situationChoice = (guide: Guide, choice: Choice): TemplateResult | typeof nothing =>
  guide.isPreset(choice)
    ? nothing
    : choiceControl(guide, {
        field: choice,
        ...guide.locale.messages.situation[choice],
        also: () => guide.announce('changed'),
      });

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

interface ListOptions extends ChoiceOptions {
  /** What is said for no choice. */
  readonly none: string;
  /** Whether the values are languages, each with its own name for itself. */
  readonly areTags?: boolean;
}

/** One of many values, or none. */
export function selectControl(
  guide: Guide,
  { field, legend, words, none, areTags = false }: ListOptions,
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
            <option
              value=${choice}
              lang=${areTags ? choice : nothing}
              ?selected=${choice === value}
            >
              ${label}
            </option>
          `,
        )}
      </select>
    </div>
  `;
}
