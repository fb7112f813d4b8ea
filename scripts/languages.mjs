// Each language, how much it says before anything is opened, and what its two files weigh: a table in
// docs/languages.md. After `npm run build`; part of `npm run figures`.
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { table, writeBetween } from './table.mjs';

const dist = new URL('../dist/', import.meta.url);
const { languages } = await import(new URL('locales/languages.js', dist));
const { loadLocale } = await import(new URL('locales/registry.js', dist));

const names = new Intl.DisplayNames('en', { type: 'language' });

async function rowOf(tag) {
  const { lang, messages } = await loadLocale(tag);
  const said = unopened(messages).join(' ');
  return [
    `\`${tag === lang.toLowerCase() ? lang : tag}\``,
    names.of(lang),
    String(count(said, lang, 'word')),
    String(count(said, lang, 'grapheme')),
    ...(lang === 'en'
      ? ['', '']
      : [await sizeOf(fileOf(tag)), await sizeOf(`exercises/${fileOf(tag)}`)]),
  ];
}

/** What is in sight before any step is opened, on a page that sets nothing. */
function unopened({ heading, intro, hardDay, remind, expandAll, outro, ...rest }) {
  const { kept, page } = rest.privacy;
  const steps = Object.values(rest.steps).flatMap(({ title, gain }) => [title, gain]);
  return [
    heading,
    intro,
    hardDay,
    remind,
    rest.progress.none,
    expandAll,
    ...steps,
    outro,
    kept.local,
    page,
  ];
}

function count(text, lang, granularity) {
  const segments = [...new Intl.Segmenter(lang, { granularity }).segment(text)];
  return segments.filter(({ segment, isWordLike }) => isWordLike ?? segment.trim()).length;
}

async function sizeOf(file) {
  const text = await readFile(new URL(`cdn/locales/${file}`, dist));
  return brotliCompressSync(text).length.toLocaleString('en');
}

/** Files go by the shortest tag: `zh.js` is of `zh-Hans`. */
const fileOf = (tag) => `${Intl.getCanonicalLocales(tag)[0]}.js`;

const rows = await Promise.all(['en', ...Object.keys(languages)].toSorted().map(rowOf));
const head = ['Tag', 'Language', 'Words', 'Characters', 'Bytes, closed', 'Bytes, the rest'];
await writeBetween(
  fileURLToPath(new URL('../docs/languages.md', import.meta.url)),
  'languages',
  table(head, rows),
);
