import { html, type TemplateResult } from 'lit';
import type { Content } from '../../contract/exercises.js';

/**
 * What someone wrote, marked for recorders of sessions: by the names that rrweb, FullStory, LogRocket,
 * Sentry, Hotjar, Clarity and Datadog go by, none of them is to read it.
 */
export const masked = (content: Content): TemplateResult => html`
  <div
    class="rr-mask fs-mask"
    data-private
    data-sentry-mask
    data-hj-suppress
    data-clarity-mask="true"
    data-dd-privacy="mask"
  >
    ${content}
  </div>
`;
