import { override } from '../i18n/override.js';
import type { MessageOverrides, Messages } from './messages.js';

/** The built-in words with the page's own in their place, and the paths of those that don't fit. */
export interface OwnWords {
  readonly messages: Messages;
  readonly refused: readonly string[];
}

/** Any words but the privacy line's may be the page's own: that line states a fact. */
export function withOwnWords(
  { privacy, ...replaceable }: Messages,
  own: MessageOverrides | null | undefined,
): OwnWords {
  const { words, refused } = override<Omit<Messages, 'privacy'>>(replaceable, own);
  return { messages: { ...words, privacy }, refused };
}
