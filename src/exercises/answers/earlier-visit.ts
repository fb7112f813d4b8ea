import { html, nothing, type TemplateResult } from 'lit';
import { controls } from '../../checklist/dom.js';
import type { OpenGuide as Guide } from '../../contract/guide.js';
import { fill } from '../../i18n/format.js';
import { button } from '../controls/button.js';
import type { Erasing } from './erasing.js';

/** Before the words of an earlier visit: whose are they? */
export function earlierVisit(guide: Guide, erasing: Erasing): TemplateResult | typeof nothing {
  const { record, locale } = guide;
  const touched = record.askingAbout;
  if (touched === undefined) return nothing;
  const words = locale.messages.saving;
  const date = new Intl.DateTimeFormat(locale.lang, { dateStyle: 'long' }).format(touched);
  const goOn = (): void => void guide.focusOn(controls.toggle);
  const carryOn = (): void => {
    record.carryOn();
    goOn();
  };
  const startFresh = (): void => {
    void erasing.startFresh();
    goOn();
  };
  return html`
    <div part="earlier" role="group" aria-labelledby="earlier">
      <p id="earlier">${fill(locale, words.startedOn, { date })}</p>
      <div class="buttons">
        ${button(words.carryOn, carryOn)} ${button(words.startFresh, startFresh)}
      </div>
    </div>
  `;
}
