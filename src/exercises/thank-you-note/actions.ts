import { RejectionGuideNoteEvent } from '../../contract/events.js';
import type { OpenGuide as Guide } from '../../contract/guide.js';
import { byId, places } from '../controls/dom.js';
import { saveFile } from '../controls/files.js';
import { retype } from '../controls/retype.js';
import { draftOf } from './draft.js';
import { mailTo } from './mail.js';

/** How long someone stops who has come to an end, in milliseconds. */
const pause = 1000;

/** What a person does with the finished note. The guide itself sends nothing. */
export class NoteActions {
  #guide: Guide;
  #isEmptied = false;
  #pause: ReturnType<typeof setTimeout> | undefined;
  /** A note of the candidate's own that a draft took the place of. */
  #replaced = '';
  /** The note as it was when something was last done with it. */
  #used: string | undefined;

  constructor(guide: Guide) {
    this.#guide = guide;
  }

  /** Someone who empties the note to begin anew doesn't want the draft back under their hands. */
  get isEmptied(): boolean {
    return this.#isEmptied && this.#guide.record.writing === 'note.text';
  }

  get wasReplaced(): boolean {
    return this.#replaced !== '';
  }

  /** Whether what was said of the note last was of this text. */
  wasUsed(text: string): boolean {
    return this.#used === text;
  }

  get #text(): string {
    return this.#guide.record.get('note.text') || draftOf(this.#guide).text;
  }

  /** The note, as it is being written. What may be better about it is said when someone pauses. */
  write(text: string): void {
    this.#isEmptied = text === '';
    clearTimeout(this.#pause);
    this.#pause = setTimeout(() => this.#guide.requestUpdate(), pause);
  }

  forget(): void {
    this.#replaced = '';
    this.#used = undefined;
  }

  /**
   * Copies within the click, as browsers demand. Where one refuses all the same, it selects the text
   * for the candidate to copy.
   */
  async copy(result: 'copied' | 'paste' = 'copied'): Promise<void> {
    this.#used = this.#text;
    try {
      await navigator.clipboard.writeText(this.#used);
      this.#guide.announce(result, 'note');
      this.#tell('copied');
    } catch {
      const field = this.#guide.host.shadowRoot!.querySelector<HTMLTextAreaElement>(
        byId('note.text'),
      )!;
      field.focus();
      field.select();
      this.#guide.announce('selected', 'note');
    }
  }

  async copySubject(): Promise<void> {
    try {
      await navigator.clipboard.writeText(draftOf(this.#guide).subject);
      this.#guide.announce('subjectCopied', 'subject');
    } catch {
      this.#guide.announce('blocked', 'subject');
    }
  }

  mail(): void {
    const { subject } = draftOf(this.#guide);
    const { href, isComplete } = mailTo(this.#guide.given.contactEmail, subject, this.#text);
    if (!isComplete) void this.copy('paste');
    const link = document.createElement('a');
    link.href = href;
    link.click();
    this.#tell('opened');
  }

  save(): void {
    this.#guide.silence();
    this.#used = this.#text;
    saveFile(this.#guide, 'note', this.#used);
    this.#tell('saved');
  }

  async share(): Promise<void> {
    try {
      await navigator.share({ title: draftOf(this.#guide).subject, text: this.#text });
      this.#tell('shared');
    } catch {
      // Changed their mind, which is nobody's business.
    }
  }

  useDraft(): void {
    const { record } = this.#guide;
    this.#replaced = record.get('note.text');
    retype(this.#guide, 'note.text', draftOf(this.#guide).text);
    // Left empty, it goes on to follow the choices.
    record.update('note.text', '');
    this.#guide.announce('redrafted');
    void this.#guide.focusOn(byId(places.bringBack));
  }

  /** What was written since takes its place, and can be brought back in turn. */
  bringBack(): void {
    const { record } = this.#guide;
    const since = record.get('note.text');
    retype(this.#guide, 'note.text', this.#replaced);
    record.update('note.text', this.#replaced);
    this.#replaced = since;
    this.#guide.announce('undone');
    void this.#guide.focusOn(byId('note.text'));
  }

  #tell(action: 'copied' | 'opened' | 'saved' | 'shared'): void {
    this.#guide.host.dispatchEvent(new RejectionGuideNoteEvent(action));
  }
}
