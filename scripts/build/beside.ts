import { basename, relative, resolve } from 'node:path';
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

/** What the second file has in it, by the paths of the modules. */
const inSecond = ['exercises/exercises.js', 'locales/exercises/en.js'];

interface BesideOptions {
  /** Whether to write the files of the languages too. */
  readonly emit?: boolean;
  /** Whether the exercises are in the one file: then it is all there is, in English. */
  readonly isAll?: boolean;
}

/**
 * Where there is no bundler, what the source imports on demand is a file beside the one file:
 * `import('./de.js')` in `src/locales/` becomes `beside('./locales/de.js')`, and the exercises come
 * from the second file. Each file of a language exports what its module does, and the version of the
 * package.
 */
export function filesBeside({ emit = true, isAll = false }: BesideOptions = {}): Plugin {
  /** By their paths, which are the same from `src/`, from `dist/` and from the one file. */
  const files = new Set<string>();
  return {
    name: 'files-beside',
    transform(code, id) {
      if (!id.startsWith(source) || !code.includes('import(')) return null;
      const imports = id.includes('/script-tag/') ? [] : dynamicImports(code);
      if (imports.length === 0) return null;
      const inside: string[] = [];
      const edited = imports.reduce((text, { path, start, end }) => {
        const file = relative(source, resolve(id, '..', path)).replaceAll('\\', '/');
        const put = (call: string): string => `${text.slice(0, start)}${call}${text.slice(end)}`;
        if (!inSecond.includes(file)) {
          files.add(file);
          return put(`beside('./${file}')`);
        }
        if (!isAll) return put('secondLoad()');
        // Left as it is, it would have every module in the file wait in a function of its own.
        inside.push(`import * as inside${start} from '${path}';`);
        return put(`Promise.resolve(inside${start})`);
      }, code);
      const tag = resolve(source, 'script-tag');
      const doors = [
        ...inside,
        ...(edited.includes('beside(') ? [`import { beside } from '${tag}/beside.ts';`] : []),
        ...(edited.includes('secondLoad(')
          ? [`import { secondLoad } from '${tag}/second-load.ts';`]
          : []),
      ];
      return { code: `${doors.join('\n')}\n${edited}`, map: null };
    },
    async generateBundle() {
      if (!emit) return;
      await Promise.all(
        [...files]
          .flatMap((file) => [file, restOf(file)])
          .map(async (fileName) => {
            this.emitFile({ type: 'asset', fileName, source: await wordsIn(fileName) });
          }),
      );
    },
  };
}

/** The file with the second half of a language. */
const restOf = (file: string): string => file.replace(/^locales\//, 'locales/exercises/');

/** A module that is nothing but words, as `tsc` has just built it, as one without static imports. */
async function wordsIn(file: string): Promise<string> {
  const module = (await import(pathToFileURL(resolve('dist', file)).href)) as object;
  const exported = Object.entries(module).map(
    ([name, words]) => `export const ${name}=${written(words as object, file)};`,
  );
  const { code } = await minify(file, `export const version='${version}';${exported.join('')}`);
  return code;
}

/**
 * The words of a module; what gets the second half gets it from beside, of the same version. Not every
 * engine says which file it was that could not be had.
 */
function written(words: object, file: string): string {
  const path = `exercises/${basename(file)}`;
  const get = `()=>import('./${path}').then(rest=>{
    if(rest.version!==version)throw new Error('${path} is of version '+rest.version);
    return rest.exercises},cause=>{throw new Error('${path} could not be loaded',{cause})})`;
  const entries = Object.entries(words).map(
    ([name, value]) =>
      `${JSON.stringify(name)}:${typeof value === 'function' ? get : JSON.stringify(value)}`,
  );
  return `{${entries.join()}}`;
}
