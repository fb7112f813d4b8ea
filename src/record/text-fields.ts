import { parseName } from './field-name.js';
import { draftField, listNames, lists, singles, type TextField } from './fields.js';
import { kindOf } from './schema.js';
import { stepIds, type StepId } from './steps.js';

/** Whether this is a field for a person's own words. */
export const isTextField = (name: string): name is TextField => typeof kindOf(name) === 'number';

/** How many UTF-16 units a text may have. */
export const limitOf = (field: TextField): number => kindOf(field) as number;

/** The step that asks for this text. */
export function stepOfField(field: TextField): StepId | undefined {
  const list = parseName(field)?.list ?? listNames.find((name) => draftField(name) === field);
  return list ? lists[list].step : stepIds.find((step) => Object.hasOwn(singles[step], field));
}
