import { html, nothing, type TemplateResult } from 'lit';
import type { TextMessages } from '../locales/messages.js';
import {
  limitOf,
  lists,
  type Field,
  type Item,
  type ListName,
  type TextField,
} from '../record/fields.js';

/**
 * What an exercise's template needs of the guide: values to show, and what to say beside them.
 * A person's action goes back by `data-field` and `data-action`, which the element hears.
 */
export interface Answers {
  get(field: Field): string;
  items<L extends ListName>(list: L): readonly Item<L>[];
  /** Another tab's version of a text that is being written here. */
  offer(field: TextField): string | undefined;
  /** Whether what was typed or pasted here was longer than may be kept. */
  isCut(field: TextField): boolean;
}

interface TextOptions {
  readonly field: TextField;
  readonly label: string;
  readonly help?: string;
  readonly messages: TextMessages;
}

/** For engines without `field-sizing`: about as many rows as the text takes on a narrow phone. */
const rowsFor = (text: string): number =>
  text.split('\n').reduce((rows, line) => rows + Math.ceil((line.length + 1) / 32), 0);

/** A text that grows with what is written in it. */
export function textControl(answers: Answers, options: TextOptions): TemplateResult {
  const { field, label, help, messages } = options;
  const offer = answers.offer(field);
  const limit = String(limitOf(field));
  return html`
    <div class="field">
      <label for=${field}>${label}</label>
      <textarea
        part="text"
        id=${field}
        data-field=${field}
        rows=${rowsFor(answers.get(field))}
        dir="auto"
        autocomplete="off"
        aria-describedby="${field}-help ${field}-cut"
        .value=${answers.get(field)}
      ></textarea>
      <p id="${field}-help" class="help">${help}</p>
      <p id="${field}-cut" class="help" aria-live="polite">
        ${answers.isCut(field) ? messages.cut.replace('{count}', limit) : nothing}
      </p>
      ${offer === undefined ? nothing : offered(field, offer, messages)}
    </div>
  `;
}

const offered = (field: TextField, offer: string, messages: TextMessages): TemplateResult => html`
  <div class="offer">
    <p>${messages.offer}</p>
    <blockquote dir="auto">${offer}</blockquote>
    <button part="button" type="button" data-action="use-offer" data-for=${field}>
      ${messages.useOffer}
    </button>
    <button part="button" type="button" data-action="keep-mine" data-for=${field}>
      ${messages.keepMine}
    </button>
  </div>
`;

interface ChoiceOptions {
  readonly field: Field;
  readonly legend: string;
  /** Each value with its words, in the order they are offered. */
  readonly words: Readonly<Record<string, string>>;
}

/** One of a few values, as radio buttons: quick by touch and by arrow key. */
export function choiceControl(answers: Answers, options: ChoiceOptions): TemplateResult {
  const { field, legend, words } = options;
  const value = answers.get(field);
  return html`
    <fieldset>
      <legend>${legend}</legend>
      ${Object.entries(words).map(
        ([choice, label]) => html`
          <label part="choice">
            <input
              type="radio"
              name=${field}
              .value=${choice}
              data-field=${field}
              ?checked=${choice === value}
            />
            ${label}
          </label>
        `,
      )}
    </fieldset>
  `;
}

/** One of many values, or none. */
export function selectControl(
  answers: Answers,
  { field, legend, words, none }: ChoiceOptions & { readonly none: string },
): TemplateResult {
  const value = answers.get(field);
  return html`
    <div class="field">
      <label for=${field}>${legend}</label>
      <select id=${field} part="select" data-field=${field}>
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

interface AddOptions {
  /** The list that an item is added to. */
  readonly list: ListName;
  readonly label: string;
  readonly help: string;
  readonly add: string;
  /** Said in place of the control when the list has as many items as it may. */
  readonly full: string;
}

/** A line to type in: Enter or the button makes it an item of the list. */
export function addControl(answers: Answers, options: AddOptions): TemplateResult {
  const { list, label, help, add, full } = options;
  const isFull = answers.items(list).length >= lists[list].max;
  return html`
    <div class="field">
      <label for="add-${list}">${label}</label>
      <div class="add">
        <input
          part="text"
          id="add-${list}"
          data-list=${list}
          dir="auto"
          autocomplete="off"
          enterkeyhint="done"
          aria-describedby="add-${list}-help"
          ?readonly=${isFull}
        />
        <button part="button" type="button" data-action="add" data-list=${list}>${add}</button>
      </div>
      <p id="add-${list}-help" class="help">${isFull ? full : help}</p>
    </div>
  `;
}
