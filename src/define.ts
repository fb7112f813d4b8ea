import { RejectionGuide } from './element/rejection-guide.js';

export * from './contract/events.js';
export { addLocale, loadLocale } from './locales/registry.js';
export type { Locale, MessageOverrides, SplitLocale } from './locales/messages.js';
export type { HostStore } from './storage/host/host.js';
export type { Progress } from './record/progress.js';
export type { StepId, StepStatus } from './record/steps.js';
export { RejectionGuide };

declare global {
  interface HTMLElementTagNameMap {
    'rejection-guide': RejectionGuide;
  }
}

const tag = 'rejection-guide';
const taken = customElements.get(tag) as typeof RejectionGuide | undefined;

// The first one on the page stays: a tag can't be defined twice, and a page may load us twice.
if (!taken) {
  customElements.define(tag, RejectionGuide);
} else if (taken.version !== RejectionGuide.version) {
  console.warn(
    `<${tag}> ${taken.version} is on this page already; ${RejectionGuide.version} is not used.`,
  );
}
