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
  const address = `mailto:${encode(to).replaceAll('%40', '@')}`;
  const short = `${address}?subject=${encode(subject)}`;
  const whole = `${short}&body=${encode(text)}`;
  const href = [whole, short].find((link) => link.length <= limit) ?? address;
  return { href, isComplete: href === whole };
}
