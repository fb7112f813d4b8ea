// @web/test-runner: the browser tests, in every engine that is there.
//   ENGINES=chromium,webkit FILES='tests/browser/checklist/row.test.ts' npx wtr --config <this file>
import { readFile } from 'node:fs/promises';
import { join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { engines, findBrowsers, howToInstall, labelOf } from '../../scripts/browsers.mjs';
import { commands } from './commands.mjs';
import { coveredInNode, threshold } from './coverage.mjs';
import { chromium } from './engines/chromium.mjs';
import { firefox } from './engines/firefox.mjs';
import { webkit } from './engines/webkit.mjs';
import { heldFiles } from './held.mjs';
import { summaryReporter } from './reporter.mjs';
import { freePort } from './serve.mjs';
import { servedPages } from './served.mjs';
import { snippetPage } from './snippet.mjs';
import { supportReporter } from './support.mjs';

const rootDir = fileURLToPath(new URL('../..', import.meta.url));
const { ENGINES, FILES, CI, SUPPORT } = process.env;
const only = ENGINES ? ENGINES.split(',') : engines;
const browsers = await findBrowsers({ only });

for (const engine of only) if (!browsers[engine]) console.warn(howToInstall(engine));

// On Ctrl-C everything takes its browser down; on other signals some of it would be left running.
for (const signal of ['SIGTERM', 'SIGHUP']) process.once(signal, () => process.emit('SIGINT'));

const launchers = { chromium, firefox, webkit };

async function launcher(browser) {
  const { engine, via } = browser;
  // Playwright's Chromium is an ordinary one; its Firefox and WebKit speak only to Playwright.
  if (via === 'system' || engine === 'chromium') return launchers[engine](browser);
  const { playwright } = await import('./engines/playwright.mjs');
  return playwright({ engine, label: labelOf(engine) });
}

/** Pages are served as they are on disk, with the policy, the type and the markup a test asks for. */
async function pages(context, next) {
  const { path, query } = context;
  if (path.startsWith('/tests/') && query.csp) context.set('Content-Security-Policy', query.csp);
  // As a CDN does: `crossorigin` asks for it.
  if (path.startsWith('/dist/')) context.set('Access-Control-Allow-Origin', '*');
  // Where the demo pages, served by Vite, have the built files. `/spoilt` is for pages with a wrong
  // hash; `/alone` has no languages beside it.
  const [, built] =
    /^(?:\/demo|\/spoilt)?\/((?:rejection-guide(?:\.\w+)?\.js|guide\.html|locales\/).*)$/.exec(
      path,
    ) ??
    /^\/alone\/(rejection-guide(?:\.all)?\.js)$/.exec(path) ??
    [];
  if (built) {
    context.path = `/dist/cdn/${built}`;
    context.set('Access-Control-Allow-Origin', '*');
  }
  if (!path.endsWith('.html')) {
    await next();
    return;
  }
  const file = join(rootDir, normalize(decodeURIComponent(context.path)));
  try {
    context.body = file.endsWith('snippet.html')
      ? await snippetPage(join(rootDir, 'README.md'), query.lang)
      : (await readFile(file, 'utf8')).replace(/<!-- (head|body) -->/g, (_, place) => query[place]);
    if (query.settings) context.body = withSettings(context.body, query);
    context.type = query.type ?? 'html';
    // XML knows it in capitals only.
    if (query.type) context.body = context.body.replace('<!doctype html>', '');
  } catch {
    context.status = 404;
  }
}

/** An owner's copy of guide.html, on which all that goes wrong is written down. */
function withSettings(page, { settings, script = [] }) {
  const watch = ['/tests/browser/pages/watch.js', script]
    .flat()
    .map((src) => `<script src="${src}"></script>`)
    .join('');
  return page.replace(/(<script [^>]*id="settings">)[^]*?(<\/script>)/, (_, start, end) => {
    return `${watch}${start}${settings}${end}`;
  });
}

export default {
  rootDir,
  // The one that it would look for, another run that starts at the same moment may find too.
  port: await freePort(),
  files: FILES || 'tests/browser/**/*.test.ts',
  browsers: await Promise.all(Object.values(browsers).filter(Boolean).map(launcher)),
  concurrentBrowsers: engines.length,
  concurrency: 1, // above it WebdriverIO runs tests in frames, without a mouse
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 240_000, // three engines share two cores
  testFramework: { config: { timeout: 30_000, forbidOnly: Boolean(CI) } },
  nodeResolve: { exportConditions: ['development'] },
  middleware: [pages, servedPages, heldFiles],
  plugins: [
    esbuildPlugin({ ts: true, target: 'esnext', tsconfig: join(rootDir, 'tsconfig.json') }),
    commands(),
  ],
  filterBrowserLogs: ({ args }) => !String(args[0]).startsWith('Lit is in dev mode'),
  reporters: [
    defaultReporter({ reportTestProgress: process.stdout.isTTY ?? false }),
    summaryReporter(),
    ...(SUPPORT ? [supportReporter(SUPPORT)] : []),
  ],
  // Only the whole suite can be held to a threshold, and only Chromium measures.
  coverage: Boolean(browsers.chromium) && !FILES,
  coverageConfig: {
    include: ['src/**'],
    exclude: coveredInNode,
    reportDir: join(rootDir, 'coverage'),
    reporters: ['lcovonly'],
    threshold,
  },
};
