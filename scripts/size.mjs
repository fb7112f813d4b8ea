// `npm run size`, before size-limit: what each load weighs, compressed as a server would send it,
// beside what we aim at. After `npm run build`.
import { readFile, readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';
import { build } from 'vite';

const root = new URL('../', import.meta.url);
const cdn = new URL('dist/cdn/', root);

const sizeOf = async (path) => brotliSize(await readFile(new URL(path, cdn)));

async function largestIn(folder) {
  const files = (await readdir(new URL(folder, cdn))).filter((file) => file.endsWith('.js'));
  return Math.max(...(await Promise.all(files.map((file) => sizeOf(folder + file)))));
}

const first = await sizeOf('rejection-guide.js');
const second = await sizeOf('rejection-guide.exercises.js');

hold('First load', first, 17_500);
print('of it Lit', brotliSize(await bundleOfLit()));
print('Second load', second);
hold('Both loads', first + second, 36_500);
hold('All in one', await sizeOf('rejection-guide.all.js'), 35_585);
hold('Closed words', await largestIn('locales/'), 2_600);
hold('Other words', await largestIn('locales/exercises/'), 6_400);

function hold(what, size, aim) {
  const verdict = size > aim ? `MISSED by ${figure(size - aim)}` : 'met';
  print(what, size, `aim ${figure(aim)} ${verdict}`);
}

function brotliSize(text) {
  const params = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY };
  return brotliCompressSync(text, { params }).length;
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
