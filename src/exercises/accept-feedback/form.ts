import { html, nothing, type TemplateResult } from 'lit';
import { ownerLink } from '../../checklist/owner-link.js';
import type { OpenGuide as Guide } from '../../contract/guide.js';
import { choiceControl, selectControl, situationChoice } from '../controls/choice.js';
import type { ListEditor } from '../controls/list-editor.js';
import { listControl } from '../controls/list.js';
import { disclosure, more } from '../controls/more.js';
import { textControl } from '../controls/text.js';

/**
 * Step 1: what was said, sorted. Where nothing was said, what the job advert asks for stands in. It
 * opens on what there is to sort; the rest is there if wanted.
 */
export function acceptFeedback(guide: Guide, lists: ListEditor): TemplateResult {
  const { situation, locale } = guide;
  const words = locale.messages.acceptFeedback;
  const status = situation['feedback-status'];
  const isTold = status === '' || status === 'given';
  // Colleagues meet, and need no phrase for the telephone.
  const mayCall = isTold && situation.relation !== 'internal';
  return html`
    ${situationChoice(guide, 'feedback-status')}
    ${isTold ? points(guide, lists) : criteria(guide, lists)}
    ${more(
      guide,
      disclosure(words.kindWord, textControl(guide, { field: 'kind-line', label: words.kindLine })),
      mayCall ? disclosure(words.call, html`<p>${words.phrase}</p>`) : nothing,
      isTold
        ? disclosure(words.personal, html`<p>${words.notYours} ${ownerLink(guide, 'advice')}</p>`)
        : nothing,
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
    item: ({ id, from, sort, area: about }) => html`
      ${textControl(guide, {
        field: `points.${id}.text`,
        label: from === 'employer' ? words.employersPoint : words.point,
      })}
      ${choiceControl(guide, {
        field: `points.${id}.sort`,
        legend: words.sort,
        words: words.sorts,
      })}
      ${
        about || sort === 'use' || sort === 'ask'
          ? selectControl(guide, { field: `points.${id}.area`, ...area })
          : nothing
      }
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
