import { PlatformEvent } from '../lib/platform.js';
import type { LinkName } from '../locales/messages.js';
import type { StepId, StepStatus } from '../record/steps.js';

/**
 * What brought a change about: the candidate, a method or attribute, the browser's find-in-page,
 * or a link to a step.
 */
export type Reason = 'user' | 'api' | 'find' | 'hash';

/** All events bubble and leave shadow roots, so that one listener on the page hears every guide. */
class GuideEvent extends PlatformEvent {
  constructor(name: string, cancelable = false) {
    super(`rejection-guide-${name}`, { bubbles: true, composed: true, cancelable });
  }
}

/** The guide is on the page and shows what was remembered. */
export class RejectionGuideReadyEvent extends GuideEvent {
  constructor() {
    super('ready');
  }
}

/**
 * A step is about to open or close; nothing has changed yet. `preventDefault()` leaves it as it
 * is, except where find-in-page has opened it already.
 */
export class RejectionGuideBeforeToggleEvent extends GuideEvent {
  constructor(
    readonly step: StepId,
    readonly open: boolean,
    readonly reason: Reason,
  ) {
    super('before-toggle', reason !== 'find');
  }
}

/** A step has opened or closed. */
export class RejectionGuideToggleEvent extends GuideEvent {
  constructor(
    readonly step: StepId,
    readonly open: boolean,
    readonly reason: Reason,
  ) {
    super('toggle');
  }
}

/** A step was ticked, skipped or set back. Never fired for what is restored. */
export class RejectionGuideStepEvent extends GuideEvent {
  constructor(
    readonly step: StepId,
    readonly status: StepStatus,
    readonly reason: Reason,
  ) {
    super('step');
  }
}

/** The last step left was ticked or skipped. Once each time it happens, never on a return visit. */
export class RejectionGuideCompleteEvent extends GuideEvent {
  constructor(readonly reason: Reason) {
    super('complete');
  }
}

/** One of the owner's links was followed. */
export class RejectionGuideLinkEvent extends GuideEvent {
  constructor(
    readonly link: LinkName,
    readonly href: string,
  ) {
    super('link');
  }
}

/** The thank-you note was copied, opened in a mail program, saved as a file or shared. */
export class RejectionGuideNoteEvent extends GuideEvent {
  constructor(readonly action: 'copied' | 'opened' | 'saved' | 'shared') {
    super('note');
  }
}

/** Reminders were saved as a calendar file. */
export class RejectionGuidePlanEvent extends GuideEvent {
  constructor() {
    super('plan');
  }
}

/** The browser refused to read or keep the candidate's choices; they last until the page closes. */
export class RejectionGuideStorageErrorEvent extends GuideEvent {
  constructor(
    readonly operation: 'read' | 'write',
    readonly error: unknown,
  ) {
    super('storage-error');
  }
}

/** The events by their names. */
export interface GuideEventMap {
  'rejection-guide-ready': RejectionGuideReadyEvent;
  'rejection-guide-before-toggle': RejectionGuideBeforeToggleEvent;
  'rejection-guide-toggle': RejectionGuideToggleEvent;
  'rejection-guide-step': RejectionGuideStepEvent;
  'rejection-guide-complete': RejectionGuideCompleteEvent;
  'rejection-guide-link': RejectionGuideLinkEvent;
  'rejection-guide-note': RejectionGuideNoteEvent;
  'rejection-guide-plan': RejectionGuidePlanEvent;
  'rejection-guide-storage-error': RejectionGuideStorageErrorEvent;
}

declare global {
  interface GlobalEventHandlersEventMap extends GuideEventMap {}
}
