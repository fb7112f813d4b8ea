// What bundlers make of the package: a first load with the closed guide, and files for what may come
// later. Each result is looked at as it is, and used in Chromium.
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import puppeteer from 'puppeteer-core';
import { build as vite } from 'vite';
import { chromiumArgs as args, findBrowsers, howToInstall } from '../../scripts/browsers.mjs';
import { serveFolder } from '../tools/serve.mjs';
import { filesIn, installPackage } from './installed.mjs';

const { project, folder } = installPackage(fileURLToPath(new URL('bundlers', import.meta.url)));
const installed = createRequire(join(project, 'package.json'));

const input = join(project, 'app.js');
writeFileSync(input, `import 'rejection-guide';`);

const named = (role, words) => `::-p-aria([name="${words}"][role="${role}"])`;

/** The guide is far below what is in sight: what may come later isn't asked for by itself. */
const pageIn = (lang, script) => `<!doctype html>
<html lang="${lang}">
  <meta charset="utf-8" />
  <link rel="icon" href="data:," />
  <title>Your application</title>
  <script type="module" src="${script}"></script>
  <h1 style="margin-block-end: 400vh">Your application</h1>
  <rejection-guide></rejection-guide>
</html>`;

/** What each puts into a folder. Returns the files that a page loads at once, the entry first. */
const bundlers = {
  async Vite(outDir) {
    const { output } = await vite({
      root: project,
      configFile: false,
      logLevel: 'error',
      base: './',
      build: { outDir, rolldownOptions: { input } },
    });
    const { fileName } = output.find(({ isEntry }) => isEntry);
    return withImports(fileName, (name) => output.find((it) => it.fileName === name).imports);
  },

  async webpack(path) {
    const compiler = installed('webpack')({
      mode: 'production',
      context: project,
      entry: input,
      output: { path },
    });
    const stats = await new Promise((resolve, reject) => {
      compiler.run((error, result) => (error ? reject(error) : resolve(result)));
    });
    await new Promise((closed) => compiler.close(closed));
    const { errors, warnings, entrypoints } = stats.toJson();
    assert.deepEqual([...errors, ...warnings], []);
    return entrypoints.main.assets.map(({ name }) => name);
  },

  async esbuild(outdir) {
    const { metafile } = await installed('esbuild').build({
      absWorkingDir: project,
      entryPoints: [input],
      outdir,
      bundle: true,
      splitting: true,
      format: 'esm',
      minify: true,
      charset: 'utf8',
      metafile: true,
    });
    const importsOf = (path) =>
      metafile.outputs[path].imports
        .filter(({ kind }) => kind === 'import-statement')
        .map((imported) => imported.path);
    return withImports('esbuild/app.js', importsOf).map((path) => basename(path));
  },
};

/** A file and all that it imports at once, in whatever turns. */
function withImports(entry, importsOf) {
  const found = new Set([entry]);
  for (const file of found) for (const imported of importsOf(file)) found.add(imported);
  return [...found];
}

const wordsOf = async (lang) => {
  const at = (path) => import(pathToFileURL(join(folder, 'dist/locales', path)).href);
  const [{ [lang]: locale }, { exercises }] = await Promise.all([
    at(`${lang}.js`),
    at(`exercises/${lang}.js`),
  ]);
  const { heading, steps } = locale.messages;
  return { heading, step: steps.reflect.title, keep: exercises.reflect.keep };
};
const en = await wordsOf('en');
const de = await wordsOf('de');

/** Only the exercises write a file for a calendar. */
const calendar = 'BEGIN:VCALENDAR';

let browser;
before(async () => {
  const { chromium } = await findBrowsers({ only: ['chromium'] });
  if (!chromium) throw new Error(howToInstall('chromium'));
  browser = await puppeteer.launch({ executablePath: chromium.path, headless: true, args });
});
after(() => browser.close());

// All of them first: what is waited for between tests ends them.
const firstOf = {};
for (const [name, bundle] of Object.entries(bundlers)) {
  firstOf[name] = await bundle(join(project, name));
}

for (const [name, first] of Object.entries(firstOf)) {
  const out = join(project, name);
  const later = filesIn(out).filter((path) => path.endsWith('.js') && !first.includes(path));
  const read = (path) => readFileSync(join(out, path), 'utf8');
  const having = (words) => later.filter((path) => read(path).includes(words));

  test(`${name} leaves the exercises out of what a page loads first`, () => {
    const code = first.map(read).join('');
    assert.ok(code.includes(en.heading), 'the closed guide is there');
    for (const part of [en.keep, calendar]) {
      assert.ok(!code.includes(part), 'the exercises are not');
      assert.notEqual(having(part).length, 0, 'but come later');
    }
  });

  test(`${name} makes two files of a language`, () => {
    const code = first.map(read).join('');
    assert.ok(!code.includes(de.heading) && !code.includes(de.keep));
    const [closed, rest] = [having(de.heading), having(de.keep)];
    assert.deepEqual([closed.length, rest.length], [1, 1]);
    assert.notEqual(closed[0], rest[0]);
  });

  for (const [lang, words] of Object.entries({ en, de })) {
    test(`what ${name} makes shows an exercise in a step that is opened: ${lang}`, async () => {
      writeFileSync(join(out, 'index.html'), pageIn(lang, first[0]));
      const server = await serveFolder(out);
      const page = await browser.newPage();
      const asked = [];
      const problems = [];
      page.on('request', (request) => asked.push(new URL(request.url()).pathname.slice(1)));
      page.on('pageerror', (error) => problems.push(String(error)));
      page.on('console', (message) => problems.push(message.text()));
      try {
        await page.goto(server.url);
        const step = await page.waitForSelector(named('button', words.step));
        const early = asked.filter((path) => having(calendar).includes(path));
        assert.deepEqual(early, [], 'what is out of sight has no exercises yet');
        await step.click();
        await page.waitForSelector(named('textbox', words.keep), { visible: true });
        assert.deepEqual(problems, []);
      } finally {
        await page.close();
        await server.close();
      }
    });
  }
}
