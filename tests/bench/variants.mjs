// The checklists that are set beside each other, and their scripts as a page would load them.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';
import { build } from 'vite';

const at = (path) => fileURLToPath(new URL(path, import.meta.url));

/** What the guide's own files are beside. */
const dist = '../../dist/cdn/';

const guide = { tag: 'rejection-guide', toggle: '[part~="toggle"]' };
const written = { toggle: '[aria-expanded]' };

/** By the names of their columns. The first two are what the others are compared with. */
export const variants = [
  { name: 'hand-written', ...written },
  // All that the guide does while its steps are closed: what no library could do for less.
  { name: 'hand-complete', ...written },
  { name: 'minimal-lit', ...written },
  { name: 'web-awesome', toggle: 'wa-details' },
  { name: 'rejection-guide', ...guide },
  // What is left without the exercises: the same content as the others have.
  { name: 'its checklist', ...guide, attributes: { mode: 'checklist' } },
].map((variant) => ({ tag: variant.name, attributes: {}, ...variant }));

export const references = variants.slice(0, 2);
export const ours = variants.find(({ name }) => name === 'rejection-guide');
const isOurs = ({ tag }) => tag === ours.tag;

const params = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY };
export const compressed = (text) => brotliCompressSync(text, { params });

/** The exercises' words, which the others have no use for. */
const withoutExercises = {
  name: 'without-exercises',
  load: (id) => (id.includes('/locales/exercises/') ? 'export const exercises = {};' : null),
};

async function bundled({ name }) {
  const { output } = await build({
    configFile: false,
    logLevel: 'warn',
    plugins: [withoutExercises],
    build: {
      write: false,
      target: 'es2022',
      rolldownOptions: { input: at(`variants/${name}.js`), output: { format: 'iife' } },
    },
  });
  return output.find(({ type }) => type === 'chunk').code;
}

/** A file of the guide's, by its path beside the first; undefined when there is none. */
export function fileBeside(path) {
  try {
    return readFileSync(new URL(path, new URL(dist, import.meta.url)), 'utf8');
  } catch {
    return undefined;
  }
}

export async function readScript(variant) {
  variant.script = isOurs(variant) ? fileBeside('rejection-guide.js') : await bundled(variant);
  variant.bytes = compressed(variant.script).length;
}
