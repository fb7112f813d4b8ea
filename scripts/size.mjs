// `npm run size`, before size-limit: what the file for a script tag weighs, compressed as a server
// would send it: all of it, the English text in it, and the code. After `npm run build`.
import { readFile, readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';
import { build, parseAst, Visitor } from 'vite';

/** What we aim at, and miss: reported here, while size-limit.mjs has what fails. */
const aims = { whole: 18_000, language: 6_000 };

const root = new URL('../', import.meta.url);
const { localeFor } = await import(new URL('dist/locales/registry.js', root));
const en = localeFor('en');
const bundle = await readFile(new URL('dist/cdn/rejection-guide.js', root), 'utf8');

const whole = brotliSize(bundle);
const code = brotliSize(withoutTexts(bundle, textsIn(en.messages)));

const folder = new URL('dist/cdn/locales/', root);
const languages = await Promise.all(
  (await readdir(folder)).map(async (file) => brotliSize(await readFile(new URL(file, folder)))),
);

print('All of it', whole, verdict(whole, aims.whole));
print('English text', whole - code);
print('Code', code);
print('Lit alone', brotliSize(await bundleOfLit()), 'part of the code');

const largest = Math.max(...languages);
print('Largest language', largest, verdict(largest, aims.language));

function verdict(size, aim) {
  return `aim ${figure(aim)} ${size > aim ? `MISSED by ${figure(size - aim)}` : 'met'}`;
}

function brotliSize(text) {
  const params = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY };
  return brotliCompressSync(text, { params }).length;
}

function textsIn(messages) {
  return typeof messages === 'string' ? [messages] : Object.values(messages).flatMap(textsIn);
}

/** The source with these strings left empty, however it quotes and escapes them. */
function withoutTexts(source, texts) {
  const literals = [];
  const add = (value, { start, end }) => {
    if (texts.includes(value)) literals.push({ value, start, end });
  };
  new Visitor({
    Literal: (node) => add(node.value, node),
    TemplateLiteral: (node) => {
      if (node.quasis.length === 1) add(node.quasis[0].value.cooked, node);
    },
  }).visit(parseAst(source));

  const missing = texts.find((text) => literals.every(({ value }) => value !== text));
  if (missing !== undefined) throw new Error(`Not in the bundle as it stands: "${missing}"`);

  return literals
    .toSorted((a, b) => b.start - a.start)
    .reduce((text, { start, end }) => `${text.slice(0, start)}""${text.slice(end)}`, source);
}

/** The least of Lit that any element of it loads, built as we build ours. */
async function bundleOfLit() {
  const input = 'only-lit';
  const { output } = await build({
    root: fileURLToPath(root),
    logLevel: 'warn',
    build: { write: false, sourcemap: false, rolldownOptions: { input } },
    plugins: [
      {
        name: input,
        resolveId: (id) => (id === input ? fileURLToPath(new URL(`${input}.js`, root)) : null),
        load: (id) =>
          id.endsWith(`${input}.js`)
            ? `import { css, html, LitElement, nothing } from 'lit';
               console.log(css, html, LitElement, nothing);`
            : null,
      },
    ],
  });
  return output[0].code;
}

function print(label, bytes, remark = '') {
  console.log(`${label.padEnd(16)} ${figure(bytes).padStart(6)} bytes  ${remark}`.trimEnd());
}

function figure(bytes) {
  return bytes.toLocaleString('en');
}
