import { html, nothing, type TemplateResult } from 'lit';
import { controls, toggleOf } from '../../checklist/dom.js';
import type { OpenGuide as Guide } from '../../contract/guide.js';
import { fill } from '../../i18n/format.js';
import { day } from '../../i18n/text.js';
import type { StepId } from '../../record/steps.js';
import { button } from '../controls/button.js';
import type { Erasing } from './erasing.js';

/**
 * Before the words of an earlier visit: whose are they? It is asked in place of the welcome, and in
 * place of the fields of a step that is open.
 */
export function earlierVisit(
  guide: Guide,
  erasing: Erasing,
  step?: StepId,
): TemplateResult | typeof nothing {
  const { record, locale } = guide;
  const touched = record.askingAbout;
  if (touched === undefined) return nothing;
  const words = locale.messages.saving;
  const id = step ? `${step}-earlier` : 'earlier';
  const goOn = (): void => void guide.focusOn(step ? toggleOf(step) : controls.toggle);
  const carryOn = (): void => {
    record.carryOn();
    goOn();
  };
  const startFresh = (): void => {
    void erasing.startFresh();
    goOn();
  };
  return html`
    <div part="earlier" role="group" aria-labelledby=${id}>
      <p id=${id}>${fill(locale, words.startedOn, { date: day(locale, touched) })}</p>
      <div class="buttons">
        ${button(words.carryOn, carryOn, { kind: 'primary' })}
        ${button(words.startFresh, startFresh)}
      </div>
    </div>
  `;
}
