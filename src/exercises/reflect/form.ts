import { html, type TemplateResult } from 'lit';
import { wording } from '../../checklist/wording.js';
import type { OpenGuide as Guide } from '../../contract/guide.js';
import { counted, fill } from '../../i18n/format.js';
import { lists, type Area } from '../../record/fields.js';
import { button } from '../controls/button.js';
import { choiceControl, selectControl, situationChoice } from '../controls/choice.js';
import type { ListEditor } from '../controls/list-editor.js';
import { listControl } from '../controls/list.js';
import { disclosure, more } from '../controls/more.js';
import { textControl } from '../controls/text.js';
import { focusOf } from './focus.js';

/** Step 2: the experience, not the outcome. It opens on one thing to keep. */
export function reflect(guide: Guide, editor: ListEditor): TemplateResult {
  const words = guide.locale.messages.reflect;
  return html`
    ${textControl(guide, { field: 'keep', label: words.keep, help: words.keepHelp })}
    ${more(
      guide,
      disclosure(words.moments, moments(guide, editor)),
      disclosure(words.preparation, preparation(guide)),
      disclosure(words.changes, changes(guide, editor)),
      disclosure(words.focus, focus(guide)),
    )}
  `;
}

function moments(guide: Guide, editor: ListEditor): TemplateResult {
  const { record, situation } = guide;
  const { reflect: words, area } = guide.locale.messages;
  // Someone who sent an application and heard no more has no meeting to think back to.
  const kind = situation.stage === 'application' ? 'application' : 'met';
  return html`
    ${situationChoice(guide, 'stage')}
    ${areasToAdd(guide).map((name) =>
      button(fill(guide.locale, words.fromArea, { area: area.words[name] }), () =>
        editor.addItem('moments', { label: area.words[name], area: name }),
      ),
    )}
    ${listControl(guide, editor, {
      list: 'moments',
      label: words.moments,
      addLabel: words.addMoment[kind],
      addHelp: words.addMomentHelp[kind],
      item: ({ id, felt }) => html`
        ${textControl(guide, { field: `moments.${id}.label`, label: words.moment })}
        ${choiceControl(guide, { field: `moments.${id}.felt`, ...words.felt })}
        ${textControl(guide, { field: `moments.${id}.did`, label: words.did[kind] })}
        ${selectControl(guide, { field: `moments.${id}.area`, ...area })}
        ${
          felt === 'uncertain' || record.get(`moments.${id}.whose`)
            ? choiceControl(guide, { field: `moments.${id}.whose`, ...words.whose })
            : ''
        }
      `,
    })}
  `;
}

/** What comments in step 1 are about, and no moment yet, while another may be added. */
function areasToAdd({ record }: Guide): readonly Area[] {
  const made = record.items('moments');
  if (made.length >= lists.moments.max) return [];
  const there = new Set(made.map(({ area }) => area));
  const named = record.items('points').flatMap(({ area, sort }) => (sort === 'aside' ? '' : area));
  return [...new Set(named)].filter((area): area is Area => area !== '' && !there.has(area));
}

function preparation(guide: Guide): TemplateResult {
  const words = guide.locale.messages.reflect;
  const questions = Object.entries(words.preparations) as [
    keyof typeof words.preparations,
    string,
  ][];
  return html`${questions.map(([name, legend]) =>
    choiceControl(guide, { field: `preparation.${name}`, legend, words: words.readiness }),
  )}`;
}

function changes(guide: Guide, editor: ListEditor): TemplateResult {
  const words = guide.locale.messages.reflect;
  return listControl(guide, editor, {
    list: 'changes',
    label: words.changes,
    addLabel: words.addChange,
    addHelp: words.addChangeHelp,
    item: ({ id }) => textControl(guide, { field: `changes.${id}.text`, label: words.change }),
  });
}

/** What the answers point to, and why; the candidate may know better. */
function focus(guide: Guide): TemplateResult {
  const { record, locale } = guide;
  const { reflect: words, area } = locale.messages;
  const found = focusOf(record);
  return html`
    <p>
      ${wording(
        found
          ? counted(locale, words.focusFound, found.count, { area: area.words[found.area] })
          : words.focusNone,
      )}
    </p>
    ${selectControl(guide, {
      field: 'focus',
      legend: words.focusChoice,
      words: area.words,
      none: words.focusAuto,
    })}
  `;
}
