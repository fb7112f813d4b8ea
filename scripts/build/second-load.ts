import { resolve } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { minify, type CompressOptions } from 'terser';
import { build, minify as minifyFirst, parseAst, Visitor, type Plugin, type Rolldown } from 'vite';
import { filesBeside } from './beside.js';
import { minifyTemplates } from './minify-templates.js';
import { version } from './package.js';
import { privateLit } from './private-lit.js';

/** What the second file takes from the first: a name that a module exports. */
interface Shared {
  readonly module: string;
  readonly name: string;
}

const virtual = 'virtual:shared';
/** Stands in the second file's code for what it is opened with. */
const parameter = '$shared';
const reference = /(?:\/\* @__PURE__ \*\/ )?\$shared\("([^"]+)"\)/g;

/** The list of what the first file shares, as a module. */
export const sharedModule = (list: readonly Shared[]): Plugin => ({
  name: 'shared-module',
  resolveId: (id) => (id === virtual ? `\0${virtual}` : null),
  load(id) {
    if (id !== `\0${virtual}`) return null;
    const imports = list.map(
      ({ module, name }, i) => `import { ${name} as s${i} } from ${JSON.stringify(module)};`,
    );
    return `${imports.join('\n')}\nexport const shared = () => [${list.map((_, i) => `s${i}`).join()}];`;
  },
});

/** The second file, and what it takes from the first. */
export interface SecondFile {
  readonly code: string;
  readonly shared: readonly Shared[];
}

/**
 * Builds the second file against the modules of the first: each of those gives way to the names it
 * exports, read from what the file is opened with.
 */
export async function buildSecond(): Promise<SecondFile> {
  const first = await chunkOf('src/define.ts', [filesBeside({ emit: false }), sharedModule([])]);
  const modules = [...first.moduleIds];
  const { code } = await chunkOf('src/script-tag/second.ts', [standIns(modules)]);
  const keys = [...new Set([...code.matchAll(reference)].map(([, key = '']) => key))];
  const numbered = code.replace(
    reference,
    (_, key: string) => `${parameter}[${keys.indexOf(key)}]`,
  );
  const source = `export const version='${version}';export const open=${parameter}=>{${numbered};return second}`;
  // As in the first: terser makes less of what another minifier has been through.
  const { code: once } = await minifyFirst('second.js', source);
  const tried = await Promise.all(rewritings.map((rewriting) => minified(once, rewriting)));
  const [small = ''] = tried.toSorted((one, other) => brotliSize(one) - brotliSize(other));
  const shared = keys.map((key) => {
    const [index = '', name = ''] = key.split(' ');
    return { module: modules[Number(index)] ?? '', name };
  });
  return { code: small, shared };
}

/** What terser may leave as it is. Which of them compresses best is another with every change. */
const rewritings = [
  {},
  { sequences: false },
  { conditionals: false },
  { booleans: false },
  { collapse_vars: false },
  { if_return: false },
] as const satisfies CompressOptions[];

async function minified(code: string, rewriting: CompressOptions): Promise<string> {
  const { code: small } = await minify(code, {
    module: true,
    ecma: 2020,
    // The first file names the versions of both.
    format: { ascii_only: true, comments: false, preamble: '/*! Lit: BSD-3-Clause */' },
    compress: { passes: 3, inline: 1, pure_getters: true, unsafe_arrows: true, ...rewriting },
  });
  return small!;
}

const brotliSize = (code: string): number => brotliCompressSync(code).length;

/** Modules of the first file, as the second sees them. */
const standIns = (modules: readonly string[]): Plugin => ({
  name: 'stand-ins',
  enforce: 'post',
  transform(code, id) {
    const index = modules.indexOf(id);
    if (index < 0) return null;
    const { own, passedOn } = exportsOf(code);
    const lines = own.map(
      (name) => `export const ${name} = /* @__PURE__ */ ${parameter}("${index} ${name}");`,
    );
    return { code: [...passedOn, ...lines].join('\n'), map: null, moduleSideEffects: false };
  },
});

/** The names that a module exports itself, and the statements by which it passes on another's. */
function exportsOf(code: string) {
  const own: string[] = [];
  const passedOn: string[] = [];
  new Visitor({
    ExportAllDeclaration({ start, end }) {
      passedOn.push(code.slice(start, end));
    },
    ExportNamedDeclaration({ declaration, specifiers, source, start, end }) {
      if (source) {
        passedOn.push(code.slice(start, end));
        return;
      }
      for (const { exported } of specifiers) {
        if (exported.type === 'Identifier') own.push(exported.name);
      }
      if (declaration?.type === 'VariableDeclaration') {
        for (const { id } of declaration.declarations) {
          if (id.type === 'Identifier') own.push(id.name);
        }
      } else if (declaration && 'id' in declaration && declaration.id?.type === 'Identifier') {
        own.push(declaration.id.name);
      }
    },
  }).visit(parseAst(code));
  return { own, passedOn };
}

async function chunkOf(input: string, plugins: readonly Plugin[]): Promise<Rolldown.OutputChunk> {
  const { output } = (await build({
    configFile: false,
    logLevel: 'warn',
    plugins: [minifyTemplates, privateLit, ...plugins],
    define: { packageVersion: JSON.stringify(version) },
    build: {
      write: false,
      target: 'es2022',
      minify: false,
      rolldownOptions: {
        input: resolve(input),
        preserveEntrySignatures: 'strict',
        treeshake: { propertyReadSideEffects: false },
        output: {
          format: 'iife',
          name: 'second',
          exports: 'named',
          generatedCode: { symbols: false },
        },
      },
    },
  })) as Rolldown.RolldownOutput;
  return output[0];
}
