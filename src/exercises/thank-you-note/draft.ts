import type { OpenGuide as Guide } from '../../contract/guide.js';
import { singles, type Answers } from '../../record/fields.js';
import type { Situation } from '../../record/situation.js';
import { isTextField } from '../../record/text-fields.js';
import {
  composeNote,
  defaultOptions,
  isCheckIn,
  salutationOf,
  type Note,
  type NoteOptions,
} from './note.js';

/** Whether the candidate wrote any word of the note. */
export const isBegun = (answers: Answers): boolean =>
  Object.keys(singles['thank-you-note'])
    .filter((field) => isTextField(field) && field !== 'note.language')
    .some((field) => answers.get(field));

/** Whether someone would read it. Who never heard back has no message to reply to, and writes anew. */
export const isPutForward = ({ given, situation }: Guide): boolean =>
  given.replies !== 'unread' || isCheckIn(situation);

/** Whether a name as the page knows it can stand in the greeting. */
export const takesContactName = ({ noteLocale, situation, given }: Guide): boolean =>
  given.contactName !== '' && salutationOf(noteLocale, situation)?.is !== 'whole';

/** The note as it is put together from the answers, in the note's own language. */
export function draftOf(guide: Guide): Note {
  const { record, noteLocale, situation, given } = guide;
  const { company, jobTitle, contactName, candidateName } = given;
  return composeNote(noteLocale, situation, optionsOf(record, situation), {
    recipient: takesContactName(guide) ? contactName : record.get('note.recipient'),
    company,
    role: jobTitle,
    date: record.get('note.date'),
    valued: record.get('note.valued'),
    feedback: record.get('note.feedback'),
    area: record.get('note.area'),
    topic: record.get('note.topic'),
    sender: candidateName || record.get('note.sender'),
  });
}

/** What the note does beside thanking: as chosen, or as suits the case. */
export function optionsOf(answers: Answers, situation: Situation): NoteOptions {
  const defaults = defaultOptions(situation);
  const isOn = (name: keyof NoteOptions): boolean => {
    const choice = answers.get(`note.${name}`);
    return choice === '' ? defaults[name] : choice === 'yes';
  };
  return { disappointment: isOn('disappointment'), advice: isOn('advice'), stay: isOn('stay') };
}
