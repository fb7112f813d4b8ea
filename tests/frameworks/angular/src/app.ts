import { afterNextRender, Component, CUSTOM_ELEMENTS_SCHEMA, signal } from '@angular/core';
import type {
  RejectionGuide,
  RejectionGuideBeforeToggleEvent,
  RejectionGuideLinkEvent,
  RejectionGuideNoteEvent,
  RejectionGuideStepEvent,
  RejectionGuideStorageErrorEvent,
  RejectionGuideToggleEvent,
} from 'rejection-guide';
import { store } from '../store';

@Component({
  selector: 'app-root',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <button id="string" (click)="rolesUrl.set('#other')"></button>
    <button id="number" (click)="level.set(3)"></button>
    <button id="boolean" (click)="hidden.set(!hidden())"></button>
    <button id="array" (click)="feedback.set(feedback().concat({ text: 'Good maps' }))"></button>
    <button id="object" (click)="messages.set({ heading: 'And now?' })"></button>
    <button id="hyphenated" (click)="openSteps.set('reflect')"></button>
    <button id="slot" (click)="outro.set(outro() + 1)"></button>
    <button id="lock" (click)="locked.set(!locked())"></button>
    <button id="mount" (click)="there.set(!there())"></button>
    <pre id="log">{{ log() }}</pre>
    @if (there()) {
      <rejection-guide
        id="first"
        company="Northmere"
        [attr.open-steps]="openSteps()"
        [headingLevel]="level()"
        [attr.roles-url]="rolesUrl()"
        [hidden]="hidden()"
        [feedback]="feedback()"
        [messages]="messages()"
        (rejection-guide-ready)="tell($event)"
        (rejection-guide-before-toggle)="onBeforeToggle($event)"
        (rejection-guide-toggle)="onToggle($event)"
        (rejection-guide-step)="onStep($event)"
        (rejection-guide-complete)="tell($event)"
        (rejection-guide-link)="onLink($event)"
        (rejection-guide-note)="onNote($event)"
        (rejection-guide-plan)="tell($event)"
        (rejection-guide-storage-error)="onStorageError($event)"
      >
        <p slot="intro">Words of the page</p>
        @if (outro() > 0) {
          <p slot="outro">Goodbye {{ outro() }}</p>
        }
      </rejection-guide>
    }
    <rejection-guide
      id="second"
      company="Fennel"
      [store]="store"
      (rejection-guide-ready)="tell($event)"
      (rejection-guide-step)="tell($event)"
    ></rejection-guide>
    <rejection-guide id="quiet" company="Harbour" [messages]="messages()"></rejection-guide>
  `,
})
export class App {
  constructor() {
    // Once Angular listens; on a server never.
    afterNextRender(() => import('rejection-guide'));
  }

  readonly store = store;
  readonly rolesUrl = signal('#roles');
  readonly level = signal(2);
  readonly hidden = signal(false);
  // Angular doesn't check what a template gives to an element that it doesn't know: the class can.
  readonly feedback = signal<NonNullable<RejectionGuide['feedback']>>([{ text: 'Clear examples' }]);
  readonly messages = signal<RejectionGuide['messages']>({ heading: 'What now?' });
  readonly openSteps = signal('');
  readonly outro = signal(0);
  readonly locked = signal(false);
  readonly there = signal(true);
  readonly log = signal('');

  tell({ currentTarget, type }: Event, detail = '') {
    const { id } = currentTarget as Element;
    this.log.update((before) => `${before}${id} ${type} ${detail}\n`);
  }

  onBeforeToggle(event: RejectionGuideBeforeToggleEvent) {
    this.tell(event, event.step);
    if (this.locked()) event.preventDefault();
  }

  onToggle(event: RejectionGuideToggleEvent) {
    this.tell(event, event.step);
  }

  onStep(event: RejectionGuideStepEvent) {
    this.tell(event, `${event.step} ${event.status}`);
  }

  onLink(event: RejectionGuideLinkEvent) {
    this.tell(event, event.link);
  }

  onNote(event: RejectionGuideNoteEvent) {
    this.tell(event, event.action);
  }

  onStorageError(event: RejectionGuideStorageErrorEvent) {
    this.tell(event, event.operation);
  }
}

// @ts-expect-error: there is no such place
export const wrong: RejectionGuide['storage'] = 'cloud';
