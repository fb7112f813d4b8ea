/** Some of the words of a tree, each of the shape it has there. */
export type SomeOf<Words> = Words extends string | readonly string[]
  ? Words
  : { readonly [Key in keyof Words]?: SomeOf<Words[Key]> };

/** A tree of words with others in their place, and the paths of those that don't fit. */
export interface Overridden<Words> {
  readonly words: Words;
  readonly refused: readonly string[];
}

/**
 * Puts given words over those of a tree. Only a value of the same shape takes a place: a text that
 * says something for a text, a list of texts for a list, a list of lists for one of those.
 */
export function override<Words extends object>(
  words: Words,
  given: SomeOf<Words> | null | undefined,
): Overridden<Words> {
  const refused: string[] = [];
  return { words: merge(words, given ?? {}, '', refused) as Words, refused };
}

type Tree = { readonly [key: string]: unknown };

const isTree = (value: unknown): value is Tree =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A list of texts, or of lists of them, as the built-in one is. */
const isListLike = (built: readonly unknown[], value: unknown): boolean =>
  Array.isArray(value) &&
  value.every((item) =>
    Array.isArray(built[0]) ? isListLike(built[0], item) : typeof item === 'string',
  );

function merge(built: unknown, given: unknown, path: string, refused: string[]): unknown {
  if (given === undefined) return built;
  if (typeof built === 'string' && typeof given === 'string' && given.trim()) return given;
  if (Array.isArray(built) && isListLike(built, given)) return given;
  if (!isTree(built) || !isTree(given)) {
    refused.push(path || 'messages');
    return built;
  }
  const at = (key: string): string => (path ? `${path}.${key}` : key);
  refused.push(
    ...Object.keys(given)
      .filter((key) => !Object.hasOwn(built, key))
      .map(at),
  );
  return Object.fromEntries(
    Object.entries(built).map(([key, value]) => [
      key,
      Object.hasOwn(given, key) ? merge(value, given[key], at(key), refused) : value,
    ]),
  );
}
