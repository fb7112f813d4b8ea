import { html, nothing, type TemplateResult } from 'lit';
import type { Content } from '../../contract/exercises.js';
import type { OpenGuide as Guide } from '../../contract/guide.js';

/** What a step holds beyond its first control, part by part. */
export const more = ({ locale }: Guide, ...parts: readonly Content[]): TemplateResult => html`
  <p class="more">${locale.messages.more}</p>
  ${parts}
`;

/** One part, closed until it is wanted. */
export const disclosure = (summary: string, content: Content, id?: string): TemplateResult => html`
  <details part="more">
    <summary id=${id ?? nothing}>${summary}</summary>
    <div>${content}</div>
  </details>
`;
