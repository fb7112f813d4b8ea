import { html, nothing, type TemplateResult } from 'lit';
import { wording } from '../../checklist/wording.js';
import type { OpenGuide as Guide, Place } from '../../contract/guide.js';

/** What became of it, beside the button that did it. */
export function outcome(guide: Guide, place: Place): TemplateResult | typeof nothing {
  const said = guide.saidOf(place);
  return said ? html`<p>${wording(guide.locale.messages.announce[said])}</p>` : nothing;
}
