import { html, nothing, type TemplateResult } from 'lit';
import { wording } from '../../checklist/wording.js';
import { keeperName } from '../../contract/keeper-name.js';
import type { KeptIn, Saving } from '../../contract/kept-record.js';
import type { OpenGuide as Guide } from '../../contract/guide.js';
import { fill } from '../../i18n/format.js';
import { button } from '../controls/button.js';
import { saveFile } from '../controls/files.js';
import { outcome } from '../controls/outcome.js';

/**
 * Where what is written now goes. A store that doesn't answer is sent it all the same; what the
 * browser refuses stays on the page, whatever it kept before.
 */
function placeOf({ hasStore, saving, kept }: Guide['record']): KeptIn {
  if (saving === 'newer') return 'none';
  if (hasStore) return 'host';
  return saving === 'unsaved' ? 'none' : kept;
}

/** Beside a step's first field: who can read what is written there, and that it is kept. */
export function keptLine({ record, locale, given }: Guide): TemplateResult {
  const { privacy, saving: words } = locale.messages;
  const { saving } = record;
  const readers = privacy.fields[placeOf(record)];
  const states: Partial<Record<Saving, string>> = {
    saving: words.saving,
    disk: words.saved,
    browser: words.forNow,
  };
  return html`
    <p class="kept help">
      <span>${wording(fill(locale, readers, { company: keeperName(given) }))}</span>
      <span part="saved">${wording(states[saving] ?? '')}</span>
    </p>
  `;
}

/** At the end of the guide: that what was written is not kept, and what to do then. */
export function notKept(guide: Guide): TemplateResult | typeof nothing {
  // Whose the words are is to be said before they can be taken along.
  const { saving, askingAbout } = guide.record;
  if (saving !== 'unsaved' && saving !== 'newer') return nothing;
  return html`
    <p part="saved">
      ${guide.locale.messages.saving[saving]}
      ${askingAbout === undefined ? copyButton(guide) : nothing} ${outcome(guide, 'copy')}
    </p>
  `;
}

/** Saves a copy that can be opened again, here or elsewhere. */
export const copyButton = (guide: Guide): TemplateResult =>
  button(guide.locale.messages.saving.saveCopy, () =>
    saveFile(guide, 'copy', guide.record.export()),
  );
