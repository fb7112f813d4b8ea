/** The script of guide.html, which is built into it. */
import { langOf, themeOf, visitorOf, type Visitor } from './visitor.js';

/** What the guide may be given, from custom-elements.json. */
declare const attributes: readonly string[];
declare const properties: readonly string[];

const root = document.documentElement;
const guide = document.querySelector<HTMLElement>('rejection-guide')!;
const title = document.getElementById('title')!;

const warn = (problem: string): void => console.warn(`guide.html: ${problem}`);

/** The owner's settings, as far as they are text. One that isn't leaves the others alone. */
function readSettings(): ReadonlyMap<string, string> {
  try {
    const given: unknown = JSON.parse(document.getElementById('settings')!.textContent);
    if (typeof given !== 'object' || given === null) throw new Error('they are no object');
    const entries = Object.entries(given as Record<string, unknown>).flatMap(([name, value]) => {
      if (typeof value === 'string' || typeof value === 'number') {
        return [[name, String(value).trim()] as const];
      }
      warn(`the setting "${name}" must be text, in double quotes. It is left out.`);
      return [];
    });
    return new Map(entries.filter(([, value]) => value));
  } catch (error) {
    warn(`the settings can't be read, and none is used: ${(error as Error).message}`);
    return new Map();
  }
}

const settings = readSettings();

function setLook(element: HTMLElement, property: string, value: string, kind: string): void {
  if (CSS.supports(kind, value)) element.style.setProperty(property, value);
  else warn(`"${value}" is no value for ${property}. It is left out.`);
}

/** How each setting is used that is not an attribute of the guide. */
const own: Readonly<Record<string, (value: string) => void>> = {
  title(value) {
    title.textContent = value;
    title.hidden = false;
  },
  lang(value) {
    root.lang = value;
    title.lang = value;
  },
  theme(value) {
    root.dataset['theme'] = value;
  },
  background: (value) => setLook(root, '--background', value, 'color'),
  text: (value) => setLook(root, '--text', value, 'color'),
};

for (const [name, value] of settings) {
  if (attributes.includes(name)) guide.setAttribute(name, value);
  else if (properties.includes(name)) {
    setLook(guide, name, value, name.endsWith('radius') ? 'border-radius' : 'color');
  } else if (Object.hasOwn(own, name)) own[name]?.(value);
  else warn(`there is no setting "${name}". It is left out.`);
}

root.lang = langOf(location.search) || root.lang;
const theme = themeOf(location.search);
if (theme) root.dataset['theme'] = theme;

/** What the owner has set, no link can change. */
function greet(visitor: Visitor): void {
  for (const [name, value] of Object.entries(visitor)) {
    if (!settings.has(name)) guide.setAttribute(name, value);
  }
}

/**
 * The fragment is not to stay where others may see it: in the address, in a bookmark, in a link that
 * is passed on. The history remembers it for as long as this tab does, for when the page is loaded
 * again. A link to a step is left for the guide.
 */
function readFragment(): void {
  const { hash, pathname, search } = location;
  if (!hash || hash.startsWith('#rejection-guide-')) return;
  history.replaceState({ fragment: hash }, '', pathname + search);
  greet(visitorOf(hash));
}

const { fragment } = (history.state ?? {}) as { readonly fragment?: unknown };
if (typeof fragment === 'string') greet(visitorOf(fragment));
readFragment();
addEventListener('hashchange', readFragment);

guide.addEventListener('rejection-guide-ready', () => {
  const section = guide.shadowRoot!.querySelector('section')!;
  const heading = section.querySelector('[part="heading"]')!.textContent.trim();
  document.title = [heading, settings.get('title')].filter(Boolean).join(' – ');
  root.dir = section.dir;
});
