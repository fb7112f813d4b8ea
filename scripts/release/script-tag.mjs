// The script tag of this version, with the hash of the file it loads, and before it an import map with
// the hashes of what that file imports: the exercises and the languages.
import { createHash } from 'node:crypto';
import { readFile, readdir } from 'node:fs/promises';

const root = new URL('../../', import.meta.url);
const folder = 'dist/cdn/';

export async function scriptTag(version) {
  const address = (path) => `https://cdn.jsdelivr.net/npm/rejection-guide@${version}/${path}`;
  const file = `${folder}rejection-guide.js`;
  const locales = (await readdir(new URL(`${folder}locales/`, root), { recursive: true }))
    .filter((path) => path.endsWith('.js'))
    .map((path) => `locales/${path.replaceAll('\\', '/')}`)
    .toSorted();
  const hashes = await Promise.all(
    ['rejection-guide.exercises.js', ...locales]
      .map((name) => folder + name)
      .map(async (path) => [address(path), await integrityOf(path)]),
  );
  const map = JSON.stringify({ integrity: Object.fromEntries(hashes) }, null, 2);
  return `<script type="importmap">
${map}
</script>
<script
  src="${address(file)}"
  integrity="${await integrityOf(file)}"
  async
  crossorigin="anonymous"
></script>
`;
}

async function integrityOf(path) {
  const bytes = await readFile(new URL(path, root));
  return `sha384-${createHash('sha384').update(bytes).digest('base64')}`;
}
