import { html, type TemplateResult } from 'lit';
import type { ClosedLocale } from '../locales/messages.js';

/** Where a step's exercise will be: that it is on its way, or that it could not be had. */
export const waiting = (
  { messages }: ClosedLocale,
  hasFailed: boolean,
  tryAgain: () => void,
): TemplateResult =>
  hasFailed
    ? html`
        <p part="waiting">${messages.announce.notLoaded}</p>
        <button part="button" type="button" @click=${tryAgain}>${messages.tryAgain}</button>
      `
    : html`<p part="waiting">${messages.announce.loading}</p>`;
