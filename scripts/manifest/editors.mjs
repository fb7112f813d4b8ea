// The manifest as editors read it: web-types for JetBrains', custom data for VS Code.

const elementOf = ({ modules }) =>
  modules.flatMap(({ declarations }) => declarations).find(({ customElement }) => customElement);

/** The words in `'full' | 'checklist' | ''`. */
const wordsOf = ({ type }) => [...type.text.matchAll(/'([^']+)'/g)].map(([, word]) => word);

const named = ({ name, description }) => ({ name, description });

export function webTypes(manifest, { name, version }) {
  const element = elementOf(manifest);
  const isSettable = ({ kind, static: isStatic, readonly }) =>
    kind === 'field' && !isStatic && !readonly;
  return {
    $schema: 'https://json.schemastore.org/web-types',
    name,
    version,
    'js-types-syntax': 'typescript',
    'description-markup': 'markdown',
    contributions: {
      html: {
        elements: [
          {
            name: element.tagName,
            description: element.description,
            attributes: element.attributes.map((it) => ({
              ...named(it),
              value: { type: it.type.text, default: it.default },
            })),
            slots: element.slots.map(named),
            js: {
              properties: element.members.filter(isSettable).map((it) => ({
                ...named(it),
                type: it.type.text,
              })),
              events: element.events.map((it) => ({ ...named(it), type: it.type.text })),
            },
          },
        ],
      },
      css: {
        properties: element.cssProperties.map(named),
        'pseudo-elements': element.cssParts.map((it) => ({
          ...named(it),
          name: `part(${it.name})`,
        })),
      },
    },
  };
}

export function vsCodeData(manifest) {
  const element = elementOf(manifest);
  return {
    version: 1.1,
    tags: [
      {
        name: element.tagName,
        description: element.description,
        attributes: element.attributes.map((it) => ({
          ...named(it),
          ...(wordsOf(it).length > 0 && { values: wordsOf(it).map((word) => ({ name: word })) }),
        })),
      },
    ],
  };
}
