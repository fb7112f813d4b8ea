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

RejectionGuide.define();
