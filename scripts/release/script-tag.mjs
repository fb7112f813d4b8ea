// The script tag of this version, with the hash of the file it loads, and before it an import map with
// the hashes of what that file imports: the exercises and the languages.
import { createHash } from 'node:crypto';

/** `guide` has the files of `dist/cdn` by their paths. */
export function scriptTag(version, guide) {
  const address = (path) =>
    `https://cdn.jsdelivr.net/npm/rejection-guide@${version}/dist/cdn/${path}`;
  const file = 'rejection-guide.js';
  const hashes = Object.keys(guide)
    .filter((path) => /^locales\/.*\.js$|\.exercises\.js$/.test(path))
    .map((path) => [address(path), integrityOf(guide[path])]);
  const map = JSON.stringify({ integrity: Object.fromEntries(hashes) }, null, 2);
  return `<script type="importmap">
${map}
</script>
<script
  src="${address(file)}"
  integrity="${integrityOf(guide[file])}"
  async
  crossorigin="anonymous"
></script>
`;
}

const integrityOf = (bytes) => `sha384-${createHash('sha384').update(bytes).digest('base64')}`;
