import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import { counted, fill } from '../../i18n/format.js';
import type { LinkName, Locale } from '../../locales/messages.js';
import {
  draftField,
  firstField,
  limitOf,
  lists,
  type Answers,
  type Field,
  type Item,
  type ListName,
  type TextField,
} from '../../record/fields.js';
import type { Choice, Situation } from '../../record/situation.js';

/** What controls do, by their `data-action`. */
export type Actions = Readonly<Record<string, (control: HTMLElement) => void>>;

/** What exercises show of the candidate's answers. */
export interface ShownAnswers extends Answers {
  /** Another tab's version of a text that is being written here. */
  offer(field: TextField): string | undefined;
  /** Whether what was typed or pasted here was longer than may be kept. */
  isCut(field: TextField): boolean;
  /** Whether this was written a while ago: long enough to ask how it went. */
  isOld(field: Field): boolean;
  /** Whether someone is in this field and has nothing in it. */
  isEmptied(field: TextField): boolean;
}

/**
 * What an exercise's template needs of the guide. A person's action goes back by `data-field` and
 * `data-action`, which the element hears.
 */
export interface Context {
  readonly answers: ShownAnswers;
  readonly locale: Locale;
  readonly situation: Situation;
  /** The choices the owner has made already: they are not asked. */
  readonly isPreset: (choice: Choice) => boolean;
  /** The list that an item was just removed from. */
  readonly removed: ListName | undefined;
  /** What was said aloud last. */
  readonly said: string | undefined;
  /** The owner's link of this name, where there is one. */
  readonly link: (name: LinkName) => TemplateResult | typeof nothing;
}

interface TextOptions {
  readonly field: TextField;
  readonly label: string;
  readonly help?: string | undefined;
  /** Why no more can be written, told also to those who don't see it. */
  readonly limit?: string | undefined;
  /** What it is written in, where that is not the language of the guide. */
  readonly lang?: string;
  /** Whether it ends a sentence that the guide begins: then no keyboard should begin one. */
  readonly autocapitalize?: 'none';
  /** For names: what the browser may offer. Everything else is nobody's business. */
  readonly autocomplete?: 'name' | 'off';
}

/** A text's own; where nothing is written yet, the page's: `auto` would say from left to right. */
const dirOf = (text: string) => (text ? 'auto' : nothing);

/** For engines without `field-sizing`: about as many rows as the text takes on a narrow phone. */
const rowsFor = (text: string): number =>
  text.split('\n').reduce((rows, line) => rows + Math.ceil((line.length + 1) / 32), 0);

/** A text that grows with what is written in it. `shown` is what stands there unwritten. */
export function textControl(
  context: Context,
  options: TextOptions & { readonly shown?: string },
): TemplateResult {
  const { field, lang, autocapitalize, shown = context.answers.get(field) } = options;
  return labelled(
    context,
    options,
    html`<textarea
      part="text"
      id=${field}
      data-field=${field}
      rows=${rowsFor(shown)}
      lang=${lang ?? nothing}
      dir=${dirOf(shown)}
      autocomplete="off"
      autocapitalize=${autocapitalize ?? nothing}
      aria-describedby="${field}-help ${field}-cut"
      .value=${live(shown)}
    ></textarea>`,
  );
}

/** A text of one line. */
export const lineControl = (context: Context, options: TextOptions): TemplateResult =>
  labelled(context, options, line(context, options));

const line = (
  { answers }: Context,
  { field, autocapitalize, autocomplete = 'off' }: TextOptions,
  add?: { readonly list: ListName; readonly isFull: boolean },
): TemplateResult => html`
  <input
    part="text"
    id=${field}
    data-field=${field}
    data-list=${add?.list ?? nothing}
    dir=${dirOf(answers.get(field))}
    autocomplete=${autocomplete}
    autocapitalize=${autocapitalize ?? nothing}
    enterkeyhint="done"
    aria-describedby="${field}-help ${field}-cut"
    ?readonly=${add?.isFull}
    .value=${live(answers.get(field))}
  />
`;

function labelled(
  { answers, locale }: Context,
  { field, label, help, limit }: TextOptions,
  control: TemplateResult,
): TemplateResult {
  const { messages } = locale;
  const offer = answers.offer(field);
  return html`
    <div class="field">
      <label id="${field}-label" for=${field}>${label}</label>
      ${control}
      <p id="${field}-help" class="help">${help}</p>
      <p id="${field}-cut" class="help" aria-live="polite">
        ${limit ?? (answers.isCut(field) ? counted(locale, messages.text.cut, limitOf(field)) : nothing)}
      </p>
      ${
        offer === undefined
          ? nothing
          : html`
              <div class="offer">
                <p>${messages.text.offer}</p>
                <blockquote dir="auto">${offer}</blockquote>
                ${button('use-offer', messages.text.useOffer, { about: field })}
                ${button('keep-mine', messages.text.keepMine, { about: field })}
              </div>
            `
      }
    </div>
  `;
}

interface ButtonOptions {
  /** What it is for: a field, a list, an area. */
  readonly about?: string;
  /** The words it puts there. */
  readonly text?: string;
  /** What says so to those who hear it alone. */
  readonly describedBy?: string;
}

export const button = (
  action: string,
  label: string,
  { about, text, describedBy }: ButtonOptions = {},
): TemplateResult => html`
  <button
    part="button"
    type="button"
    data-action=${action}
    data-for=${about ?? nothing}
    data-text=${text ?? nothing}
    aria-describedby=${describedBy ?? nothing}
  >
    ${label}
  </button>
`;

/** That a file was saved, and what it is for, below the button that saved it. */
export const fileSaved = ({ said, locale }: Context): TemplateResult | typeof nothing =>
  said === locale.messages.announce.fileSaved ? html`<p>${said}</p>` : nothing;

/**
 * A button that copies words into an empty field, and says which; they may be an answer elsewhere.
 * Over words of their own nothing is offered: a press too many would cost them.
 */
export const use = (
  { locale, answers }: Context,
  field: TextField,
  text: string,
): TemplateResult | typeof nothing =>
  text.trim() === '' || answers.get(field).trim()
    ? nothing
    : button('use', fill(locale, locale.messages.use, { text }), {
        about: field,
        text,
        describedBy: `${field}-label`,
      });

interface ChoiceOptions {
  readonly field: Field;
  readonly legend: string;
  /** Each value with its words, in the order they are offered. */
  readonly words: Readonly<Record<string, string>>;
  /** Sets its radio buttons apart from those of the same question in another step. */
  readonly group?: string | undefined;
}

/** One of a few values, as radio buttons: quick by touch and by arrow key. */
export function choiceControl({ answers }: Context, options: ChoiceOptions): TemplateResult {
  const { field, legend, words, group = field } = options;
  const value = answers.get(field);
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

/** One of the four choices about the case, unless the owner has made it. */
export const situationChoice = (
  context: Context,
  choice: Choice,
  group?: string,
): TemplateResult | typeof nothing => {
  const { legend, words } = context.locale.messages.situation[choice];
  return context.isPreset(choice)
    ? nothing
    : choiceControl(context, { field: choice, legend, words, group });
};

/** Yes or no. `isOn` is how it stands, by choice or by default. */
export const switchControl = (field: Field, label: string, isOn: boolean): TemplateResult => html`
  <label part="choice">
    <input type="checkbox" data-field=${field} ?checked=${isOn} />
    ${label}
  </label>
`;

/** One of many values, or none. */
export function selectControl(
  { answers }: Context,
  { field, legend, words, none }: ChoiceOptions & { readonly none: string },
): TemplateResult {
  const value = answers.get(field);
  return html`
    <div class="field">
      <label for=${field}>${legend}</label>
      <select id=${field} part="select" data-field=${field} .value=${live(value)}>
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

interface ListOptions<L extends ListName> {
  readonly list: L;
  readonly label: string;
  readonly addLabel: string;
  readonly addHelp: string;
  readonly item: (item: Item<L>) => TemplateResult;
}

/** Items, and a line to add another: Enter or the button makes it one. */
export function listControl<L extends ListName>(
  context: Context,
  { list, label, addLabel, addHelp, item }: ListOptions<L>,
): TemplateResult {
  const { answers, locale, removed } = context;
  const { messages } = locale;
  const items = answers.items(list);
  const { max } = lists[list];
  // The employer's own don't count: they were not added here.
  const isFull = items.filter(({ made }) => made > 0).length >= max;
  const options = {
    field: draftField(list) as TextField,
    label: addLabel,
    help: isFull ? '' : addHelp,
    limit: isFull ? counted(locale, messages.list.full, max) : undefined,
  };
  return html`
    <ul class="items" aria-label=${label}>
      ${repeat(
        items,
        ({ id }) => id,
        (each) => html`
          <li
            data-item="${list}.${each.id}"
            aria-label=${each[firstField(list) as keyof typeof each]}
          >
            ${item(each)} ${removeButton(context, each[firstField(list) as keyof typeof each])}
          </li>
        `,
      )}
    </ul>
    ${
      removed === list
        ? html`
            <p id="removed">${messages.announce.removed}</p>
            ${button('undo-removal', messages.undo, { describedBy: 'removed' })}
          `
        : nothing
    }
    ${labelled(
      context,
      options,
      html`
        <div class="add">
          ${line(context, options, { list, isFull })}
          ${button('add', messages.list.add, { about: list, describedBy: `${options.field}-label` })}
        </div>
      `,
    )}
  `;
}

const removeButton = ({ locale }: Context, text: unknown): TemplateResult => html`
  <button
    part="button"
    type="button"
    data-action="remove"
    aria-label=${fill(locale, locale.messages.list.removeItem, { text: String(text) })}
  >
    ${locale.messages.list.remove}
  </button>
`;

/** What a step holds beyond its first control, part by part. */
export const more = (
  { locale: { messages } }: Context,
  ...parts: readonly (TemplateResult | typeof nothing)[]
): TemplateResult => html`
  <p class="more">${messages.more}</p>
  ${parts}
`;

/** One part, closed until it is wanted. */
export const disclosure = (summary: string, content: unknown): TemplateResult => html`
  <details part="more">
    <summary>${summary}</summary>
    <div>${content}</div>
  </details>
`;
