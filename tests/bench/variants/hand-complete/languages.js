// The words of the nearest language: English is here, another in a file beside this script.
import { en } from '../../../../dist/locales/en.js';

const files = 'ar de en-US es fr he hi it ja ko nl pl pt sv tr uk zh'.split(' ');
const { src } = document.currentScript ?? {};

const known = new Map([['en', en]]);
const tags = new Map(['en', ...files].map((tag) => [tag.toLowerCase(), tag]));

/** `ar-EG`, then `ar`, then English. */
function nearest(tag) {
  for (const parts = tag.trim().toLowerCase().split(/[-_]/); parts.length > 0; parts.pop()) {
    const found = tags.get(parts.join('-'));
    if (found) return found;
  }
  return 'en';
}

/** A language's words, if they are here. */
export const wordsOf = (tag) => known.get(nearest(tag));

export async function load(tag) {
  const name = nearest(tag);
  const module = await import(/* @vite-ignore */ new URL(`locales/${name}.js`, src).href);
  known.set(name, module[name.replace('-', '')]);
}

const hostOf = (node) => node.getRootNode().host;

/** The language of the nearest ancestor that has one, through shadow roots. */
export function closestLang(from) {
  for (let element = from; element; element = hostOf(element)) {
    const lang = element.closest('[lang]')?.getAttribute('lang');
    if (lang !== null && lang !== undefined) return lang;
  }
  return '';
}

/** Has an observer told of every `lang` that may count for an element; a tree is watched once. */
export function watchLang(observer, element) {
  for (let node = element; node; node = hostOf(node)) {
    observer.observe(node.getRootNode(), { attributeFilter: ['lang'], subtree: true });
  }
}

/** How far someone has come: "2 done, 1 skipped, 1 left". */
export function progressText({ lang, messages: { progress } }, counts) {
  if (counts.left === 4) return progress.none;
  const rules = new Intl.PluralRules(lang);
  const number = new Intl.NumberFormat(lang);
  const phrases = Object.entries(counts)
    .filter(([, count]) => count > 0)
    .map(([name, count]) => {
      const forms = progress[name];
      return (forms[rules.select(count)] ?? forms.other).replace('{count}', number.format(count));
    });
  return new Intl.ListFormat(lang, { style: 'narrow' }).format(phrases);
}
