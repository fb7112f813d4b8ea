import { html, nothing, type TemplateResult } from 'lit';
import { wording } from '../../checklist/wording.js';
import type { OpenGuide as Guide } from '../../contract/guide.js';
import { counted, fill, lengthOf, nameOfLanguage } from '../../i18n/format.js';
import { localeTags } from '../../locales/registry.js';
import { button } from '../controls/button.js';
import { selectControl, situationChoice } from '../controls/choice.js';
import { places } from '../controls/dom.js';
import { fileOutcome } from '../controls/files.js';
import { disclosure, more } from '../controls/more.js';
import { textControl } from '../controls/text.js';
import type { NoteActions } from './actions.js';
import { draftOf } from './draft.js';
import { rangeOf } from './note.js';
import { whatItSays } from './parts.js';
import { remarksOn } from './remarks.js';

/** Step 3: a note that is there already. What it says can be chosen, and all of it changed. */
export function thankYouNote(guide: Guide, actions: NoteActions): TemplateResult {
  const { given, locale } = guide;
  const words = locale.messages.thankYouNote;
  if (given.replies !== 'unread') return noteAndParts(guide, actions);
  return html`
    <p>${words.unread}</p>
    ${disclosure(words.writeAnyway, noteAndParts(guide, actions))}
  `;
}

function noteAndParts(guide: Guide, actions: NoteActions): TemplateResult {
  const { record, locale, noteLocale } = guide;
  const { messages } = locale;
  const words = messages.thankYouNote;
  const asked = (['relation', 'stage', 'thanked'] as const).map((choice) =>
    situationChoice(guide, choice),
  );
  const draft = draftOf(guide);
  const own = record.get('note.text');
  // Someone who empties the note to begin anew doesn't want the draft back under their hands.
  const text = own || (actions.isEmptied ? '' : draft.text);
  return html`
    ${textControl(guide, {
      field: 'note.text',
      label: words.note,
      help: words.noteHelp,
      content: text,
      lang: noteLocale.lang,
      also: (written) => actions.write(written),
      beginsAtTop: own === '',
    })}
    ${assessment(guide, text)} ${replacing(guide, actions, own !== '' && own !== draft.text)}
    <p class="help">${fill(locale, words.subject, { subject: draft.subject })}</p>
    <div class="buttons">
      ${button(words.copy, () => void actions.copy())} ${button(words.mail, () => actions.mail())}
      ${button(words.save, () => actions.save())}
      ${canShare(text) ? button(words.share, () => void actions.share()) : nothing}
    </div>
    <p>${actions.result && messages.announce[actions.result]}</p>
    ${fileOutcome(guide, 'note')}
    ${more(
      guide,
      asked.every((choice) => choice === nothing) ? nothing : disclosure(words.situation, asked),
      disclosure(words.parts, whatItSays(guide)),
      disclosure(words.language, languageChoice(guide)),
    )}
  `;
}

/** Languages by their own names: who looks for one may read no other. */
function languageChoice(guide: Guide): TemplateResult {
  const words = guide.locale.messages.thankYouNote;
  return selectControl(guide, {
    field: 'note.language',
    legend: words.language,
    words: Object.fromEntries(localeTags().map((tag) => [tag, nameOfLanguage(tag)])),
    none: words.sameLanguage,
    areTags: true,
  });
}

const canShare = (text: string): boolean => globalThis.navigator?.canShare?.({ text }) ?? false;

/** How long it is, and what may be better about it. */
function assessment({ locale, noteLocale, situation, given }: Guide, text: string): TemplateResult {
  const words = locale.messages.thankYouNote;
  const { company, jobTitle, contactName } = given;
  const names = [company, jobTitle, contactName];
  const range = rangeOf(noteLocale, situation);
  const number = (value: number) => new Intl.NumberFormat(locale.lang).format(value);
  const isSameUnit = locale.writing.unit === noteLocale.writing.unit;
  const length = [
    counted(locale, words.words, lengthOf(noteLocale, text)),
    fill(locale, words.range, { min: number(range.min), max: number(range.max) }),
  ].join(locale.writing.gap);
  return html`
    <p class="help">${isSameUnit ? wording(length) : nothing}</p>
    <ul class="remarks" role="list" aria-live="polite">
      ${remarksOn(noteLocale, text, range, names).map((remark) => html`<li>${wording(words.remarks[remark])}</li>`)}
    </ul>
  `;
}

/** Nothing that was written is replaced unless it is asked for, and then there is a way back. */
function replacing({ locale }: Guide, actions: NoteActions, isOutdated: boolean): TemplateResult {
  const words = locale.messages.thankYouNote;
  return html`
    ${
      isOutdated
        ? html`
            <p>${words.changed}</p>
            ${button(words.useDraft, () => actions.useDraft())}
          `
        : nothing
    }
    ${
      actions.wasReplaced
        ? button(words.bringBack, () => actions.bringBack(), { id: places.bringBack })
        : nothing
    }
  `;
}
