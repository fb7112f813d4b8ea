// The WordPress plugin as it is installed: what stands in wordpress/, the guide's own files in a folder
// of this version, and what stands in its tag until the script has run, in every language.
import { readdir, readFile } from 'node:fs/promises';
import { localeTags, loadLocale } from '../../dist/locales/registry.js';

const root = new URL('../../', import.meta.url);

/** Its files by their paths in the folder of plugins. */
export async function wordpressPlugin(version, guide) {
  const files = {};
  for (const name of await readdir(new URL('wordpress/', root))) {
    const text = await readFile(new URL(`wordpress/${name}`, root), 'utf8');
    files[name] = text.replaceAll('0.0.0', version);
  }
  files['fallbacks.json'] = JSON.stringify(await fallbacks());
  for (const name of ['LICENSE', 'CHANGELOG.md']) files[name] = await readFile(new URL(name, root));
  for (const [path, bytes] of Object.entries(guide)) {
    if (/(?<!\.all)\.js(\.map)?$/.test(path)) files[`guide-${version}/${path}`] = bytes;
  }
  return Object.fromEntries(
    Object.entries(files).map(([path, content]) => [
      `rejection-guide/${path}`,
      Buffer.from(content),
    ]),
  );
}

async function fallbacks() {
  const locales = localeTags().map(async (tag) => {
    const { dir, messages } = await loadLocale(tag);
    const steps = Object.values(messages.steps).map(({ title }) => title);
    return [canonical(tag), { dir, intro: messages.intro, steps }];
  });
  return Object.fromEntries(await Promise.all(locales));
}

const canonical = (tag) => Intl.getCanonicalLocales(tag)[0];
