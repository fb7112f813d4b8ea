// What the page may set, and how each is read: a value to use, and what would have been accepted
// where the text can't be used.
const asIs = (value) => ({ value });

const oneOf =
  (...words) =>
  (text) =>
    words.includes(text) || !text
      ? { value: text || words[0] }
      : { value: words[0], accepted: words.join(', ') };

/** As `oneOf`, and unknown unless it is said. */
const maybeOneOf = (...words) => oneOf('', ...words);

const address = (text) =>
  !text || /^[^\s@?&,;:<>"]+@[^\s@?&,;:<>"]+$/.test(text)
    ? { value: text }
    : { value: '', accepted: 'one e-mail address' };

const schemes = ['http:', 'https:', 'mailto:', 'tel:'];
const base = 'https://relative.invalid';
const link = (text) =>
  !text || (URL.canParse(text, base) && schemes.includes(new URL(text, base).protocol))
    ? { value: text }
    : { value: '', accepted: 'a relative link, http, https, mailto or tel' };

const level = (text) =>
  !text || /^[1-5]$/.test(text)
    ? { value: Number(text) || 2 }
    : { value: 2, accepted: 'a whole number from 1 to 5' };

export const stepIds = ['accept-feedback', 'reflect', 'thank-you-note', 'apply-lessons'];

const steps = (text) => {
  const words = text.split(/[\s,]+/).filter(Boolean);
  if (words.includes('all')) return { value: stepIds };
  const value = words.filter((word) => stepIds.includes(word));
  return value.length === words.length
    ? { value }
    : { value, accepted: ['all', ...stepIds].join(', ') };
};

export const readers = {
  company: asIs,
  'job-title': asIs,
  'contact-name': asIs,
  'contact-email': address,
  'candidate-name': asIs,
  stage: maybeOneOf('application', 'screening', 'interview', 'final'),
  'feedback-status': maybeOneOf('given', 'none', 'unanswered'),
  relation: maybeOneOf('external', 'internal', 'agency'),
  thanked: maybeOneOf('yes', 'no'),
  replies: maybeOneOf('read', 'unread'),
  'note-lang': asIs,
  mode: maybeOneOf('full', 'checklist'),
  'guide-id': asIs,
  storage: oneOf('local', 'session', 'none'),
  'open-steps': steps,
  'heading-level': level,
  'roles-url': link,
  'community-url': link,
  'support-url': link,
  'privacy-url': link,
  'advice-url': link,
};

export const names = Object.keys(readers);

/** `job-title` is the property `jobTitle`. */
export const propertyOf = (name) => name.replace(/-./g, ([, letter]) => letter.toUpperCase());

const unset = Object.fromEntries(names.map((name) => [name, readers[name]('').value]));

/** What holds while nothing is set: one object for all guides, which each adds its own to. */
export const given = () => Object.create(unset);

/** What the page means by a text; what can't be used is named in the console. */
export function read(name, text) {
  const { value, accepted } = readers[name](String(text ?? '').trim());
  if (accepted) {
    console.warn(`<hand-complete> can't use ${name}="${text}". Accepted: ${accepted}.`);
  }
  return value;
}
