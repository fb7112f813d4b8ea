// What custom-elements.json knows, as the reference has it.
import { formatted, putBetween, table as plainTable } from '../table.mjs';

/** A page with its tables as the manifest has them, formatted. */
export function withTables(page, manifest, path) {
  return formatted(Object.entries(tablesOf(manifest)).reduce(putBetween, page), path);
}

function tablesOf(manifest) {
  const declarations = manifest.modules.flatMap((module) => module.declarations);
  const element = declarations.find(({ customElement }) => customElement);
  const own = element.members.filter((member) => !member.static);
  const fieldsOf = ({ type }) => declarations.find(({ name }) => name === type.text).members ?? [];

  return {
    attributes: table(
      ['Attribute', 'Property', 'Type', 'Default', 'Description'],
      element.attributes,
      (it) => [
        code(it.name),
        code(it.fieldName),
        code(it.type.text),
        code(it.default),
        it.description,
      ],
    ),
    properties: table(
      ['Property', 'Type', 'Description'],
      own.filter(({ kind, attribute }) => kind === 'field' && !attribute),
      (it) => [
        code(it.name) + (it.readonly ? ' (read only)' : ''),
        code(it.type.text),
        it.description,
      ],
    ),
    methods: table(
      ['Method', 'Returns', 'Description'],
      own.filter(({ kind }) => kind === 'method'),
      (it) => [
        code(`${it.name}(${(it.parameters ?? []).map(typed).join(', ')})`),
        code(it.return?.type.text),
        it.description,
      ],
    ),
    events: table(['Event', 'Carries', 'Description'], element.events, (it) => [
      code(it.name),
      fieldsOf(it).map(typed).map(code).join('<br>'),
      it.description,
    ]),
    slots: table(['Slot', 'Description'], element.slots, (it) => [
      it.name ? code(it.name) : '(default)',
      it.description,
    ]),
    parts: table(['Part', 'Description'], element.cssParts, named),
    'custom-properties': table(
      ['Custom property', 'Default', 'Description'],
      element.cssProperties,
      (it) => [code(it.name), code(it.default), it.description],
    ),
    states: table(['State', 'Description'], element.cssStates, (it) => [
      code(`:state(${it.name})`),
      it.description,
    ]),
  };
}

const code = (text) => (text ? `\`${text}\`` : '');
const named = ({ name, description }) => [code(name), description];
const typed = ({ name, optional, type, default: preset }) =>
  [name, optional && '?', type && `: ${type.text}`, preset && ` = ${preset}`]
    .filter(Boolean)
    .join('');

function table(headings, items, cellsOf) {
  const silent = items.find(({ description }) => !description);
  if (silent) throw new Error(`${silent.name} has no description in the source.`);
  return plainTable(headings, items.map(cellsOf));
}
