import type { StepId, StepStatus } from './steps.js';

/** The version of these declarations. It stands in every stored key and every exported record. */
export const version = 1;

/**
 * What a field holds. A number stands for a text of at most so many UTF-16 units, empty at first; a
 * list for one of these values, at first the first of them.
 */
export type Kind = number | readonly string[];

type ValueOf<K> = K extends number ? string : K extends readonly (infer V)[] ? V : never;

/** What a comment, a goal or a story can be about. */
export const areas = [
  'experience',
  'skills',
  'answers',
  'communication',
  'presentation',
  'preparation',
  'logistics',
] as const;

export type Area = (typeof areas)[number];

const anArea = ['', ...areas] as const;
const readiness = ['', 'done', 'part', 'no'] as const;
const outcomes = ['', 'not-yet', 'kept', 'changed', 'stopped'] as const;
const yesOrNo = ['', 'yes', 'no'] as const;

/** Fields that a record has once, under the step that asks for them. */
export const singles = {
  'accept-feedback': {
    'feedback-status': ['', 'given', 'none', 'unanswered'],
    'kind-line': 200,
  },
  reflect: {
    stage: ['', 'application', 'screening', 'interview', 'final'],
    keep: 160,
    focus: anArea,
    'preparation.role': readiness,
    'preparation.examples': readiness,
    'preparation.questions': readiness,
    'preparation.practice': readiness,
    'preparation.logistics': readiness,
    'preparation.rest': readiness,
  },
  'thank-you-note': {
    relation: ['', 'external', 'internal', 'agency'],
    thanked: yesOrNo,
    'note.recipient': 160,
    'note.valued': 160,
    'note.feedback': 160,
    'note.area': anArea,
    'note.topic': 160,
    'note.sender': 160,
    'note.date': 40,
    'note.advice': yesOrNo,
    'note.disappointment': yesOrNo,
    'note.stay': yesOrNo,
    'note.language': 35,
    'note.text': 4000,
  },
  'apply-lessons': {
    'plan.when': 160,
    'plan.action': 160,
    'plan.date': 10,
    'plan.time': 5,
    'plan.outcome': outcomes,
    // Not asked any more: a copy from when it was can still be opened.
    'calendar.action': yesOrNo,
    'calendar.check': yesOrNo,
    'calendar.roles': yesOrNo,
    'obstacle.if': 160,
    'obstacle.then': 160,
    'setback.then': 160,
  },
} as const satisfies Record<StepId, Record<string, Kind>>;

/** Fields that come in items, and how many items a person may add. */
export const lists = {
  points: {
    step: 'accept-feedback',
    max: 5,
    fields: {
      text: 160,
      sort: ['', 'use', 'ask', 'aside'],
      area: anArea,
      from: ['', 'employer'],
    },
  },
  criteria: {
    step: 'accept-feedback',
    max: 5,
    fields: { text: 160, evidence: ['', 'clear', 'some', 'none'] },
  },
  moments: {
    step: 'reflect',
    max: 4,
    fields: {
      label: 80,
      felt: ['', 'confident', 'mixed', 'uncertain'],
      did: 240,
      whose: ['', 'mine', 'shared', 'not-mine'],
      area: anArea,
    },
  },
  changes: { step: 'reflect', max: 2, fields: { text: 160 } },
  goals: { step: 'apply-lessons', max: 2, fields: { text: 120 } },
  plans: {
    step: 'apply-lessons',
    // The step opens on one more, which is in no list: `plan.when` and its like.
    max: 2,
    fields: { when: 160, action: 160, date: 10, time: 5, outcome: outcomes },
  },
} as const satisfies Record<
  string,
  { step: StepId; max: number; fields: Readonly<Record<string, Kind>> }
>;

type Singles = typeof singles;
type Lists = typeof lists;

export type ListName = keyof Lists;

/** What a person can say of one item of a list. */
export type ItemValues<L extends ListName> = {
  readonly [F in keyof Lists[L]['fields']]: ValueOf<Lists[L]['fields'][F]>;
};

/** One item of a list: its random name, when it was made, and what was said of it. */
export type Item<L extends ListName> = ItemValues<L> & {
  readonly id: string;
  readonly made: number;
};

export const listNames = Object.keys(lists) as ListName[];

/** What an item begins as: the first of its fields, which is a text. */
export const firstField = (list: ListName): string => Object.keys(lists[list].fields)[0]!;

/** The field for what stands in a list's input line, before it is added as an item. */
export const draftField = <L extends ListName>(list: L): `draft.${L}` => `draft.${list}`;

type DraftFields = { [L in ListName as `draft.${L}`]: string };

/** Whether the candidate wants their answers on this device alone, where the host has a store. */
type WishFields = { 'only-here': '' | 'yes' };

type StatusFields = { [S in StepId as `steps.${S}`]: StepStatus };

type SingleFields = {
  [S in StepId]: (fields: { [F in keyof Singles[S]]: ValueOf<Singles[S][F]> }) => void;
}[StepId] extends (fields: infer F) => void
  ? F
  : never;

type ItemFields = {
  [L in ListName]: (fields: {
    [F in keyof Lists[L]['fields'] & string as `${L}.${string}.${F}`]: ValueOf<
      Lists[L]['fields'][F]
    >;
  }) => void;
}[ListName] extends (fields: infer F) => void
  ? F
  : never;

/** Every field a record may hold, with the type of its value. An item's is `{list}.{id}.{field}`. */
export type Fields = StatusFields & WishFields & SingleFields & DraftFields & ItemFields;

export type Field = keyof Fields;

/** What there is to read of a record. */
export interface Answers {
  get<F extends Field>(field: F): Fields[F];
  items<L extends ListName>(list: L): readonly Item<L>[];
}

/** The fields that hold a person's own words. */
export type TextField = {
  [F in Field]: string extends Fields[F] ? F : never;
}[Field];

/** What an entry may hold: a field's value; of an item the time it was made, or null: removed. */
export type Value = string | number | null;

/** The field that holds a step's status. */
export const statusField = (step: StepId): `steps.${StepId}` => `steps.${step}`;

/** The name of the entry that erasing writes: all entries that are not newer are void. No field. */
export const epoch = 'epoch';
