import { html, nothing, type TemplateResult } from 'lit';
import { wording } from '../../checklist/wording.js';
import type { OpenGuide as Guide } from '../../contract/guide.js';
import { counted } from '../../i18n/format.js';
import type { TextField } from '../../record/fields.js';
import { limitOf } from '../../record/text-fields.js';
import { button } from './button.js';
import { byId, ids } from './dom.js';
import { shown } from './shown.js';
import { typing } from './typing.js';

export interface TextOptions {
  readonly field: TextField;
  readonly label: string;
  readonly help?: string | undefined;
  /** Why no more can be written, told also to those who don't see it. */
  readonly limit?: string | undefined;
  /** What came of what was done here: said aloud, so that it is no description as well. */
  readonly outcome?: string | false | undefined;
  /** Whether it ends a sentence that the guide begins: then no keyboard should begin one. */
  readonly autocapitalize?: 'none';
  /** For names: what the browser may offer. Everything else is nobody's business. */
  readonly autocomplete?: 'name' | 'off';
  /** Hears what is written, beside the record. */
  readonly also?: (text: string) => void;
}

interface AreaOptions extends TextOptions {
  /** What stands there, where that is not what was written in it. */
  readonly content?: string;
  /** What it is written in, where that is not the language of the guide. */
  readonly lang?: string;
  /** Whether it is to be read first: then a keyboard's caret is at its start. */
  readonly beginsAtTop?: boolean;
}

/** A text's own; where nothing is written yet, the page's: `auto` would say from left to right. */
const dirOf = (text: string) => (text ? 'auto' : nothing);

/** For engines without `field-sizing`: about as many rows as the text takes on a narrow phone. */
const rowsFor = (text: string): number =>
  text.split('\n').reduce((rows, { length }) => rows + Math.ceil((length + 1) / 32), 0);

/** A text that grows with what is written in it. */
export function textControl(guide: Guide, options: AreaOptions): TemplateResult {
  const { field, lang, autocapitalize, also, beginsAtTop } = options;
  const text = options.content ?? guide.record.get(field);
  const id = ids(field);
  const { take, fit, enter, leave } = typing(guide, field, also);
  const begin = ({ currentTarget }: Event): void => {
    enter();
    if (beginsAtTop) (currentTarget as HTMLTextAreaElement).setSelectionRange(0, 0);
  };
  return labelled(
    guide,
    options,
    html`<textarea
      part="text"
      id=${id.control}
      rows=${rowsFor(text)}
      lang=${lang ?? nothing}
      dir=${dirOf(text)}
      autocomplete="off"
      autocapitalize=${autocapitalize ?? nothing}
      aria-describedby=${describing(guide, options)}
      .value=${shown(text)}
      @beforeinput=${fit}
      @input=${take}
      @compositionend=${take}
      @change=${take}
      @focus=${begin}
      @blur=${leave}
    ></textarea>`,
  );
}

/** A text of one line. */
export const lineControl = (guide: Guide, options: TextOptions): TemplateResult =>
  labelled(guide, options, line(guide, options));

interface LineOptions {
  readonly isFull?: boolean;
  readonly keydown?: (event: KeyboardEvent) => void;
}

/** The control of one line, without its label. */
export function line(
  guide: Guide,
  options: TextOptions,
  { isFull = false, keydown }: LineOptions = {},
): TemplateResult {
  const { field, autocapitalize, autocomplete = 'off', also } = options;
  const text = guide.record.get(field);
  const id = ids(field);
  const { take, fit, enter, leave } = typing(guide, field, also);
  return html`
    <input
      part="text"
      id=${id.control}
      dir=${dirOf(text)}
      autocomplete=${autocomplete}
      autocapitalize=${autocapitalize ?? nothing}
      enterkeyhint="done"
      aria-describedby=${describing(guide, options)}
      ?readonly=${isFull}
      .value=${shown(text)}
      @beforeinput=${fit}
      @input=${take}
      @compositionend=${take}
      @change=${take}
      @focus=${enter}
      @blur=${leave}
      @keydown=${keydown}
    />
  `;
}

/** Why no more can be written, where that is so. */
function limitIn({ record, locale }: Guide, { field, limit }: TextOptions): string {
  if (limit !== undefined) return limit;
  return record.isCut(field) ? counted(locale, locale.messages.text.cut, limitOf(field)) : '';
}

/** The ids of what there is to say of a control: a reference to nothing is heard as a pause. */
function describing(guide: Guide, options: TextOptions): string | typeof nothing {
  const id = ids(options.field);
  const said = [options.help && id.help, limitIn(guide, options) && id.cut];
  return said.filter(Boolean).join(' ') || nothing;
}

/** A control with its label, its help and whatever else there is to say of it. */
export function labelled(
  guide: Guide,
  options: TextOptions,
  control: TemplateResult,
): TemplateResult {
  const { field, label, help } = options;
  const id = ids(field);
  const offer = guide.record.offer(field);
  const { text: words } = guide.locale.messages;
  const told = offer === undefined ? limitIn(guide, options) || options.outcome : words.offer;
  return html`
    <div class="field">
      <label id=${id.label} for=${id.control}>${wording(label)}</label>
      ${control}
      <p id=${id.help} class="help">${wording(help ?? '')}</p>
      <p id=${id.cut} class="help" aria-live="polite">${wording(told || '')}</p>
      ${offer === undefined ? nothing : otherVersion(guide, field, offer)}
    </div>
  `;
}

/** Another tab's version of a text that is being written here: either may stay. */
function otherVersion(guide: Guide, field: TextField, offer: string): TemplateResult {
  const { text: words } = guide.locale.messages;
  const settle = (whose: 'mine' | 'theirs') => (): void => {
    guide.record.settle(field, whose);
    void guide.focusOn(byId(ids(field).control));
  };
  return html`
    <div class="offer">
      <p dir="auto">${offer}</p>
      <div class="buttons">
        ${button(words.useOffer, settle('theirs'))} ${button(words.keepMine, settle('mine'))}
      </div>
    </div>
  `;
}
