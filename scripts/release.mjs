// npm run release: everything that a release of this version has, in the folder `release`: the package,
// the plugin for WordPress, the files for a server of one's own, the script tag with its hashes, what
// has changed, and a hash of each. It publishes nothing, and says what is left to do.
//   npm run release -- --dry-run --to /tmp/release   (leaves CHANGELOG.md as it is)
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { zipSync } from 'fflate';
import { npm, root } from './npm.mjs';
import { dated, entryOf } from './release/changelog.mjs';
import { scriptTag } from './release/script-tag.mjs';
import { wordpressPlugin } from './release/wordpress.mjs';

const { values: options } = parseArgs({
  options: {
    'dry-run': { type: 'boolean', default: false },
    to: { type: 'string', default: join(root, 'release') },
  },
});
const to = resolve(options.to);
const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));

const changelog = join(root, 'CHANGELOG.md');
const before = await readFile(changelog, 'utf8');
const after = dated(before, version, new Date().toISOString().slice(0, 10));
const changes = entryOf(after, version);
if (!options['dry-run']) await writeFile(changelog, after);

await rm(to, { recursive: true, force: true });
await mkdir(to, { recursive: true });
npm(root, process.env, 'pack', '--ignore-scripts', '--pack-destination', to);
const guide = await filesIn(join(root, 'dist/cdn'));
await write(`rejection-guide-${version}-cdn.zip`, zipped(inFolder('rejection-guide', guide)));
const plugin = await wordpressPlugin(version, guide);
await write(`rejection-guide-${version}-wordpress.zip`, zipped(plugin));
await write('script-tag.html', scriptTag(version, guide));
await write('changes.md', changes);
const sums = await sumsOf(to);
await write('SHA256SUMS', sums);

console.log(`${to}:\n${sums}
Left to do, by a person:
1. Look at changes.md${options['dry-run'] ? '' : ', and commit CHANGELOG.md'}; git tag v${version}
2. npm publish ${join(to, `rejection-guide-${version}.tgz`)}
3. Put the zips, script-tag.html and SHA256SUMS beside the tag, with changes.md as its text
4. For WordPress’ directory: take out “Update URI”, name contributors and where the source is; upload
5. Publish the site of npm run build:demo (demo/dist)`);

/** What is in a folder and those in it, by path. */
async function filesIn(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted();
  const named = paths.map(async (path) => [
    path.slice(folder.length + 1).replaceAll('\\', '/'),
    await readFile(path),
  ]);
  return Object.fromEntries(await Promise.all(named));
}

function inFolder(name, files) {
  return Object.fromEntries(
    Object.entries(files).map(([path, bytes]) => [`${name}/${path}`, bytes]),
  );
}

/** The same bytes whenever it is made. */
function zipped(files) {
  return zipSync(files, { level: 9, mtime: new Date(1980, 0, 1) });
}

function write(name, content) {
  return writeFile(join(to, name), content);
}

/** As `sha256sum --check` reads them. */
async function sumsOf(folder) {
  const lines = Object.entries(await filesIn(folder)).map(
    ([name, bytes]) => `${createHash('sha256').update(bytes).digest('hex')}  ${name}\n`,
  );
  return lines.join('');
}
