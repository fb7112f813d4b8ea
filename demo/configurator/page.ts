/** The owner's configurator. Its form is made from the manifest, so that it can't fall behind. */
import manifest from '../../custom-elements.json' with { type: 'json' };
import { readers } from '../../src/contract/attributes.js';
import { languages } from '../../src/locales/languages.js';
import type { ClosedLocale } from '../../src/locales/messages.js';
import { loadClosed, localeFor } from '../../src/locales/registry.js';
import { contrast, isHex, longHex, verdict } from './contrast.js';
import {
  elementOf,
  isColour,
  isNumber,
  labelOf,
  versionOf,
  wordsOf,
  type Attribute,
  type CssProperty,
  type Manifest,
} from './manifest.js';
import {
  isCssValue,
  snippets,
  withSettings,
  type Choices,
  type Inside,
  type Release,
} from './snippets.js';
import { preset, themes, type Pair, type Theme } from './themes.js';

const element = elementOf(manifest as unknown as Manifest);
const schemes = ['light', 'dark'] as const;

function find<T extends Element = HTMLElement>(selector: string, root: ParentNode = document): T {
  const found = root.querySelector<T>(selector);
  if (!found) throw new Error(`The page has no ${selector}.`);
  return found;
}

function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  properties: Partial<HTMLElementTagNameMap[Name]> = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
}

/** A description, with what stands in backticks as code. */
const described = (text: string): (Node | string)[] =>
  text.split('`').map((piece, i) => (i % 2 ? make('code', {}, piece) : piece));

/* ---- The form ---- */

const form = find<HTMLFormElement>('form');
const frame = find<HTMLIFrameElement>('iframe');

function field(name: string, label: string, help: string, control: HTMLElement): HTMLElement {
  control.id = name;
  control.setAttribute('name', name);
  control.setAttribute('aria-describedby', `${name}-help ${name}-problem`);
  return make(
    'div',
    { className: 'field' },
    make('label', { htmlFor: name }, label),
    control,
    make('p', { className: 'help', id: `${name}-help` }, ...described(help)),
    make('p', { className: 'problem', id: `${name}-problem` }),
  );
}

const options = (entries: readonly (readonly [string, string])[]): HTMLSelectElement =>
  make('select', {}, ...entries.map(([value, label]) => make('option', { value }, label)));

function controlFor(attribute: Attribute): HTMLElement {
  const words = wordsOf(attribute);
  const usual = attribute.default ? `As it is: ${attribute.default}` : 'Not set';
  if (words.length > 0) return options([['', usual], ...words.map((it) => [it, it] as const)]);
  const placeholder = attribute.default ?? '';
  if (!isNumber(attribute)) return make('input', { type: 'text', placeholder });
  const [, min = '', max = ''] = /(\d) to (\d)/.exec(attribute.description) ?? [];
  return make('input', { type: 'number', min, max, placeholder });
}

const attributeField = (attribute: Attribute): HTMLElement =>
  field(attribute.name, labelOf(attribute.name), attribute.description, controlFor(attribute));

/** A text to paste a colour into, and the browser's own picker beside it. */
function colourRow(name: string, scheme: 'light' | 'dark'): HTMLElement {
  const id = `${name}.${scheme}`;
  const label = scheme === 'light' ? 'On light' : 'On dark';
  const hex = make('input', { type: 'text', id, name: id, placeholder: '#', maxLength: 7 });
  const picker = make('input', { type: 'color', ariaLabel: `${labelOf(name)}, ${label}: pick` });
  picker.addEventListener('input', () => (hex.value = picker.value));
  return make('div', { className: 'colour' }, make('label', { htmlFor: id }, label), hex, picker);
}

const colourField = (name: string, help: string): HTMLElement =>
  make(
    'fieldset',
    { className: 'field' },
    make('legend', {}, labelOf(name)),
    ...schemes.map((scheme) => colourRow(name, scheme)),
    make('p', { className: 'help' }, ...described(help)),
  );

const propertyField = (property: CssProperty): HTMLElement =>
  isColour(property)
    ? colourField(property.name, property.description)
    : field(
        property.name,
        labelOf(property.name),
        property.description,
        make('input', { type: 'text', placeholder: property.default ?? '' }),
      );

const nameOf = (tag: string): string =>
  new Intl.DisplayNames('en', { type: 'language' }).of(tag) ?? tag;

const isLink = ({ name }: Attribute): boolean => name.endsWith('-url');
const isChoice = (attribute: Attribute): boolean =>
  wordsOf(attribute).length > 0 || isNumber(attribute);

const group = (legend: string, ...fields: readonly HTMLElement[]): HTMLElement =>
  make('fieldset', { className: 'group' }, make('legend', {}, legend), ...fields);

const { attributes, cssProperties } = element;
const tags = ['en', ...Object.keys(languages)];

/** What most owners need; the rest is behind one fold. */
const first = ['company', 'job-title', 'stage', 'contact-name', 'contact-email'];
const accent = '--rejection-guide-accent';
const rest = make('details', { className: 'rest' }, make('summary', {}, 'All other settings'));
const others = attributes.filter(({ name }) => !first.includes(name));

form.append(
  group(
    'What most sites need',
    ...first.flatMap((name) => attributes.filter((it) => it.name === name).map(attributeField)),
    ...cssProperties.filter(({ name }) => name === accent).map(propertyField),
  ),
  rest,
);

const addGroup = (legend: string, ...fields: readonly HTMLElement[]): void =>
  rest.append(group(legend, ...fields));

addGroup(
  'Words',
  field(
    'lang',
    'Language',
    'The guide takes your page’s own language. Set one only where they differ.',
    options([['', 'As the page'], ...tags.map((tag) => [tag, nameOf(tag)] as const)]),
  ),
  ...others.filter((it) => !isChoice(it) && !isLink(it)).map(attributeField),
);
addGroup('Links', ...others.filter(isLink).map(attributeField));
addGroup('What you know, and how it works', ...others.filter(isChoice).map(attributeField));
addGroup(
  'Look',
  field(
    'theme',
    'Begin with',
    'Colours to begin with. Change any of them below.',
    options([['', 'The guide’s own'], ...Object.keys(themes).map((it) => [it, it] as const)]),
  ),
  colourField('background', 'Your page’s background. It goes into `guide.html` only.'),
  colourField('text', 'Your page’s text. It goes into `guide.html` only.'),
  ...cssProperties.filter(({ name }) => name !== accent).map(propertyField),
);
addGroup(
  'For guide.html',
  field('title', 'Title', 'Above the guide, and in the tab.', make('input', { type: 'text' })),
);

/* ---- What is chosen ---- */

const valueOf = (name: string): string =>
  find<HTMLInputElement>(`[name="${name}"]`, form).value.trim();

/** A colour in both schemes; one that is given for one of them only is for both. */
function pairOf(name: string): Pair {
  const [light = '', dark = ''] = schemes.map((scheme) => {
    const hex = valueOf(`${name}.${scheme}`);
    return isHex(hex) ? hex : '';
  });
  return [light || dark, dark || light];
}

function cssValueOf(name: string): string {
  const [light, dark] = pairOf(name);
  return light === dark ? light : `light-dark(${light}, ${dark})`;
}

/** What the guide would say of it. */
function refusalOf({ fieldName }: Attribute, value: string): string {
  const { accepted } = readers[fieldName as keyof typeof readers](value);
  return accepted ? `Not usable. Accepted: ${accepted}.` : '';
}

function lengthOf(property: CssProperty): string {
  const value = valueOf(property.name);
  const isUsable = isCssValue(value) && CSS.supports('border-radius', value);
  show(property.name, value && !isUsable ? 'Not usable. A length, such as 0.5em or 8px.' : '');
  return isUsable ? value : '';
}

function show(name: string, problem: string): void {
  find(`[id="${name}-problem"]`).textContent = problem;
  find(`[id="${name}"]`).ariaInvalid = String(problem !== '');
}

function read(): Choices {
  const usable = attributes.map((attribute) => {
    const value = valueOf(attribute.name);
    const problem = refusalOf(attribute, value);
    show(attribute.name, problem);
    return [attribute.name, problem ? '' : value];
  });
  for (const hex of form.querySelectorAll<HTMLInputElement>('.colour [name]')) {
    hex.ariaInvalid = String(hex.value !== '' && !isHex(hex.value.trim()));
    const picker = hex.nextElementSibling as HTMLInputElement;
    const own = preset[hex.name.replace(/\..*/, '') as keyof Theme] ?? preset.text;
    const [light, dark] = own;
    const fallback = hex.name.endsWith('light') ? light : dark;
    picker.value = longHex(isHex(hex.value.trim()) ? hex.value.trim() : fallback);
  }
  return {
    attributes: { lang: valueOf('lang'), ...Object.fromEntries(usable) },
    properties: Object.fromEntries(
      cssProperties.map((it) => [it.name, isColour(it) ? cssValueOf(it.name) : lengthOf(it)]),
    ),
    page: {
      title: valueOf('title'),
      background: cssValueOf('background'),
      text: cssValueOf('text'),
    },
  };
}

/* ---- What it looks like ---- */

const checked = (name: string): string => find<HTMLInputElement>(`[name="${name}"]:checked`).value;

/** The real page in the frame, with these choices in place of its settings. */
function preview(choices: Choices): void {
  const inner = frame.contentDocument;
  const guide = inner?.querySelector('rejection-guide');
  const title = inner?.getElementById('title');
  if (!inner || !guide || !title) return;
  const root = inner.documentElement;
  root.dataset['theme'] = checked('scheme');
  root.lang = choices.attributes['lang'] || 'en';
  for (const name of ['background', 'text'])
    setProperty(root, `--${name}`, choices.page[name] ?? '');
  for (const [name, value] of Object.entries(choices.properties)) setProperty(guide, name, value);
  for (const [name, value] of Object.entries(choices.attributes)) {
    if (value && guide.getAttribute(name) !== value) guide.setAttribute(name, value);
    else if (!value) guide.removeAttribute(name);
  }
  title.textContent = choices.page['title'] ?? '';
  title.hidden = !title.textContent;
}

function setProperty({ style }: HTMLElement, name: string, value: string): void {
  if (value) style.setProperty(name, value);
  else style.removeProperty(name);
}

const surface = '--rejection-guide-surface';

function showContrast(): void {
  const rows = schemes.flatMap((scheme, i) => {
    const of = (name: string) => pairOf(name)[i] || preset[name as keyof Theme]?.[i] || '';
    const checks = [
      ['Text on the background', of('text'), of('background'), 4.5],
      ['Accent on the background', of(accent), of('background'), 3],
      ['Text on the surface', of('text'), of(surface), 4.5],
    ] as const;
    return checks
      .filter(([, , ground]) => ground)
      .map(([what, ink, ground, needed]) => {
        const { isEnough, words } = verdict(contrast(ink, ground), needed);
        const sample = make('span', { className: 'sample', ariaHidden: 'true' }, 'Aa');
        sample.style.color = ink;
        sample.style.background = ground;
        return make(
          'li',
          { className: isEnough ? '' : 'weak' },
          sample,
          make('span', {}, `${what}, ${scheme}: `, make('strong', {}, words)),
        );
      });
  });
  find('#contrast').replaceChildren(...rows);
}

/** The wide page is shown smaller where there is less room. */
function fit(): void {
  const width = Number(checked('width'));
  const room = find('.stage').clientWidth;
  const scale = Math.min(1, room / width);
  frame.style.width = `${width}px`;
  frame.style.height = `${find('.stage').clientHeight / scale}px`;
  frame.style.scale = String(scale);
  frame.style.marginInlineStart = `${Math.max(0, (room - width * scale) / 2)}px`;
}

/* ---- What is taken away ---- */

const names = new Map(attributes.map(({ name, fieldName }) => [name, fieldName]));
let release: Release = {
  version: versionOf(element),
  integrity: {},
  inside: insideOf(localeFor('')),
  propertyOf: (attribute) => names.get(attribute) ?? attribute,
};
const status = find('#status');

function insideOf({ messages }: ClosedLocale): Inside {
  return { intro: messages.intro, titles: Object.values(messages.steps).map((it) => it.title) };
}

/** Takes up the words of the language that was chosen, once they are there. */
async function speak(lang: string): Promise<void> {
  const inside = insideOf(await loadClosed(lang));
  if (lang !== valueOf('lang')) return;
  release = { ...release, inside };
  update();
}

/** Says it once, also when it has said the same before. */
function announce(text: string): void {
  status.textContent = '';
  requestAnimationFrame(() => (status.textContent = text));
}

async function copy(label: string, code: HTMLElement): Promise<void> {
  try {
    await navigator.clipboard.writeText(code.textContent);
    announce(`Copied: ${label}.`);
  } catch {
    getSelection()?.selectAllChildren(code);
    announce('It could not be copied. It is selected: copy it with your keyboard.');
  }
}

for (const { id, label, hint } of snippets(read(), release)) {
  const code = make('code', { id: `code-${id}` });
  const button = make('button', { type: 'button' }, 'Copy');
  button.setAttribute('aria-label', `Copy: ${label}`);
  button.addEventListener('click', () => void copy(label, code));
  const pre = make('pre', { tabIndex: 0, role: 'region', ariaLabel: label }, code);
  const bar = make('div', { className: 'bar' }, button);
  if (id === 'guide-html') bar.append(downloadButton());
  find('#snippets').append(
    make(
      'details',
      { open: id === 'script' },
      make('summary', {}, label),
      make('p', { className: 'help', id: `hint-${id}` }, hint),
      pre,
      bar,
    ),
  );
}

function downloadButton(): HTMLButtonElement {
  const button = make('button', { type: 'button', className: 'second' }, 'Save guide.html');
  button.addEventListener('click', () => void saveGuide());
  return button;
}

async function saveGuide(): Promise<void> {
  const html = withSettings(await (await fetch('guide.html')).text(), read());
  const href = URL.createObjectURL(new Blob([html], { type: 'text/html' }));
  make('a', { href, download: 'guide.html' }).click();
  setTimeout(() => URL.revokeObjectURL(href), 60_000);
}

function update(): void {
  const choices = read();
  preview(choices);
  showContrast();
  for (const { id, code, hint } of snippets(choices, release)) {
    find(`#code-${id}`).textContent = code;
    find(`#hint-${id}`).textContent = hint;
  }
}

const files = [
  'rejection-guide.js',
  'rejection-guide.exercises.js',
  'rejection-guide.all.js',
  ...Intl.getCanonicalLocales(Object.keys(languages)).flatMap((tag) => [
    `locales/${tag}.js`,
    `locales/exercises/${tag}.js`,
  ]),
];

/** Only pages from a server with `https`, or from this computer, may reckon it. */
async function integrityOf(file: string): Promise<string> {
  const bytes = await (await fetch(file)).arrayBuffer();
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-384', bytes));
  return `sha384-${btoa(String.fromCharCode(...hash))}`;
}

async function findIntegrity(): Promise<void> {
  const found = files.map(async (file) => [file, await integrityOf(file)] as const);
  release = { ...release, integrity: Object.fromEntries(await Promise.all(found)) };
  showIntegrity((file) => release.integrity[file] ?? '');
}

function showIntegrity(textOf: (file: string) => string): void {
  for (const code of document.querySelectorAll<HTMLElement>('[data-hash-of]')) {
    code.textContent = textOf(code.dataset['hashOf']!);
  }
}

form.addEventListener('input', (event) => {
  const { id, value } = event.target as HTMLSelectElement;
  if (id === 'lang') void speak(value);
  if (id === 'theme') {
    for (const name of Object.keys(preset) as (keyof Theme)[]) {
      for (const [i, scheme] of schemes.entries()) {
        find<HTMLInputElement>(`[name="${name}.${scheme}"]`).value = themes[value]?.[name][i] ?? '';
      }
    }
  }
  update();
});
form.addEventListener('submit', (event) => event.preventDefault());
find('.view').addEventListener('input', () => {
  fit();
  update();
});
frame.addEventListener('load', update);
new ResizeObserver(fit).observe(find('.stage'));
update();
findIntegrity().then(update, (error: unknown) => {
  console.warn(error);
  showIntegrity(() => 'not known: open this page with https or from this computer');
});
