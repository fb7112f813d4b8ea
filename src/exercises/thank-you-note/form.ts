import { html, noChange, nothing, type TemplateResult } from 'lit';
import { wording } from '../../checklist/wording.js';
import type { Content } from '../../contract/exercises.js';
import type { OpenGuide as Guide } from '../../contract/guide.js';
import { counted, fill, number } from '../../i18n/format.js';
import { lengthOf, nameOfLanguage } from '../../i18n/text.js';
import { localeTags } from '../../locales/registry.js';
import { button } from '../controls/button.js';
import { selectControl, situationChoice } from '../controls/choice.js';
import { places } from '../controls/dom.js';
import { outcome } from '../controls/outcome.js';
import { disclosure, more } from '../controls/more.js';
import { lineControl, textControl } from '../controls/text.js';
import type { NoteActions } from './actions.js';
import { draftOf, isPutForward, takesContactName } from './draft.js';
import { isCheckIn, rangeOf, salutationOf } from './note.js';
import { whatItDoes, whatItSays } from './parts.js';
import { remarksOn } from './remarks.js';

/** Step 3: a note that is there already. What it says can be chosen, and all of it changed. */
export function thankYouNote(guide: Guide, actions: NoteActions): TemplateResult {
  const words = guide.locale.messages.thankYouNote;
  if (isPutForward(guide)) return noteAndParts(guide, actions);
  return html`
    <p>${words.unread}</p>
    ${disclosure(words.writeAnyway, noteAndParts(guide, actions))}
  `;
}

function noteAndParts(guide: Guide, actions: NoteActions): TemplateResult {
  const { record, locale, noteLocale, situation } = guide;
  const { messages } = locale;
  const words = messages.thankYouNote;
  const isAsking = isCheckIn(situation);
  const open = isAsking ? (['relation'] as const) : (['relation', 'thanked'] as const);
  const asked = open.map((choice) => situationChoice(guide, choice));
  const draft = draftOf(guide);
  const own = record.get('note.text');
  // Someone who empties the note to begin anew doesn't want the draft back under their hands.
  const text = own || (actions.isEmptied ? '' : draft.text);
  return html`
    ${situationChoice(guide, 'stage')} ${readerAndSender(guide)}
    <p class="subject">
      <span>
        ${wording(fill(locale, messages.summary.line, { label: words.subject, text: '' }))}
        <bdi lang=${noteLocale.lang}>${wording(draft.subject)}</bdi>
      </span>
      ${button(words.copySubject, () => void actions.copySubject(), { kind: 'quiet' })}
    </p>
    ${outcome(guide, 'subject')}
    ${textControl(guide, {
      field: 'note.text',
      label: words.note,
      content: text,
      lang: noteLocale.lang,
      also: (written) => actions.write(written),
      beginsAtTop: own === '',
    })}
    ${remarks(guide, text)} ${replacing(guide, actions, own !== '' && own !== draft.text)}
    <div class="buttons">
      ${button(words.copy, () => void actions.copy(), { kind: 'primary' })}
      ${button(words.mail, () => actions.mail())} ${button(words.save, () => actions.save())}
      ${canShare(text) ? button(words.share, () => void actions.share()) : nothing}
    </div>
    ${actions.wasUsed(text) ? outcome(guide, 'note') : nothing}
    <p class="help">
      ${[words.subjectHelp, words.noteHelp].join(locale.writing.gap)} ${length(guide, text)}
    </p>
    ${isAsking ? nothing : whatItDoes(guide)}
    ${more(
      guide,
      isAsking ? nothing : disclosure(words.parts, whatItSays(guide)),
      asked.every((choice) => choice === nothing) ? nothing : disclosure(words.situation, asked),
      disclosure(words.language, languageChoice(guide)),
    )}
  `;
}

/** Who it is to, as the letter's language greets people, and from whom; what isn't known of it. */
function readerAndSender(guide: Guide): TemplateResult {
  const { locale, noteLocale, situation, given } = guide;
  const { thankYouNote: words } = locale.messages;
  const { is, example = '' } = salutationOf(noteLocale, situation) ?? {};
  const isWhole = is === 'whole';
  const asked = isWhole
    ? { label: words.salutation, help: fill(locale, words.salutationHelp, { example }) }
    : { label: words.recipient };
  // A salutation takes the width, and its help is below it: no name stands beside it.
  return html`
    <div class=${isWhole ? nothing : 'pair'}>
      ${
        !is || takesContactName(guide)
          ? nothing
          : lineControl(guide, { field: 'note.recipient', ...asked })
      }
      ${
        given.candidateName
          ? nothing
          : lineControl(guide, { field: 'note.sender', label: words.sender, autocomplete: 'name' })
      }
    </div>
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

/**
 * What may be better about it, each in a place of its own, so that none is read out again when
 * another goes. It is heard, too, and would interrupt whoever is writing; of the draft
 * nobody asked.
 */
function remarks(guide: Guide, text: string): TemplateResult {
  const { record, locale, noteLocale, situation, given } = guide;
  const words = locale.messages.thankYouNote.remarks;
  const names = [given.company, given.jobTitle, given.contactName, given.candidateName];
  const found = remarksOn(noteLocale, text, rangeOf(noteLocale, situation), names);
  return html`
    <ul class="remarks" role="list" aria-live=${record.get('note.text') ? 'polite' : 'off'}>
      ${
        record.typing === 'note.text'
          ? noChange
          : (Object.keys(words) as (keyof typeof words)[]).map((remark) =>
              found.includes(remark) ? html`<li>${wording(words[remark])}</li>` : nothing,
            )
      }
    </ul>
  `;
}

/** How long it is, and how long suits it, where both languages count alike. */
function length({ locale, noteLocale, situation }: Guide, text: string): Content {
  if (locale.writing.unit !== noteLocale.writing.unit) return nothing;
  const words = locale.messages.thankYouNote;
  const { min, max } = rangeOf(noteLocale, situation);
  const said = [
    counted(locale, words.words, lengthOf(noteLocale, text)),
    fill(locale, words.range, { min: number(locale, min), max: number(locale, max) }),
  ];
  return wording(said.join(locale.writing.gap));
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
