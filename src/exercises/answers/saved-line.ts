import { html, nothing, type TemplateResult } from 'lit';
import { wording } from '../../checklist/wording.js';
import type { OpenGuide as Guide } from '../../contract/guide.js';
import { button } from '../controls/button.js';
import { fileOutcome, saveFile } from '../controls/files.js';

/** Whether what was written is kept, in a few words. */
export function savedLine(guide: Guide): TemplateResult {
  const words = guide.locale.messages.saving;
  const lines = {
    nothing,
    saving: wording(words.saving),
    disk: wording(words.saved),
    browser: wording(words.forNow),
    page: nothing,
    unsaved: html`${words.unsaved} ${copyButton(guide)} ${fileOutcome(guide, 'copy')}`,
    newer: html`${words.newer} ${copyButton(guide)} ${fileOutcome(guide, 'copy')}`,
  };
  return html`<p part="saved">${lines[guide.record.saving]}</p>`;
}

/** Saves a copy that can be opened again, here or elsewhere. */
export const copyButton = (guide: Guide): TemplateResult =>
  button(guide.locale.messages.saving.saveCopy, () =>
    saveFile(guide, 'copy', guide.record.export()),
  );
