/**
 * What the page's own address may say: a language, a theme, and whom it is for. Anyone can write a
 * link, so nothing in one may become another link, an address or a number to call, and there is no
 * room for more than a name and a job. That they are true can't be checked.
 */

/** Whom the page is for, by the names of the guide's attributes. */
export interface Visitor {
  readonly 'candidate-name': string;
  readonly 'job-title': string;
  readonly stage: string;
}

// Letters of any script, with what joins them in some.
const name = /^[\p{L}\p{M}\p{Join_Control} .'’-]{1,60}$/u;
const title = /^[\p{L}\p{M}\p{Join_Control}\p{Nd} .,'’()/&+#–-]{1,80}$/u;
const word = /^[a-z]{1,20}$/;

/**
 * `//`, `www.` or `t.me`, and whatever has the shape of it: a stop that ends neither a word nor an
 * initial. Those of `J.R.` and `St. John` do.
 */
const host = /\/\/|www\.|[^ .]{2,}\.[^ ,)]|\.(?!\p{L}?(?:[ .,)]|$))/iu;

/** `Pay now.`: a stop after a word too long for an abbreviation. */
const sentence = /[\p{L}\p{M}]{5,}\.(?: |$)/u;

const countOf = (text: string, pattern: RegExp): number => [...text.matchAll(pattern)].length;

function checked(text: string, allowed: RegExp, mostWords: number): string {
  const plain = text.trim().normalize('NFC');
  const isPlain = allowed.test(plain) && !host.test(plain) && !sentence.test(plain);
  const isShort = countOf(plain, /\S+/g) <= mostWords && countOf(plain, /\p{Nd}/gu) <= 4;
  return isPlain && isShort ? plain : '';
}

/** Reads `name=…&job=…&stage=…`. What can't be used is empty. */
export function visitorOf(fragment: string): Visitor {
  const given = new URLSearchParams(fragment.replace(/^#/, ''));
  return {
    'candidate-name': checked(given.get('name') ?? '', name, 5),
    'job-title': checked(given.get('job') ?? '', title, 8),
    stage: checked(given.get('stage') ?? '', word, 1),
  };
}

/** The language asked for, if it is the name of one. */
export function langOf(query: string): string {
  try {
    const [tag = ''] = Intl.getCanonicalLocales(new URLSearchParams(query).get('lang') ?? []);
    return tag;
  } catch {
    return '';
  }
}

/** The theme asked for, if it is one. */
export function themeOf(query: string): string {
  const theme = new URLSearchParams(query).get('theme') ?? '';
  return ['light', 'dark'].includes(theme) ? theme : '';
}
