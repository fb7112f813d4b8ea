import type { Locale } from '../../locales/messages.js';
import { answered, type Answered } from '../answers/answered.js';

/** What was answered in step 3: the note as it stands, in its own language. */
export const noteSummary = (note: string, lang: string, { messages }: Locale): Answered[] => [
  { ...answered(messages.thankYouNote.note, note), lang },
];
