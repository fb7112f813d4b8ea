// How the analyser turns the source into custom-elements.json: only what is public, by the names
// and paths it is published under. A plugin's phases run in this order, each over the whole source:
// collectPhase, then analyzePhase and moduleLinkPhase by module, then packageLinkPhase.

/** The modules that pages and bundlers meet, in the order to list them. */
const publicModules = ['define', 'element/rejection-guide', 'contract/events'];

const published = (path) => path.replace(/^src\//, 'dist/').replace(/\.ts$/, '.js');

const declarationsOf = (manifest) => manifest.modules.flatMap((module) => module.declarations);

/** Calls `visit` with every object in a manifest. */
function walk(value, visit) {
  if (typeof value !== 'object' || value === null) return;
  visit(value);
  for (const part of Object.values(value)) walk(part, visit);
}

/** The analyser does not see the fields that a constructor declares, as our events' do. */
function constructorFields() {
  return {
    name: 'constructor-fields',
    analyzePhase({ ts, node, moduleDoc }) {
      if (!ts.isConstructorDeclaration(node)) return;
      const owner = moduleDoc.declarations.find(({ name }) => name === node.parent.name?.text);
      for (const parameter of node.parameters) {
        const modifiers = (parameter.modifiers ?? []).map((modifier) => modifier.getText());
        if (modifiers.length === 0) continue;
        owner.members.push({
          kind: 'field',
          name: parameter.name.getText(),
          privacy: modifiers.find((modifier) => modifier !== 'readonly') ?? 'public',
          type: { text: parameter.type.getText() },
          readonly: modifiers.includes('readonly'),
        });
      }
    },
  };
}

/** What overrides is Lit's or the browser's; what is private or protected is nobody else's. */
function ownPublicMembers() {
  const overrides = new Set();
  return {
    name: 'own-public-members',
    collectPhase({ ts, node }) {
      const isOverride = ({ kind }) => kind === ts.SyntaxKind.OverrideKeyword;
      if (!ts.isClassElement(node) || !node.modifiers?.some(isOverride)) return;
      overrides.add(`${node.parent.name?.text}.${node.name.getText()}`);
    },
    moduleLinkPhase({ moduleDoc }) {
      for (const declaration of moduleDoc.declarations) {
        declaration.members = declaration.members?.filter(
          ({ name, privacy = 'public' }) =>
            privacy === 'public' && !overrides.has(`${declaration.name}.${name}`),
        );
      }
    },
  };
}

/** The public modules as the package has them. */
function publishedModules() {
  return {
    name: 'published-modules',
    packageLinkPhase({ customElementsManifest: manifest }) {
      manifest.modules = publicModules.map((name) =>
        manifest.modules.find(({ path }) => path === `src/${name}.ts`),
      );
      const paths = new Map();
      for (const module of manifest.modules) {
        module.path = published(module.path);
        module.declarations = module.declarations.filter(({ kind }) => kind === 'class');
        for (const { name } of module.declarations) paths.set(name, module.path);
      }
      for (const module of manifest.modules) {
        // Types are no exports of JavaScript's, and are declared nowhere here.
        module.exports = module.exports.filter(
          ({ declaration: { name } }) => name === '*' || paths.has(name),
        );
        for (const { declaration } of module.exports) {
          declaration.module = paths.get(declaration.name) ?? published(declaration.module);
        }
      }
    },
  };
}

/** The tag is registered by the class's own `define`, which the analyser doesn't follow. */
function definitions() {
  return {
    name: 'definitions',
    packageLinkPhase({ customElementsManifest: manifest }) {
      const [{ exports }] = manifest.modules;
      const { name, tagName } = declarationsOf(manifest).find((it) => it.customElement);
      const { declaration } = exports.find((entry) => entry.name === name);
      exports.push({ kind: 'custom-element-definition', name: tagName, declaration });
    },
  };
}

/** Where the source declares a member is nobody else's business. */
function noInheritance() {
  return {
    name: 'no-inheritance',
    packageLinkPhase({ customElementsManifest: manifest }) {
      walk(manifest, (it) => {
        delete it.inheritedFrom;
      });
    },
  };
}

/** An event's text stands once, above its class: the element's `@fires` only names the class. */
function events() {
  return {
    name: 'events',
    packageLinkPhase({ customElementsManifest: manifest }) {
      const element = declarationsOf(manifest).find(({ customElement }) => customElement);
      // The others are the analyser's guesses, from calls to dispatchEvent.
      element.events = element.events.filter(({ name }) => name?.startsWith(element.tagName));
      const classes = declarationsOf(manifest).filter(({ name }) => name.endsWith('Event'));
      for (const declaration of classes) {
        // Their own base class is not exported.
        declaration.superclass = { name: 'Event', package: 'global:' };
        const event = element.events.find(({ type }) => type.text === declaration.name);
        if (!event) throw new Error(`${element.name} has no @fires for ${declaration.name}`);
        event.description = declaration.description;
      }
    },
  };
}

const unionOf = (nodes) => nodes.map((node) => node.getText()).join(' | ');

/** `StepId` says nothing where it isn't declared: it is written out, as the ids of the steps. */
function literalUnions() {
  const lists = new Map();
  const aliases = new Map();

  const union = (name) => {
    const alias = aliases.get(name);
    return alias && (alias.union ?? lists.get(alias.list));
  };

  return {
    name: 'literal-unions',
    collectPhase({ ts, node }) {
      if (ts.isAsExpression(node) && ts.isArrayLiteralExpression(node.expression)) {
        // const stepIds = ['accept-feedback', 'reflect'] as const;
        lists.set(node.parent.name?.getText(), unionOf(node.expression.elements));
      } else if (ts.isTypeAliasDeclaration(node)) {
        const name = node.name.text;
        const list = /^\(typeof (\w+)\)\[number\]$/.exec(node.type.getText())?.[1];
        // type StepId = (typeof stepIds)[number];
        if (list) aliases.set(name, { list });
        // type Reason = 'user' | 'api';
        const isUnion =
          ts.isUnionTypeNode(node.type) && node.type.types.every(ts.isLiteralTypeNode);
        if (isUnion) aliases.set(name, { union: unionOf(node.type.types) });
      }
    },
    packageLinkPhase({ customElementsManifest: manifest }) {
      walk(manifest, ({ type }) => {
        if (!type) return;
        type.text = type.text
          .replace(/\b(\w+)\[\]/g, (text, name) => (union(name) ? `(${union(name)})[]` : text))
          .replace(/\b\w+\b/g, (name) => union(name) ?? name);
      });
    },
  };
}

/**
 * The element's attributes are those that have a reader, in that order. Markup holds text: neither
 * null nor undefined, and a default without quotes.
 */
function attributes() {
  let names = [];
  return {
    name: 'attributes',
    collectPhase({ ts, node }) {
      // const readers = { jobTitle: asIs };
      if (!ts.isVariableDeclaration(node) || node.name.getText() !== 'readers') return;
      const { initializer } = node;
      if (!ts.isObjectLiteralExpression(initializer)) return;
      names = initializer.properties.map(({ name }) => name.getText());
    },
    packageLinkPhase({ customElementsManifest: manifest }) {
      const element = declarationsOf(manifest).find(({ customElement }) => customElement);
      element.attributes = names.map((fieldName) => {
        const field = element.members.find(({ name }) => name === fieldName);
        field.attribute = fieldName.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
        return {
          name: field.attribute,
          type: { text: field.type.text.replaceAll(/ \| (null|undefined)\b/g, '') },
          description: field.description,
          ...(field.default && { default: field.default.replace(/^'(.*)'$/, '$1') }),
          fieldName,
        };
      });
    },
  };
}

/** Comments are wrapped for the source; whoever shows them wraps them anew. */
function unwrappedDescriptions() {
  return {
    name: 'unwrapped-descriptions',
    packageLinkPhase({ customElementsManifest: manifest }) {
      walk(manifest, (it) => {
        if (it.description) it.description = it.description.replaceAll(/(?<!\n)\n(?!\n)/g, ' ');
      });
    },
  };
}

export default {
  // All of the source, since a type may be declared anywhere in it.
  globs: ['src/**/*.ts'],
  litelement: true,
  quiet: true,
  packagejson: false,
  plugins: [
    constructorFields(),
    ownPublicMembers(),
    publishedModules(),
    definitions(),
    noInheritance(),
    events(),
    literalUnions(),
    attributes(),
    unwrappedDescriptions(),
  ],
};
