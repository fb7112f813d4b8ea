import { relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { minify, parseAst, Visitor, type Plugin } from 'vite';
import { version } from './package.js';

const source = resolve('src');

/** A call of `import`, with a path as it is written there. */
interface DynamicImport {
  readonly path: string;
  readonly start: number;
  readonly end: number;
}

/** Those that stand in a module, the last first. */
function dynamicImports(code: string): readonly DynamicImport[] {
  const found: DynamicImport[] = [];
  new Visitor({
    ImportExpression({ source: path, start, end }) {
      if (path.type !== 'Literal') throw new Error('What is imported must be there to read.');
      found.unshift({ path: String(path.value), start, end });
    },
  }).visit(parseAst(code));
  return found;
}

/**
 * Where there is no bundler, what the source imports on demand is a file beside the one file:
 * `import('./de.js')` in `src/locales/` becomes `beside('./locales/de.js')`. Each file exports what
 * its module does, and the version of the package.
 */
export function filesBeside(): Plugin {
  /** By their paths, which are the same from `src/`, from `dist/` and from the one file. */
  const files = new Set<string>();
  return {
    name: 'files-beside',
    transform(code, id) {
      if (!id.startsWith(source) || !code.includes('import(')) return null;
      const imports = id.includes('/script-tag/') ? [] : dynamicImports(code);
      if (imports.length === 0) return null;
      const edited = imports.reduce((text, { path, start, end }) => {
        const file = relative(source, resolve(id, '..', path)).replaceAll('\\', '/');
        files.add(file);
        return `${text.slice(0, start)}beside('./${file}')${text.slice(end)}`;
      }, code);
      const door = resolve(source, 'script-tag/beside.ts');
      return { code: `import { beside } from '${door}';\n${edited}`, map: null };
    },
    async generateBundle() {
      await Promise.all(
        [...files].map(async (fileName) => {
          this.emitFile({ type: 'asset', fileName, source: await wordsIn(fileName) });
        }),
      );
    },
  };
}

/** A module that is nothing but words, as `tsc` has just built it, as one without imports. */
async function wordsIn(file: string): Promise<string> {
  const module = (await import(pathToFileURL(resolve('dist', file)).href)) as object;
  const exported = await Promise.all(
    Object.entries(module).map(
      async ([name, words]) => `export const ${name}=${JSON.stringify(await withAllOf(words))};`,
    ),
  );
  const { code } = await minify(file, `export const version='${version}';${exported.join('')}`);
  return code;
}

/** What words would still have to get, by a function, comes along. */
async function withAllOf(words: object): Promise<object> {
  const entries = Object.entries(words).map(async ([name, value]: [string, unknown]) => [
    name,
    typeof value === 'function' ? await (value as () => Promise<unknown>)() : value,
  ]);
  return Object.fromEntries(await Promise.all(entries)) as object;
}
