/** What an owner takes away: the guide with their choices, for each way to put it on a page. */

export interface Choices {
  /** By their names, `lang` among them. What is empty is left out. */
  readonly attributes: Readonly<Record<string, string>>;
  /** The guide's custom properties. */
  readonly properties: Readonly<Record<string, string>>;
  /** What guide.html takes besides. */
  readonly page: Readonly<Record<string, string>>;
}

export interface Release {
  readonly version: string;
  /** Of the files for script tags, as the attribute `integrity` has it; none while it is not known. */
  readonly integrity: Readonly<Record<string, string>>;
  /** What shows inside the tag until the script has run, in the language chosen. */
  readonly inside: Inside;
  /** The property that an attribute sets, where the two are not called the same. */
  readonly propertyOf: (attribute: string) => string;
}

export interface Inside {
  readonly intro: string;
  readonly titles: readonly string[];
}

export interface Snippet {
  readonly id: string;
  readonly label: string;
  readonly hint: string;
  readonly code: string;
}

const given = (values: Readonly<Record<string, string>>): [string, string][] =>
  Object.entries(values).filter(([, value]) => value !== '');

/**
 * Text in a double-quoted attribute of HTML, or of a template of Vue, Svelte or Angular, in a
 * template literal or not. Besides what HTML needs, what those would take for code.
 */
export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"{}`$\\\r\n\t]/g, (character) => `&#${character.codePointAt(0)};`);

/** JSX reads entities in a quoted attribute, and no escapes: only what is plain is left in quotes. */
export const jsxValue = (text: string): string =>
  /^[^"&\\{}<>\p{Cc}]*$/u.test(text) ? `"${text}"` : `{${JSON.stringify(text)}}`;

/** A value in a style sheet: a colour or a length, and nothing that could end it. */
export const isCssValue = (text: string): boolean => /^[\w#%., ()-]+$/.test(text);

const styleOf = ({ properties }: Choices): [string, string][] =>
  given(properties).filter(([, value]) => isCssValue(value));

/** Each on a line of its own, if there are several. */
function tag(name: string, attributes: readonly string[], end: string, indent = ''): string {
  if (attributes.length < 2) return [`${indent}<${name}`, ...attributes].join(' ') + end;
  const lines = attributes.map((attribute) => `${indent}  ${attribute}`);
  return [`${indent}<${name}`, ...lines, indent + end.trim()].join('\n');
}

const htmlAttribute = (name: string, value: string): string => `${name}="${escapeHtml(value)}"`;

/** Angular finds its `{{` in entities too, but not in a string: only there it is text. */
const angularAttribute = (name: string, value: string): string =>
  value.includes('{{')
    ? htmlAttribute(`[attr.${name}]`, `'${value.replace(/[\\']/g, '\\$&')}'`)
    : htmlAttribute(name, value);

/** The guide as plain markup, for as long as there is no script. */
const insideTag = ({ intro, titles }: Inside): string =>
  [
    '',
    `  <p>${escapeHtml(intro)}</p>`,
    '  <ol>',
    ...titles.map((title) => `    <li>${escapeHtml(title)}</li>`),
    '  </ol>',
    '',
  ].join('\n');

function htmlTag(
  choices: Choices,
  isStyled: boolean,
  indent = '',
  attributeOf = htmlAttribute,
  inside = '',
): string {
  const style = styleOf(choices).map(([name, value]) => `${name}: ${value}`);
  const attributes = given(choices.attributes).map(([name, value]) => attributeOf(name, value));
  if (isStyled && style.length > 0) attributes.push(`style="${style.join('; ')}"`);
  return tag('rejection-guide', attributes, `>${inside}</rejection-guide>`, indent);
}

function jsxTag(name: string, choices: Choices, propertyOf = (it: string): string => it): string {
  const attributes = given(choices.attributes).map(
    ([attribute, value]) => `${propertyOf(attribute)}=${jsxValue(value)}`,
  );
  const style = styleOf(choices).map(([property, value]) => `'${property}': '${value}'`);
  if (style.length > 0) attributes.push(`style={{ ${style.join(', ')} }}`);
  return tag(name, attributes, ' />', '    ');
}

const addressOf = (file: string, { version }: Release): string =>
  `https://cdn.jsdelivr.net/npm/rejection-guide@${version}/dist/cdn/${file}`;

/** Both files of the nearest language that has any: of German for `de-AT`. English is built in. */
function filesOf(lang: string | undefined, { integrity }: Release): readonly string[] {
  const parts = lang?.toLowerCase().split('-') ?? [];
  for (; parts.length > 0; parts.pop()) {
    const name = parts.join('-');
    const wanted = [`locales/${name}.js`, `locales/exercises/${name}.js`];
    const found = Object.keys(integrity).filter((file) => wanted.includes(file.toLowerCase()));
    if (found.length > 0) return found;
  }
  return [];
}

/** The hashes of what a script asks for by itself, before its tag. */
function importMap(files: readonly string[], release: Release): string {
  const hashes = files.flatMap((file) => {
    const hash = release.integrity[file];
    return hash ? [[addressOf(file, release), hash]] : [];
  });
  if (hashes.length === 0) return '';
  const map = JSON.stringify({ integrity: Object.fromEntries(hashes) as object }, null, 2);
  return `<script type="importmap">\n${map}\n</script>\n`;
}

/** As README has it. Other languages take more lines than English. */
const roomFor = (lang = ''): string =>
  /^(en\b|$)/.test(lang)
    ? 'max(51em, 60em - 15vw, 120em - 227vw)'
    : 'max(55em, 87em - 75vw, 162em - 353vw)';

/** The tag for a file, with the hashes of what that asks for: these, and the languages chosen. */
function scriptTag(
  choices: Choices,
  release: Release,
  file: string,
  asked: readonly string[] = [],
): string {
  const { lang, 'note-lang': noteLang } = choices.attributes;
  const beside = [...asked, ...filesOf(lang, release), ...filesOf(noteLang, release)];
  const style = styleOf(choices).map(([name, value]) => `\n    ${name}: ${value};`);
  const hash = release.integrity[file];
  const integrity = hash ? `\n  integrity="${hash}"` : '';
  return `<style>
  rejection-guide {
    display: flow-root;
    min-block-size: ${roomFor(lang)};${style.join('')}
  }
</style>
${importMap(beside, release)}<script
  src="${addressOf(file, release)}"${integrity}
  async
  crossorigin="anonymous"
></script>

${htmlTag(choices, false, '', htmlAttribute, insideTag(release.inside))}`;
}

const component = (tagText: string, imported: string): string => `${imported}

export function AfterNo() {
  return (
${tagText}
  );
}`;

const wix = (choices: Choices): string => {
  const lines = given(choices.attributes).map(
    ([name, value]) => `  guide.setAttribute(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );
  return `$w.onReady(() => {
  const guide = $w('#customElement1');
${lines.join('\n')}
});`;
};

/** The settings block of guide.html. In JSON, `<` can be written so that no tag begins. */
export function settings({ attributes, properties, page }: Choices): string {
  const all = Object.fromEntries([...given(page), ...given(attributes), ...given(properties)]);
  const json = JSON.stringify(all, null, 2).replaceAll('<', '\\u003c');
  return `<script type="application/json" id="settings">\n${json}\n</script>`;
}

const block = /<script type="application\/json" id="settings">[^]*?<\/script>/;

/** guide.html with these settings. */
export const withSettings = (html: string, choices: Choices): string =>
  html.replace(block, () => settings(choices));

/** A framework's entry has the tag's types for its templates. */
const importGuide = (framework = ''): string => `import 'rejection-guide${framework}';`;

/** What to say besides of colours that differ on dark. guide.html declares it, Wix gets no colours. */
function darkHint(id: string, choices: Choices): string {
  const isTwo = styleOf(choices).some(([, value]) => value.startsWith('light-dark('));
  if (!isTwo || id === 'guide-html' || id === 'wix') return '';
  return ' The colours on dark are used only where your page declares color-scheme: light dark, or dark.';
}

export function snippets(choices: Choices, release: Release): readonly Snippet[] {
  return everyWay(choices, release).map((snippet) => {
    const hint = snippet.hint + darkHint(snippet.id, choices);
    return Object.assign(snippet, { hint });
  });
}

const aboutHashes =
  'With the hashes, a browser runs these very files or none. The import map has those of the files that the script asks for, and of a language if you choose one. Where your page has an import map already, add them to that.';

function everyWay(choices: Choices, release: Release): readonly Snippet[] {
  const element = (framework: string): string =>
    component(jsxTag('rejection-guide', choices), importGuide(framework));
  return [
    {
      id: 'script',
      label: 'Script tag',
      hint: `For any page you can put HTML into. ${aboutHashes} The height is for a page in English, unless you choose another language.`,
      code: scriptTag(choices, release, 'rejection-guide.js', ['rejection-guide.exercises.js']),
    },
    {
      id: 'one-file',
      label: 'Script tag, all in one file',
      hint: `For whoever can put only one file on a server: then write its address in place of ours. Visitors load the exercises even if they never open a step. Any language but English needs the folder locales beside it. ${aboutHashes}`,
      code: scriptTag(choices, release, 'rejection-guide.all.js'),
    },
    {
      id: 'guide-html',
      label: 'guide.html',
      hint: 'The settings at the top of the ready page, for when you can’t add a script.',
      code: settings(choices),
    },
    {
      id: 'npm',
      label: 'npm, without a framework',
      hint: 'After npm install rejection-guide: the import in your script, the tag in your page.',
      code: `<script type="module">\n  ${importGuide()}\n</script>\n\n${htmlTag(choices, true)}`,
    },
    {
      id: 'react',
      label: 'React',
      hint: 'After npm install rejection-guide.',
      code: component(
        jsxTag('RejectionGuide', choices, release.propertyOf),
        "import { RejectionGuide } from 'rejection-guide/react';",
      ),
    },
    {
      id: 'vue',
      label: 'Vue',
      hint: 'Tell Vue’s compiler that it is no component: isCustomElement: (tag) => tag === "rejection-guide".',
      code: `<script setup>\n${importGuide('/vue')}\n</script>\n\n<template>\n${htmlTag(choices, true, '  ')}\n</template>`,
    },
    {
      id: 'angular',
      label: 'Angular',
      hint: 'After npm install rejection-guide.',
      code: `import { Component, CUSTOM_ELEMENTS_SCHEMA } from '@angular/core';
${importGuide()}

@Component({
  selector: 'app-after-no',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: \`
${htmlTag(choices, true, '    ', angularAttribute)}
  \`,
})
export class AfterNo {}`,
    },
    {
      id: 'svelte',
      label: 'Svelte',
      hint: 'After npm install rejection-guide.',
      code: `<script>\n  ${importGuide('/svelte')}\n</script>\n\n${htmlTag(choices, true)}`,
    },
    {
      id: 'solid',
      label: 'Solid',
      hint: 'After npm install rejection-guide.',
      code: element('/solid'),
    },
    {
      id: 'preact',
      label: 'Preact',
      hint: 'After npm install rejection-guide.',
      code: element('/preact'),
    },
    {
      id: 'wix',
      label: 'Wix',
      hint: `A custom element with the tag name rejection-guide and the server URL ${addressOf('rejection-guide.js', release)}. This goes into the page’s code; colours can’t be set this way.`,
      code: wix(choices),
    },
  ];
}
