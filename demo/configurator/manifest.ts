/** As much of custom-elements.json as an owner can set. */
export interface Manifest {
  readonly modules: readonly { readonly declarations: readonly Declaration[] }[];
}

interface Declaration {
  readonly customElement?: boolean;
  readonly attributes: readonly Attribute[];
  readonly cssProperties: readonly CssProperty[];
  readonly members: readonly { readonly name: string; readonly default?: string }[];
}

export interface Attribute {
  readonly name: string;
  readonly fieldName: string;
  readonly type: { readonly text: string };
  readonly description: string;
  readonly default?: string;
}

export interface CssProperty {
  readonly name: string;
  readonly description: string;
  readonly default?: string;
}

/** The element among all that the package declares. */
export const elementOf = ({ modules }: Manifest): Declaration =>
  modules.flatMap(({ declarations }) => declarations).find(({ customElement }) => customElement)!;

export const versionOf = ({ members }: Declaration): string =>
  members.find(({ name }) => name === 'version')!.default!.replaceAll("'", '');

/** The words an attribute takes, when they are few; the empty one is left out. */
export const wordsOf = ({ type }: Attribute): readonly string[] =>
  [...type.text.matchAll(/'([^']+)'/g)].map(([, word = '']) => word);

export const isNumber = ({ type }: Attribute): boolean => type.text.includes('number');

/** A custom property whose default has a figure in it is a length. */
export const isColour = ({ default: preset = '' }: CssProperty): boolean => !/\d/.test(preset);

/** `job-title` as a label: “Job title”. */
export const labelOf = (name: string): string => {
  const words = name.replace('--rejection-guide-', '').replace(/-url$/, '-link').split('-');
  const text = words.join(' ').replace('lang', 'language').replace('email', 'e-mail');
  return text.charAt(0).toUpperCase() + text.slice(1).replace(/\bid$/, 'ID');
};
