import type { MessageOverrides, Messages } from '../locales/messages.js';

/** The built-in words with the page's own in their place, and the paths of those that don't fit. */
export interface Overridden {
  readonly messages: Messages;
  readonly refused: readonly string[];
}

/**
 * Puts a page's words over the built-in ones. Only a value of the same shape takes a place: a text
 * for a text, a list of texts for a list. The privacy line states a fact and can't be replaced.
 */
export function override(
  messages: Messages,
  overrides: MessageOverrides | null | undefined,
): Overridden {
  const refused: string[] = [];
  const { privacy, ...replaceable } = messages;
  const words = merge(replaceable, overrides ?? {}, '', refused) as Omit<Messages, 'privacy'>;
  return { messages: { ...words, privacy }, refused };
}

type Words = { readonly [key: string]: unknown };

const isWords = (value: unknown): value is Words =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isTextList = (value: unknown): boolean =>
  Array.isArray(value) && value.every((item) => typeof item === 'string');

function merge(built: unknown, given: unknown, path: string, refused: string[]): unknown {
  if (given === undefined) return built;
  if (typeof built === 'string' && typeof given === 'string' && given.trim()) return given;
  if (Array.isArray(built) && isTextList(given)) return given;
  if (!isWords(built) || !isWords(given)) {
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
