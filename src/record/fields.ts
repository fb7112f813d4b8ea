import { stepIds, stepStatuses, type StepId, type StepStatus } from './steps.js';

/** Every field a record may hold, with the type of its value. */
export type Fields = { [step in StepId as `steps.${step}`]: StepStatus };

export type Field = keyof Fields;

interface Declaration {
  readonly values: readonly unknown[];
  readonly initial: Fields[Field];
}

/** The field that holds a step's status. */
export const statusField = (step: StepId): `steps.${StepId}` => `steps.${step}`;

/** The one place a field is declared; what may be stored, read or merged follows from it. */
const fields: ReadonlyMap<string, Declaration> = new Map(
  stepIds.map((step) => [statusField(step), { values: stepStatuses, initial: 'todo' }]),
);

export const initialValue = (field: Field): Fields[Field] => fields.get(field)!.initial;

/** Whether stored data names a field that exists and holds a value that field may have. */
export const isFieldValue = (field: string, value: unknown): field is Field =>
  fields.get(field)?.values.includes(value) ?? false;
