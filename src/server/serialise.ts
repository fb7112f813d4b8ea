import { nothing, type TemplateResult } from 'lit';

const mark = (index: number): string => `⟦${index}⟧`;

/** An attribute with a value of the template's in it. */
const bound = / ([.?]?)([\w-]+)=(?:"([^"⟦]*⟦[^"]*)"|(⟦\d+⟧))/g;

/**
 * A template of ours as HTML, without the marks that Lit's hydration needs: for pages whose script
 * replaces what was served. It knows what our templates use: no element bindings, and `wording`.
 *
 * @throws {TypeError} For a value that it doesn't know, which would be wrong as text.
 */
export function serialise(value: unknown): string {
  if (value === nothing || value === undefined || value === null) return '';
  if (Array.isArray(value)) return value.map(serialise).join('');
  if (isWording(value)) return serialise(value.values[0]);
  if (!isTemplate(value)) return escape(plain(value));
  const { strings, values } = value;
  const fill = (text: string, write: (part: unknown) => string) =>
    text.replace(/⟦(\d+)⟧/g, (_, index: string) => write(values[Number(index)]));

  const template = strings.reduce((html, string, i) => html + mark(i - 1) + string);
  const withAttributes = template
    .replace(/\s@\w+=⟦\d+⟧/g, '')
    .replace(/\s+/g, ' ')
    .replace(
      bound,
      (_, kind: string, name: string, quoted: string | undefined, bare: string | undefined) => {
        const text = quoted ?? bare!;
        const isThere = fill(text, (part) => (part && part !== nothing ? 'x' : '')) !== '';
        if (kind === '.' || (!isThere && (kind === '?' || isNothing(text, values)))) return '';
        return kind === '?'
          ? ` ${name}`
          : ` ${name}="${fill(text, (part) => escape(plain(part)))}"`;
      },
    );
  return fill(withAttributes, serialise);
}

const isNothing = (text: string, values: readonly unknown[]): boolean => {
  const [, index] = /^⟦(\d+)⟧$/.exec(text) ?? [];
  return index !== undefined && values[Number(index)] === nothing;
};

/** A value as the text that it is in a template. */
function plain(value: unknown): string {
  if (value === nothing) return '';
  if (['string', 'number', 'boolean'].includes(typeof value)) return String(value);
  throw new TypeError(`No template may have this in it on a server: ${typeof value}`);
}

/** The one directive in what a server sends: a text. */
const isWording = (value: unknown): value is { readonly values: readonly [string] } =>
  typeof value === 'object' && value !== null && '_$litDirective$' in value;

const isTemplate = (value: unknown): value is TemplateResult =>
  typeof value === 'object' && value !== null && 'strings' in value && 'values' in value;

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '⟦': '&#10214;', // or it could be taken for a mark of ours
};

/** Text for HTML, also between double quotes. */
export const escape = (text: string): string =>
  text.replace(/[&<>"⟦]/g, (character) => entities[character]!);
