import { html, nothing, type TemplateResult } from 'lit';
import type { Content } from '../contract/exercises.js';
import type { ClosedLocale, StepWords } from '../locales/messages.js';
import type { StepId, StepStatus } from '../record/steps.js';
import { ids } from './dom.js';
import { wording } from './wording.js';

/** What a row shows. */
export interface Row {
  readonly step: StepId;
  readonly status: StepStatus;
  readonly open: boolean;
  /** The level of its heading. */
  readonly level: number;
}

/**
 * One step: a checkbox, and beside it a heading whose button opens the panel below. Two controls,
 * neither inside the other. What they do is heard by the list of rows.
 */
export function row(
  { step, status, open, level }: Row,
  messages: ClosedLocale['messages'],
  { lead, tips }: StepWords,
  exercise: Content,
  end: Content,
): TemplateResult {
  const { title, gain } = messages.steps[step];
  const skipped = status === 'skipped';
  const id = ids(step);
  return html`
    <li part="step" class=${open ? `${status} open` : status} data-step=${step}>
      <input
        part="checkbox"
        type="checkbox"
        aria-labelledby="done ${id.title}"
        aria-describedby=${skipped ? id.skipped : nothing}
        ?checked=${status === 'done'}
      />
      <h3 part="step-heading" aria-level=${level}>
        <button
          part="toggle"
          type="button"
          aria-describedby=${open ? nothing : id.gain}
          aria-expanded=${open}
          aria-controls=${id.panel}
        >
          <span id=${id.title}>${title}</span>
          <span id=${id.skipped} part="skipped" ?hidden=${!skipped}>${messages.skipped}</span>
        </button>
      </h3>
      <p id=${id.gain} part="gain">${gain}</p>
      <div id=${id.panel} class="panel" hidden=${open ? nothing : 'until-found'}>
        <div part="panel">
          <p part="lead">${wording(lead)}</p>
          <ul part="tips">
            ${tips.map((tip) => html`<li>${wording(tip)}</li>`)}
          </ul>
          ${exercise}
          <slot name=${step}></slot>
          <div class="foot">
            ${end} <span>${wording(skipped ? messages.skipped : '')}</span>
            <button part="button quiet skip" type="button" aria-describedby=${id.title}>
              ${wording(skipped ? messages.undo : messages.skip)}
            </button>
          </div>
        </div>
      </div>
    </li>
  `;
}
