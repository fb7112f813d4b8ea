import { html, nothing, type TemplateResult } from 'lit';
import { ownerLink } from '../../checklist/owner-link.js';
import type { OpenGuide as Guide } from '../../contract/guide.js';
import { button } from '../controls/button.js';
import { choiceControl, selectControl, situationChoice } from '../controls/choice.js';
import { fileOutcome } from '../controls/files.js';
import type { ListEditor } from '../controls/list-editor.js';
import { listControl } from '../controls/list.js';
import { disclosure, more } from '../controls/more.js';
import { textControl } from '../controls/text.js';
import { savePause } from './actions.js';

/**
 * Step 1: what was said, sorted. With nothing said, the job advert's own criteria stand in; with no
 * answer at all, one check-in and an end. It opens on one control; the rest is there if wanted.
 */
export function acceptFeedback(guide: Guide, lists: ListEditor): TemplateResult {
  const { situation, locale } = guide;
  const words = locale.messages.acceptFeedback;
  const status = situation['feedback-status'];
  return html`
    ${status === 'unanswered' ? html`<p>${words.unanswered}</p>` : nothing}
    ${status === 'none' || status === 'unanswered' ? criteria(guide, lists) : points(guide, lists)}
    ${more(
      guide,
      guide.isPreset('feedback-status')
        ? nothing
        : disclosure(words.status, situationChoice(guide, 'feedback-status')),
      disclosure(words.kindWord, textControl(guide, { field: 'kind-line', label: words.kindLine })),
      disclosure(words.call, html`<p>${words.phrase}</p>`),
      disclosure(words.personal, html`<p>${words.notYours} ${ownerLink(guide, 'advice')}</p>`),
      disclosure(
        words.notToday,
        html`
          <p>${words.pause}</p>
          ${button(words.savePause, () => savePause(guide))} ${fileOutcome(guide, 'pause')}
        `,
      ),
    )}
  `;
}

function points(guide: Guide, lists: ListEditor): TemplateResult {
  const { acceptFeedback: words, area } = guide.locale.messages;
  return listControl(guide, lists, {
    list: 'points',
    label: words.points,
    addLabel: words.addPoint,
    addHelp: words.addPointHelp,
    item: ({ id, from }) => html`
      ${textControl(guide, {
        field: `points.${id}.text`,
        label: from === 'employer' ? words.employersPoint : words.point,
      })}
      ${choiceControl(guide, {
        field: `points.${id}.sort`,
        legend: words.sort,
        words: words.sorts,
      })}
      ${selectControl(guide, { field: `points.${id}.area`, ...area })}
    `,
  });
}

function criteria(guide: Guide, lists: ListEditor): TemplateResult {
  const { acceptFeedback: words } = guide.locale.messages;
  return html`
    ${listControl(guide, lists, {
      list: 'criteria',
      label: words.criteria,
      addLabel: words.addCriterion,
      addHelp: words.addCriterionHelp,
      item: ({ id }) => html`
        ${textControl(guide, { field: `criteria.${id}.text`, label: words.criterion })}
        ${choiceControl(guide, {
          field: `criteria.${id}.evidence`,
          legend: words.evidence,
          words: words.evidences,
        })}
      `,
    })}
    <p>${words.askSomeone}</p>
  `;
}
