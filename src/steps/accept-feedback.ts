import { html, nothing, type TemplateResult } from 'lit';
import type { Messages } from '../locales/messages.js';
import type { ListName } from '../record/fields.js';
import { addControl, choiceControl, selectControl, textControl, type Answers } from './controls.js';

/** What step 1 knows beside the answers. */
export interface FeedbackContext {
  readonly answers: Answers;
  /** The list that an item was just removed from. */
  readonly removed: ListName | undefined;
  readonly messages: Messages;
  /** The owner's link to independent advice, where there is one. */
  readonly adviceLink: TemplateResult | typeof nothing;
  /** Whether the second part, "More, if you want", is open. */
  readonly hasMore: boolean;
}

/**
 * Step 1: what was said, sorted. With nothing said, the job advert's own criteria stand in; with no
 * answer at all, one check-in and an end. It opens on one control; the rest is there if wanted.
 */
export function acceptFeedback(context: FeedbackContext): TemplateResult {
  const { answers, messages } = context;
  const status = answers.get('feedback-status');
  const words = messages.acceptFeedback;
  return html`
    ${status === 'none' ? criteria(context) : nothing}
    ${status === 'unanswered' ? html`<p>${words.unanswered}</p>` : nothing}
    ${status === '' || status === 'given' ? pointsAdded(context) : nothing}
    <button
      part="button"
      type="button"
      data-action="more"
      aria-expanded=${context.hasMore}
      aria-controls="accept-feedback-more"
    >
      ${messages.more}
    </button>
    <div id="accept-feedback-more" class="more" ?hidden=${!context.hasMore}>
      ${context.hasMore ? moreOfIt(context) : nothing}
    </div>
  `;
}

function pointsAdded({ answers, removed, messages }: FeedbackContext): TemplateResult {
  const words = messages.acceptFeedback;
  return html`
    <ul class="items" aria-label=${words.points}>
      ${answers.items('points').map(
        ({ id, from }) => html`
          <li data-item="points.${id}">
            ${textControl(answers, {
              field: `points.${id}.text`,
              label: from === 'employer' ? words.employersPoint : words.point,
              messages: messages.text,
            })}
            ${choiceControl(answers, {
              field: `points.${id}.sort`,
              legend: words.sort,
              words: words.sorts,
            })}
            ${selectControl(answers, {
              field: `points.${id}.area`,
              legend: words.area,
              words: messages.areas,
              none: words.noArea,
            })}
            ${removeButton(messages.remove)}
          </li>
        `,
      )}
    </ul>
    ${removed === 'points' ? undoRemoval(messages) : nothing}
    ${addControl(answers, {
      list: 'points',
      label: words.addPoint,
      help: words.addPointHelp,
      add: messages.add,
      full: words.pointsFull,
    })}
  `;
}

function criteria({ answers, removed, messages }: FeedbackContext): TemplateResult {
  const words = messages.acceptFeedback;
  return html`
    <ul class="items" aria-label=${words.criteria}>
      ${answers.items('criteria').map(
        ({ id }) => html`
          <li data-item="criteria.${id}">
            ${textControl(answers, {
              field: `criteria.${id}.text`,
              label: words.criterion,
              messages: messages.text,
            })}
            ${choiceControl(answers, {
              field: `criteria.${id}.evidence`,
              legend: words.evidence,
              words: words.evidences,
            })}
            ${removeButton(messages.remove)}
          </li>
        `,
      )}
    </ul>
    ${removed === 'criteria' ? undoRemoval(messages) : nothing}
    ${addControl(answers, {
      list: 'criteria',
      label: words.addCriterion,
      help: words.addCriterionHelp,
      add: messages.add,
      full: words.criteriaFull,
    })}
    <p>${words.askSomeone}</p>
  `;
}

function moreOfIt({ answers, messages, adviceLink }: FeedbackContext): TemplateResult {
  const words = messages.acceptFeedback;
  return html`
    ${choiceControl(answers, {
      field: 'feedback-status',
      legend: words.status,
      words: words.statuses,
    })}
    ${textControl(answers, { field: 'kind-line', label: words.kindLine, messages: messages.text })}
    <p>${words.phrase}</p>
    <p>${words.notYours} ${adviceLink}</p>
    <p>${words.pause}</p>
    <button part="button" type="button" data-action="pause">${words.savePause}</button>
  `;
}

const removeButton = (label: string): TemplateResult =>
  html`<button part="button" type="button" data-action="remove">${label}</button>`;

const undoRemoval = (messages: Messages): TemplateResult => html`
  <p>${messages.announce.removed}</p>
  <button part="button" type="button" data-action="undo-removal">${messages.undo}</button>
`;
