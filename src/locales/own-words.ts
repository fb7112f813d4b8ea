import { override, type SomeOf } from '../i18n/override.js';
import type { GuideMessages } from './guide-messages.js';
import type { MessageOverrides } from './messages.js';

/** The built-in words with the page's own in their place, and the paths of those that don't fit. */
export interface OwnWords<Words> {
  readonly messages: Words;
  readonly refused: readonly string[];
}

/** Any words but the privacy line's may be the page's own: that line states a fact. */
export function withOwnWords<Words extends GuideMessages>(
  { privacy, ...replaceable }: Words,
  own: MessageOverrides | null | undefined,
): OwnWords<Words> {
  const { words, refused } = override(replaceable, own as SomeOf<typeof replaceable>);
  return { messages: { ...words, privacy } as unknown as Words, refused };
}
