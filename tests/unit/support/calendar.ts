/** What a calendar file is made of, and what a calendar reads in it. */
import fc from 'fast-check';
import ICAL from 'ical.js';

export const parse = (file: string): ICAL.Event[] =>
  new ICAL.Component(ICAL.parse(file) as unknown[])
    .getAllSubcomponents('vevent')
    .map((component) => new ICAL.Event(component));

const octets = (text: string): number => new TextEncoder().encode(text).length;

/** Text as a calendar can hold it: other control characters than tabs and line ends have no place. */
export const kept = (text: string): string =>
  text
    .toWellFormed()
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(/(?![\t\n])\p{Cc}/gu, '');

export const oddText = fc
  .array(
    fc.oneof(
      fc.constantFrom('\\', ';', ',', '\n', '\r\n', '\r', '\\n', '\t', ' ', '"', ':', '\u2028'),
      fc.constantFrom('🌱', '👩🏽‍💻', '\ud83c', '\udf31', '\0', '\u0085', 'é', '你好', 'x'.repeat(74)),
      fc.string({ unit: 'binary', maxLength: 90 }),
    ),
    { maxLength: 30 },
  )
  .map((parts) => parts.join(''));

/** The lines that are over 75 octets, have a bare line end or half of a character, or don't end. */
export function badLines(file: string): string[] {
  const lines = file.split('\r\n');
  const unended = lines.pop()!;
  const bad = lines.filter(
    (line) => octets(line) > 75 || /[\r\n\0]/.test(line) || !line.isWellFormed(),
  );
  return unended ? [...bad, unended] : bad;
}
