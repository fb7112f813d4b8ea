import { html, type TemplateResult } from 'lit';
import { counted, fill } from '../../i18n/format.js';
import { lists, type Area } from '../../record/fields.js';
import { focusOf } from './focus.js';
import {
  button,
  choiceControl,
  disclosure,
  listControl,
  more,
  selectControl,
  situationChoice,
  textControl,
  type Context,
} from '../controls/controls.js';

/** Step 2: the experience, not the outcome. It opens on one thing to keep. */
export function reflect(context: Context): TemplateResult {
  const words = context.locale.messages.reflect;
  return html`
    ${textControl(context, { field: 'keep', label: words.keep, help: words.keepHelp })}
    ${more(
      context,
      disclosure(words.moments, moments(context)),
      disclosure(words.preparation, preparation(context)),
      disclosure(words.changes, changes(context)),
      disclosure(words.focus, focus(context)),
    )}
  `;
}

function moments(context: Context): TemplateResult {
  const { answers, situation } = context;
  const { reflect: words, area } = context.locale.messages;
  // Someone who sent an application and heard no more has no meeting to think back to.
  const kind = situation.stage === 'application' ? 'application' : 'met';
  return html`
    ${situationChoice(context, 'stage')}
    ${areasToAdd(context).map((name) =>
      button('add-moment', fill(context.locale, words.fromArea, { area: area.words[name] }), {
        about: name,
        text: area.words[name],
      }),
    )}
    ${listControl(context, {
      list: 'moments',
      label: words.moments,
      addLabel: words.addMoment[kind],
      addHelp: words.addMomentHelp[kind],
      item: ({ id, felt }) => html`
        ${textControl(context, { field: `moments.${id}.label`, label: words.moment })}
        ${choiceControl(context, { field: `moments.${id}.felt`, ...words.felt })}
        ${textControl(context, { field: `moments.${id}.did`, label: words.did[kind] })}
        ${selectControl(context, { field: `moments.${id}.area`, ...area })}
        ${
          felt === 'uncertain' || answers.get(`moments.${id}.whose`)
            ? choiceControl(context, { field: `moments.${id}.whose`, ...words.whose })
            : ''
        }
      `,
    })}
  `;
}

/** What comments in step 1 are about, and no moment yet, while another may be added. */
function areasToAdd({ answers }: Context): readonly Area[] {
  const made = answers.items('moments');
  if (made.length >= lists.moments.max) return [];
  const there = new Set(made.map(({ area }) => area));
  const named = answers.items('points').flatMap(({ area, sort }) => (sort === 'aside' ? '' : area));
  return [...new Set(named)].filter((area): area is Area => area !== '' && !there.has(area));
}

function preparation(context: Context): TemplateResult {
  const words = context.locale.messages.reflect;
  const questions = Object.entries(words.preparations) as [
    keyof typeof words.preparations,
    string,
  ][];
  return html`${questions.map(([name, legend]) =>
    choiceControl(context, { field: `preparation.${name}`, legend, words: words.readiness }),
  )}`;
}

function changes(context: Context): TemplateResult {
  const words = context.locale.messages.reflect;
  return listControl(context, {
    list: 'changes',
    label: words.changes,
    addLabel: words.addChange,
    addHelp: words.addChangeHelp,
    item: ({ id }) => textControl(context, { field: `changes.${id}.text`, label: words.change }),
  });
}

/** What the answers point to, and why; the candidate may know better. */
function focus(context: Context): TemplateResult {
  const { answers, locale } = context;
  const { reflect: words, area } = locale.messages;
  const found = focusOf(answers);
  return html`
    <p>
      ${
        found
          ? counted(locale, words.focusFound, found.count, { area: area.words[found.area] })
          : words.focusNone
      }
    </p>
    ${selectControl(context, {
      field: 'focus',
      legend: words.focusChoice,
      words: area.words,
      none: words.focusAuto,
    })}
  `;
}
