import { html, nothing, type TemplateResult } from 'lit';
import {
  button,
  choiceControl,
  disclosure,
  fileSaved,
  listControl,
  more,
  selectControl,
  situationChoice,
  textControl,
  type Context,
} from '../controls/controls.js';

/**
 * Step 1: what was said, sorted. With nothing said, the job advert's own criteria stand in; with no
 * answer at all, one check-in and an end. It opens on one control; the rest is there if wanted.
 */
export function acceptFeedback(context: Context): TemplateResult {
  const { situation, locale, isPreset, link } = context;
  const words = locale.messages.acceptFeedback;
  const status = situation['feedback-status'];
  return html`
    ${status === 'unanswered' ? html`<p>${words.unanswered}</p>` : nothing}
    ${status === 'none' || status === 'unanswered' ? criteria(context) : points(context)}
    ${more(
      context,
      isPreset('feedback-status')
        ? nothing
        : disclosure(words.status, situationChoice(context, 'feedback-status')),
      disclosure(
        words.kindWord,
        textControl(context, { field: 'kind-line', label: words.kindLine }),
      ),
      disclosure(words.call, html`<p>${words.phrase}</p>`),
      disclosure(words.personal, html`<p>${words.notYours} ${link('advice')}</p>`),
      disclosure(
        words.notToday,
        html`
          <p>${words.pause}</p>
          ${button('pause', words.savePause)} ${fileSaved(context)}
        `,
      ),
    )}
  `;
}

function points(context: Context): TemplateResult {
  const { acceptFeedback: words, area } = context.locale.messages;
  return listControl(context, {
    list: 'points',
    label: words.points,
    addLabel: words.addPoint,
    addHelp: words.addPointHelp,
    item: ({ id, from }) => html`
      ${textControl(context, {
        field: `points.${id}.text`,
        label: from === 'employer' ? words.employersPoint : words.point,
      })}
      ${choiceControl(context, {
        field: `points.${id}.sort`,
        legend: words.sort,
        words: words.sorts,
      })}
      ${selectControl(context, { field: `points.${id}.area`, ...area })}
    `,
  });
}

function criteria(context: Context): TemplateResult {
  const { acceptFeedback: words } = context.locale.messages;
  return html`
    ${listControl(context, {
      list: 'criteria',
      label: words.criteria,
      addLabel: words.addCriterion,
      addHelp: words.addCriterionHelp,
      item: ({ id }) => html`
        ${textControl(context, { field: `criteria.${id}.text`, label: words.criterion })}
        ${choiceControl(context, {
          field: `criteria.${id}.evidence`,
          legend: words.evidence,
          words: words.evidences,
        })}
      `,
    })}
    <p>${words.askSomeone}</p>
  `;
}
