import { html, nothing, type TemplateResult } from 'lit';
import type { StepMessages, Messages } from '../locales/messages.js';
import type { StepId, StepStatus } from '../record/steps.js';

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
 * neither inside the other. What they do is heard by the element, by `data-action`.
 */
export function row(
  { step, status, open, level }: Row,
  messages: Messages,
  exercise: TemplateResult | typeof nothing,
): TemplateResult {
  const { title, lead, tips }: StepMessages = messages.steps[step];
  const skipped = status === 'skipped';
  return html`
    <li part="step" class=${status} data-step=${step}>
      <input
        part="checkbox"
        type="checkbox"
        aria-labelledby="done ${step}-title"
        aria-describedby=${skipped ? `${step}-skipped` : nothing}
        ?checked=${status === 'done'}
      />
      <h3 part="step-heading" aria-level=${level}>
        <button
          part="toggle"
          type="button"
          data-action="toggle"
          aria-expanded=${open}
          aria-controls="${step}-panel"
        >
          <span id="${step}-title">${title}</span>
          <span id="${step}-skipped" part="skipped" ?hidden=${!skipped}>${messages.skipped}</span>
        </button>
      </h3>
      <div id="${step}-panel" class="panel" hidden=${open ? nothing : 'until-found'}>
        <div part="panel">
          <p part="lead">${lead}</p>
          <ul part="tips">
            ${tips.map((tip) => html`<li>${tip}</li>`)}
          </ul>
          ${exercise}
          <slot name=${step}></slot>
          <button
            part="button skip"
            type="button"
            data-action="skip"
            aria-pressed=${skipped}
            aria-describedby="${step}-title"
          >
            ${messages.skip}
          </button>
        </div>
      </div>
    </li>
  `;
}
