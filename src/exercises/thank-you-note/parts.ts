import { html, nothing, type TemplateResult } from 'lit';
import type { OpenGuide as Guide } from '../../contract/guide.js';
import { insideSentence } from '../../i18n/text.js';
import { isDate } from '../../lib/date.js';
import { selectControl, switchControl } from '../controls/choice.js';
import { pickerControl } from '../controls/picker.js';
import { lineControl } from '../controls/text.js';
import { use } from '../controls/use.js';
import { optionsOf } from './draft.js';
import { hasPlace } from './note.js';

/** What the note does beside thanking: in sight of it, so that one sees it change. */
export function whatItDoes(guide: Guide): TemplateResult {
  const { record, situation } = guide;
  const words = guide.locale.messages.thankYouNote;
  const options = optionsOf(record, situation);
  const labels = {
    advice: situation.relation === 'internal' ? words.talk : words.advice,
    disappointment: words.disappointment,
    stay: words.stay,
  };
  return html`
    <div class="chips">
      ${(['advice', 'disappointment', 'stay'] as const).map((name) =>
        switchControl(guide, `note.${name}`, labels[name], options[name]),
      )}
    </div>
  `;
}

/** What may be said or left out, part by part. */
export function whatItSays(guide: Guide): TemplateResult {
  const { record, situation, locale, noteLocale } = guide;
  const { thankYouNote: words, area } = locale.messages;
  return html`
    ${lineControl(guide, {
      field: 'note.valued',
      label: words.valued,
      help: words.valuedHelp,
      autocapitalize: 'none',
    })}
    ${
      hasPlace('area', situation)
        ? html`
            ${selectControl(guide, {
              field: 'note.area',
              legend: words.feedback,
              words: area.words,
              none: words.feedbackNone,
            })}
            ${lineControl(guide, {
              field: 'note.feedback',
              label: words.ownFeedback,
              help: words.ownFeedbackHelp,
              autocapitalize: 'none',
            })}
          `
        : nothing
    }
    ${
      hasPlace('date', situation)
        ? pickerControl({
            field: 'note.date',
            label: words.day,
            type: 'date',
            // From a copy it may be in words, which no such control can show.
            value: () => (isDate(record.get('note.date')) ? record.get('note.date') : ''),
            take: (day) => record.update('note.date', day),
          })
        : nothing
    }
    ${
      optionsOf(record, situation).advice
        ? html`
            ${lineControl(guide, {
              field: 'note.topic',
              label: words.topic,
              autocapitalize: 'none',
            })}
            ${
              situation['feedback-status'] === 'none'
                ? record
                    .items('criteria')
                    .map(({ text }) => use(guide, 'note.topic', insideSentence(noteLocale, text)))
                : nothing
            }
          `
        : nothing
    }
  `;
}
