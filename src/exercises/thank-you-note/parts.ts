import { html, nothing, type TemplateResult } from 'lit';
import type { OpenGuide as Guide } from '../../contract/guide.js';
import { switchControl } from '../controls/choice.js';
import { lineControl } from '../controls/text.js';
import { use } from '../controls/use.js';
import { optionsOf } from './draft.js';
import { hasPlace } from './note.js';

/** What may be said or left out, part by part. */
export function whatItSays(guide: Guide): TemplateResult {
  const { record, situation, given } = guide;
  const words = guide.locale.messages.thankYouNote;
  const options = optionsOf(record, situation);
  return html`
    ${
      given.contactName
        ? nothing
        : lineControl(guide, { field: 'note.recipient', label: words.recipient })
    }
    ${lineControl(guide, {
      field: 'note.valued',
      label: words.valued,
      help: words.valuedHelp,
      autocapitalize: 'none',
    })}
    ${record
      .items('moments')
      .filter(({ felt }) => felt === 'confident')
      .map(({ label }) => use(guide, 'note.valued', label))}
    ${
      hasPlace('feedback', situation)
        ? html`
            ${lineControl(guide, { field: 'note.feedback', label: words.feedback })}
            ${record
              .items('points')
              .filter(({ sort }) => sort === 'use')
              .map(({ text }) => use(guide, 'note.feedback', text))}
          `
        : nothing
    }
    ${
      hasPlace('date', situation)
        ? lineControl(guide, { field: 'note.date', label: words.day, help: words.dayHelp })
        : nothing
    }
    ${switchControl(
      guide,
      'note.advice',
      situation.relation === 'internal' ? words.talk : words.advice,
      options.advice,
    )}
    ${
      options.advice
        ? html`
            ${lineControl(guide, {
              field: 'note.topic',
              label: words.topic,
              autocapitalize: 'none',
            })}
            ${
              situation['feedback-status'] === 'none'
                ? record.items('criteria').map(({ text }) => use(guide, 'note.topic', text))
                : nothing
            }
          `
        : nothing
    }
    ${switchControl(guide, 'note.disappointment', words.disappointment, options.disappointment)}
    ${switchControl(guide, 'note.stay', words.stay, options.stay)}
    ${
      given.candidateName
        ? nothing
        : lineControl(guide, {
            field: 'note.sender',
            label: words.sender,
            autocomplete: 'name',
          })
    }
  `;
}
