import { html, nothing, type TemplateResult } from 'lit';
import { counted, fill, lengthOf, nameOfLanguage } from '../../i18n/format.js';
import { localeTags } from '../../locales/registry.js';
import type { Locale } from '../../locales/messages.js';
import { isTextField, singles, type Answers } from '../../record/fields.js';
import type { Situation } from '../../record/situation.js';
import {
  composeNote,
  defaultOptions,
  hasPlace,
  rangeOf,
  type Note,
  type NoteOptions,
  type NoteParts,
} from './note.js';
import { remarksOn } from './remarks.js';
import {
  button,
  disclosure,
  lineControl,
  more,
  selectControl,
  situationChoice,
  switchControl,
  textControl,
  use,
  type Context,
} from '../controls/controls.js';

/** What the owner's page knows of the note. Each may be empty. */
export interface Correspondence {
  readonly company: string;
  readonly jobTitle: string;
  readonly contactName: string;
  readonly contactEmail: string;
  readonly candidateName: string;
  /** Whether replies to the owner's message are read at all. */
  readonly replies: 'read' | 'unread' | '';
}

export interface NoteContext extends Context {
  /** The language of the note, which may be another than that of the guide. */
  readonly noteLocale: Locale;
  readonly correspondence: Correspondence;
  /** Whether a note of the candidate's own was replaced, and can be brought back. */
  readonly wasReplaced: boolean;
  /** What became of copying it, or of opening it. */
  readonly result: 'copied' | 'selected' | 'paste' | undefined;
}

/** Whether the candidate wrote any word of the note. */
export const isBegun = (answers: Answers): boolean =>
  Object.keys(singles['thank-you-note'])
    .filter((field) => isTextField(field) && field !== 'note.language')
    .some((field) => answers.get(field));

/** The note as it is put together from the answers. */
export function draftOf(
  answers: Answers,
  locale: Locale,
  situation: Situation,
  { company, jobTitle, contactName, candidateName }: Correspondence,
): Note {
  const parts: NoteParts = {
    recipient: contactName || answers.get('note.recipient'),
    company,
    role: jobTitle,
    date: answers.get('note.date'),
    valued: answers.get('note.valued'),
    feedback: answers.get('note.feedback'),
    topic: answers.get('note.topic'),
    sender: candidateName || answers.get('note.sender'),
  };
  return composeNote(locale, situation, optionsOf(answers, situation), parts);
}

function optionsOf(answers: Answers, situation: Situation): NoteOptions {
  const defaults = defaultOptions(situation);
  const isOn = (name: keyof NoteOptions): boolean => {
    const choice = answers.get(`note.${name}`);
    return choice === '' ? defaults[name] : choice === 'yes';
  };
  return { disappointment: isOn('disappointment'), advice: isOn('advice'), stay: isOn('stay') };
}

/** Step 3: a note that is there already. What it says can be chosen, and all of it changed. */
export function thankYouNote(context: NoteContext): TemplateResult {
  const { correspondence, locale } = context;
  const words = locale.messages.thankYouNote;
  if (correspondence.replies !== 'unread') return noteAndParts(context);
  return html`
    <p>${words.unread}</p>
    ${disclosure(words.writeAnyway, noteAndParts(context))}
  `;
}

function noteAndParts(context: NoteContext): TemplateResult {
  const { answers, locale, noteLocale, situation, correspondence } = context;
  const { messages } = locale;
  const words = messages.thankYouNote;
  const asked = (['relation', 'stage', 'thanked'] as const).map((choice) =>
    situationChoice(context, choice, `note.${choice}`),
  );
  const draft = draftOf(answers, noteLocale, situation, correspondence);
  const own = answers.get('note.text');
  // Someone who empties the note to begin anew doesn't want the draft back under their hands.
  const text = own || (answers.isEmptied('note.text') ? '' : draft.text);
  return html`
    ${textControl(context, {
      field: 'note.text',
      label: words.note,
      help: words.noteHelp,
      shown: text,
      lang: noteLocale.lang,
    })}
    ${assessment(context, text)} ${replacing(context, own !== '' && own !== draft.text)}
    <p class="help">${fill(locale, words.subject, { subject: draft.subject })}</p>
    <div class="buttons">
      ${button('copy-note', words.copy)} ${button('mail-note', words.mail)}
      ${button('save-note', words.save)}
      ${canShare(text) ? button('share-note', words.share) : nothing}
    </div>
    <p>${context.result && messages.announce[context.result]}</p>
    ${more(
      context,
      asked.every((choice) => choice === nothing) ? nothing : disclosure(words.situation, asked),
      disclosure(words.parts, whatItSays(context)),
      disclosure(words.language, languageChoice(context)),
    )}
  `;
}

/** Languages by their own names: who looks for one may read no other. */
function languageChoice(context: Context): TemplateResult {
  const words = context.locale.messages.thankYouNote;
  return selectControl(context, {
    field: 'note.language',
    legend: words.language,
    words: Object.fromEntries(localeTags().map((tag) => [tag, nameOfLanguage(tag)])),
    none: words.sameLanguage,
  });
}

const canShare = (text: string): boolean => globalThis.navigator?.canShare?.({ text }) ?? false;

/** How long it is, and what may be better about it. */
function assessment(
  { locale, noteLocale, situation, correspondence }: NoteContext,
  text: string,
): TemplateResult {
  const words = locale.messages.thankYouNote;
  const { company, jobTitle, contactName } = correspondence;
  const names = [company, jobTitle, contactName];
  const range = rangeOf(noteLocale, situation);
  const number = (value: number) => new Intl.NumberFormat(locale.lang).format(value);
  const isSameUnit = locale.writing.unit === noteLocale.writing.unit;
  const length = [
    counted(locale, words.words, lengthOf(noteLocale, text)),
    fill(locale, words.range, { min: number(range.min), max: number(range.max) }),
  ].join(locale.writing.gap);
  return html`
    <p class="help">${isSameUnit ? length : nothing}</p>
    <ul class="remarks" aria-live="polite">
      ${remarksOn(noteLocale, text, range, names).map((remark) => html`<li>${words.remarks[remark]}</li>`)}
    </ul>
  `;
}

/** Nothing that was written is replaced unless it is asked for, and then there is a way back. */
function replacing({ locale, wasReplaced }: NoteContext, isOutdated: boolean): TemplateResult {
  const words = locale.messages.thankYouNote;
  return html`
    ${
      isOutdated
        ? html`
            <p>${words.changed}</p>
            ${button('use-draft', words.useDraft)}
          `
        : nothing
    }
    ${wasReplaced ? button('bring-note-back', words.bringBack) : nothing}
  `;
}

function whatItSays(context: NoteContext): TemplateResult {
  const { answers, situation, correspondence } = context;
  const words = context.locale.messages.thankYouNote;
  const options = optionsOf(answers, situation);
  return html`
    ${
      correspondence.contactName
        ? nothing
        : lineControl(context, { field: 'note.recipient', label: words.recipient })
    }
    ${lineControl(context, {
      field: 'note.valued',
      label: words.valued,
      help: words.valuedHelp,
      autocapitalize: 'none',
    })}
    ${answers
      .items('moments')
      .filter(({ felt }) => felt === 'confident')
      .map(({ label }) => use(context, 'note.valued', label))}
    ${
      hasPlace('feedback', situation)
        ? html`
            ${lineControl(context, { field: 'note.feedback', label: words.feedback })}
            ${answers
              .items('points')
              .filter(({ sort }) => sort === 'use')
              .map(({ text }) => use(context, 'note.feedback', text))}
          `
        : nothing
    }
    ${
      hasPlace('date', situation)
        ? lineControl(context, { field: 'note.date', label: words.day, help: words.dayHelp })
        : nothing
    }
    ${switchControl(
      'note.advice',
      situation.relation === 'internal' ? words.talk : words.advice,
      options.advice,
    )}
    ${
      options.advice
        ? html`
            ${lineControl(context, {
              field: 'note.topic',
              label: words.topic,
              autocapitalize: 'none',
            })}
            ${
              situation['feedback-status'] === 'none'
                ? answers.items('criteria').map(({ text }) => use(context, 'note.topic', text))
                : nothing
            }
          `
        : nothing
    }
    ${switchControl('note.disappointment', words.disappointment, options.disappointment)}
    ${switchControl('note.stay', words.stay, options.stay)}
    ${
      correspondence.candidateName
        ? nothing
        : lineControl(context, {
            field: 'note.sender',
            label: words.sender,
            autocomplete: 'name',
          })
    }
  `;
}
