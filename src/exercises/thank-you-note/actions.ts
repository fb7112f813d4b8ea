import type { LitElement } from 'lit';
import { download } from '../../lib/download.js';
import { RejectionGuideNoteEvent } from '../../contract/events.js';
import type { RecordController } from '../../keeping/record-controller.js';
import { mailTo } from './mail.js';
import type { Note } from './note.js';
import type { Actions } from '../controls/controls.js';
import { focusOn } from '../../lib/focus-on.js';

/** What it needs of the guide that it is part of. */
interface Guide {
  readonly host: LitElement;
  readonly record: RecordController;
  /** The note as it would be put together now. */
  draft(): Note;
  /** The owner's address for it, where there is one. */
  recipient(): string;
  announce(what: 'copied' | 'selected' | 'paste' | 'redrafted' | 'undone'): void;
}

/** What a person does with the finished note. The guide itself sends nothing. */
export class NoteActions {
  #guide: Guide;
  /** A note of the candidate's own that a draft took the place of. */
  #replaced = '';
  #result: 'copied' | 'selected' | 'paste' | undefined;
  /** The note that it is about. */
  #resultOf = '';

  readonly actions: Actions = {
    'copy-note': () => void this.#copy('copied'),
    'mail-note': () => this.#mail(),
    'save-note': () => {
      download('thank-you-note.txt', 'text/plain', this.#text);
      this.#tell('saved');
    },
    'share-note': () => void this.#share(),
    'use-draft': () => this.#useDraft(),
    'bring-note-back': () => this.#bringBack(),
  };

  constructor(guide: Guide) {
    this.#guide = guide;
  }

  get wasReplaced(): boolean {
    return this.#replaced !== '';
  }

  get result(): 'copied' | 'selected' | 'paste' | undefined {
    return this.#result && this.#resultOf === this.#text ? this.#result : undefined;
  }

  clear(): void {
    this.#replaced = '';
    this.#result = undefined;
  }

  get #text(): string {
    return this.#guide.record.get('note.text') || this.#guide.draft().text;
  }

  #tell(action: 'copied' | 'opened' | 'saved' | 'shared'): void {
    this.#guide.host.dispatchEvent(new RejectionGuideNoteEvent(action));
  }

  #show(result: 'copied' | 'selected' | 'paste', text: string): void {
    this.#result = result;
    this.#resultOf = text;
    this.#guide.announce(result);
  }

  /** Inside the click, or the browser refuses; and where it refuses all the same, by hand. */
  async #copy(result: 'copied' | 'paste'): Promise<void> {
    const text = this.#text;
    try {
      await navigator.clipboard.writeText(text);
      this.#show(result, text);
      this.#tell('copied');
    } catch {
      const field = this.#guide.host.shadowRoot!.querySelector<HTMLTextAreaElement>(
        '[data-field="note.text"]',
      )!;
      field.focus();
      field.select();
      this.#show('selected', text);
    }
  }

  #mail(): void {
    const { subject } = this.#guide.draft();
    const { href, isComplete } = mailTo(this.#guide.recipient(), subject, this.#text);
    if (!isComplete) void this.#copy('paste');
    const link = document.createElement('a');
    link.href = href;
    link.click();
    this.#tell('opened');
  }

  async #share(): Promise<void> {
    try {
      await navigator.share({ title: this.#guide.draft().subject, text: this.#text });
      this.#tell('shared');
    } catch {
      // Changed their mind, which is nobody's business.
    }
  }

  #useDraft(): void {
    this.#replaced = this.#guide.record.get('note.text');
    this.#guide.record.update('note.text', '');
    this.#guide.announce('redrafted');
    void focusOn(this.#guide.host, '[data-action="bring-note-back"]');
  }

  /** What was written since takes its place, and can be brought back in turn. */
  #bringBack(): void {
    const since = this.#guide.record.get('note.text');
    this.#guide.record.update('note.text', this.#replaced);
    this.#replaced = since;
    this.#guide.announce('undone');
    void focusOn(this.#guide.host, '[data-field="note.text"]');
  }
}
