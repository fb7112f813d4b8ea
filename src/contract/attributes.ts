import { platformURL } from '../lib/platform.js';
import type { Choice } from '../record/situation.js';
import { isStepId, stepIds, type StepId } from '../record/steps.js';
import { storageKinds, type StorageKind } from '../storage/kinds.js';

/** What an attribute says: what to use, and what was wrong with it, if anything. */
export interface Read<T> {
  readonly value: T;
  /** What would have been accepted; only there when the value was not. */
  readonly accepted?: string;
}

/** Pages may set anything on a property: what is neither text nor a number is as good as none. */
export const plain = (given: unknown): string =>
  typeof given === 'string' || typeof given === 'number' ? String(given).trim().toWellFormed() : '';

/** Taken as it is. */
const asIs = (value: string): Read<string> => ({ value });

/** Where choices are to be kept; empty is `local`. */
export const storageKind = (text: string): Read<StorageKind> => {
  const value = storageKinds.find((kind) => kind === text);
  if (value || !text) return { value: value ?? 'local' };
  return { value: 'local', accepted: storageKinds.join(', ') };
};

/** A heading level that leaves room for the steps one below; empty is 2. */
export const headingLevel = (text: string): Read<number> => {
  const value = text ? Number(text) : 2;
  if (Number.isInteger(value) && value >= 1 && value <= 5) return { value };
  return { value: 2, accepted: 'a whole number from 1 to 5' };
};

/** Step ids separated by spaces or commas, or `all`. What is no step's id is left out. */
export const stepList = (text: string): Read<readonly StepId[]> => {
  const words = text.split(/[\s,]+/).filter(Boolean);
  if (words.includes('all')) return { value: stepIds };
  const value = words.filter(isStepId);
  if (value.length === words.length) return { value };
  return { value, accepted: ['all', ...stepIds].join(', ') };
};

/** One of a few words; empty is not known. */
const oneOf =
  <const Word extends string>(...words: readonly Word[]) =>
  (text: string): Read<Word | ''> => {
    const value = words.find((word) => word === text) ?? '';
    return value === text ? { value } : { value, accepted: words.join(', ') };
  };

/** One e-mail address: no list, and no character that would add a part to a `mailto:` link. */
export const address = (text: string): Read<string> =>
  !text || /^[^\s@?&,;:<>"]+@[^\s@?&,;:<>"]+$/.test(text)
    ? { value: text }
    : { value: '', accepted: 'one e-mail address' };

const schemes = ['http:', 'https:', 'mailto:', 'tel:'];

/** A link that can't run script: relative, or of an allowed scheme. Empty is none. */
export const link = (text: string): Read<string> => {
  if (!text) return { value: '' };
  // A relative link parses against a base alone, and on a server there is no page to be it.
  const base = 'https://relative.invalid';
  const Parser = platformURL();
  if (Parser.canParse(text, base) && schemes.includes(new Parser(text, base).protocol)) {
    return { value: text };
  }
  return { value: '', accepted: 'a relative link, http, https, mailto or tel' };
};

/** How each attribute is read, by the name of its property. */
export const readers = {
  company: asIs,
  jobTitle: asIs,
  contactName: asIs,
  contactEmail: address,
  candidateName: asIs,
  stage: oneOf('application', 'screening', 'interview', 'final'),
  feedbackStatus: oneOf('given', 'none', 'unanswered'),
  relation: oneOf('external', 'internal', 'agency'),
  thanked: oneOf('yes', 'no'),
  replies: oneOf('read', 'unread'),
  noteLang: asIs,
  mode: oneOf('full', 'checklist'),
  guideId: asIs,
  storage: storageKind,
  openSteps: stepList,
  headingLevel,
  rolesUrl: link,
  communityUrl: link,
  supportUrl: link,
  privacyUrl: link,
  adviceUrl: link,
};

/** `jobTitle` is set by the attribute `job-title`. */
export const attributeOf = (property: string): string =>
  property.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** The attributes' values as they are understood, by the names of their properties. */
export type Meanings = {
  -readonly [name in keyof typeof readers]: ReturnType<(typeof readers)[name]>['value'];
};

/** What the owner says of one of the four choices; empty is nothing. */
export const presetOf = (given: Readonly<Meanings>, choice: Choice): string =>
  given[choice === 'feedback-status' ? 'feedbackStatus' : choice];
