import { html, nothing, type TemplateResult } from 'lit';
import type { ClosedLocale } from '../locales/messages.js';
import { wording } from './wording.js';

export interface Wait {
  /** Whether what is waited for could not be had. */
  readonly hasFailed: boolean;
  /** Whether it could not be had before: the button stays while someone who pressed it waits. */
  readonly wasTold: boolean;
  readonly tryAgain: () => void;
}

/** Where a step's exercise will be: that it is on its way, or that it could not be had. */
export const waiting = (
  { messages: { announce, tryAgain } }: ClosedLocale,
  wait: Wait,
): TemplateResult => html`
  <p part="waiting">${wording(wait.hasFailed ? announce.notLoaded : announce.loading)}</p>
  ${
    wait.hasFailed || wait.wasTold
      ? html`<button part="button" class="retry" type="button" @click=${wait.tryAgain}>
          ${tryAgain}
        </button>`
      : nothing
  }
`;

/** The first control of what has come, in place of the button that is about to go with the focus on it. */
export function controlAfterRetry(root: ShadowRoot): (() => HTMLElement | null) | undefined {
  const { activeElement } = root;
  const panel = activeElement?.matches('.retry') && activeElement.closest('.panel');
  if (!panel) return undefined;
  return () =>
    panel.querySelector(
      ':is(.exercise, [part="earlier"]) :is(input, textarea, select, button, summary)',
    );
}
