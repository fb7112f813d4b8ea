import type { Meanings } from './contract/attributes.js';
import type { GuideEventMap } from './contract/events.js';
import type { RejectionGuide } from './element/rejection-guide.js';

// The element as frameworks see it, for `frameworks/`. Derived, so that it can't fall behind.

type Kebab<Text extends string> = Text extends `${infer First}${infer Rest}`
  ? `${First extends Lowercase<First> ? First : `-${Lowercase<First>}`}${Kebab<Rest>}`
  : '';

type Pascal<Text extends string> = Text extends `${infer First}-${infer Rest}`
  ? `${Capitalize<First>}${Pascal<Rest>}`
  : Capitalize<Text>;

/** What a page may set, by the names of the properties. */
export type GuideProperties = {
  [Name in keyof Meanings | 'feedback' | 'store' | 'messages']?: RejectionGuide[Name] | undefined;
};

/** What a page may set as text, by the names of the attributes. */
export type GuideAttributes = {
  [Name in keyof Meanings as Kebab<Name>]?: RejectionGuide[Name] | undefined;
};

/** A function for each event, by the event's name with something before it. */
export type GuideListeners<Prefix extends string> = {
  [Name in keyof GuideEventMap as `${Prefix}${Name}`]?:
    ((event: GuideEventMap[Name]) => void) | undefined;
};

type HandlerName<Name extends string> = Name extends `rejection-guide-${infer Short}`
  ? `on${Pascal<Short>}`
  : never;

/** A function for each event, by a name as React has them: `onBeforeToggle`. */
export type GuideHandlers = {
  [Name in keyof GuideEventMap as HandlerName<Name>]?:
    ((event: GuideEventMap[Name]) => void) | undefined;
};

/** Which event each of those is for. */
export const handlers: {
  readonly [Name in keyof GuideEventMap as HandlerName<Name>]: Name;
} = {
  onReady: 'rejection-guide-ready',
  onBeforeToggle: 'rejection-guide-before-toggle',
  onToggle: 'rejection-guide-toggle',
  onStep: 'rejection-guide-step',
  onComplete: 'rejection-guide-complete',
  onLink: 'rejection-guide-link',
  onNote: 'rejection-guide-note',
  onPlan: 'rejection-guide-plan',
  onStorageError: 'rejection-guide-storage-error',
};
