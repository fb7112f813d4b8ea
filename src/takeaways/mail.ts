/** Longer links are cut or refused by some mail programs. */
const limit = 1900;

/** A message to open in a mail program. */
export interface Mail {
  readonly href: string;
  /** Whether the text is in it; otherwise it was too long, and is to be pasted. */
  readonly isComplete: boolean;
}

const encode = (text: string): string =>
  encodeURIComponent(text.toWellFormed().replace(/\r\n?|\n/g, '\r\n'));

/** A `mailto:` link (RFC 6068). `to` may be empty. */
export function mailTo(to: string, subject: string, text: string): Mail {
  const short = `mailto:${encode(to).replaceAll('%40', '@')}?subject=${encode(subject)}`;
  const whole = `${short}&body=${encode(text)}`;
  return whole.length > limit
    ? { href: short, isComplete: false }
    : { href: whole, isComplete: true };
}
