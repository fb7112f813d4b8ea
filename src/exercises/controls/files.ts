import type { FilePlace, OpenGuide as Guide } from '../../contract/guide.js';
import { download } from '../../lib/download.js';
import { mayBeBlocked } from '../../lib/frame.js';

const files = {
  pause: ['reminder.ics', 'text/calendar'],
  plans: ['reminder.ics', 'text/calendar'],
  note: ['note.txt', 'text/plain'],
  answers: ['my-answers.txt', 'text/plain'],
  copy: ['my-answers.json', 'application/json'],
  unreadable: ['unreadable.json', 'application/json'],
} as const satisfies Record<FilePlace, readonly [name: string, type: string]>;

/** Saves a text as a file, inside the click that asked for it. Says so where that may be blocked. */
export function saveFile(guide: Guide, place: FilePlace, text: string): void {
  const [name, type] = files[place];
  let isBlocked = mayBeBlocked('allow-downloads');
  try {
    download(name, type, text);
  } catch {
    isBlocked = true;
  }
  const isText = type === 'text/plain';
  if (isBlocked) guide.announce(isText ? 'blocked' : 'ifNotSaved', place);
  else if (type === 'text/calendar') guide.announce('fileSaved', place);
}
