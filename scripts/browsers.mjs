// Finds a Chromium, a Firefox and a WebKit to test in and, when allowed, installs what is missing.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const { env, platform } = process;
const playwrightCli = fileURLToPath(new URL('../node_modules/playwright/cli.js', import.meta.url));

const catalogue = {
  chromium: {
    label: 'Chromium',
    variable: 'CHROMIUM_BIN',
    commands: ['chromium', 'google-chrome-stable', 'google-chrome'],
    darwin: [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
    ],
    win32: ['Google/Chrome/Application/chrome.exe'],
    debian: ['chromium'],
  },
  firefox: {
    label: 'Firefox',
    variable: 'FIREFOX_BIN',
    commands: ['firefox-esr', 'firefox'],
    darwin: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
    win32: ['Mozilla Firefox/firefox.exe'],
    debian: ['firefox-esr'],
  },
  webkit: {
    label: 'WebKit',
    variable: 'MINIBROWSER_BIN',
    debian: ['webkit2gtk-driver', 'xvfb', 'xsettingsd'],
  },
};

export const engines = Object.keys(catalogue);
export const labelOf = (engine) => catalogue[engine].label;

/** What Chromium is started with, wherever one is started. */
export const chromiumArgs = [
  '--no-sandbox', // root, containers and newer Ubuntus can't have one
  '--disable-dev-shm-usage', // small in containers
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * For each engine asked for `{ engine, via: 'system' | 'playwright', path }`, or undefined when it
 * can't be had.
 */
export async function findBrowsers({ install = false, only = engines } = {}) {
  const found = {};
  for (const engine of only) {
    if (!catalogue[engine]) throw new Error(`There is no engine called ${engine}`);
    found[engine] = onSystem(engine) ?? (await downloaded(engine));
    if (!found[engine] && install) found[engine] = await installed(engine);
  }
  return found;
}

/** What a person has to do to get this engine. */
export function howToInstall(engine) {
  const { label, variable, debian } = catalogue[engine];
  return [
    `${label} was not found. Any of these helps:`,
    `  apt-get install ${debian.join(' ')}   (Debian, as root)`,
    `  npx playwright install ${engine}`,
    `  ${variable}=/path/to/the/browser`,
  ].join('\n');
}

function onSystem(engine) {
  const { variable } = catalogue[engine];
  const path = env[variable];
  if (path && !existsSync(path)) throw new Error(`${variable} is ${path}, which does not exist`);
  const places = engine === 'webkit' ? miniBrowsers(path) : [path, ...programs(catalogue[engine])];
  const first = places.find((place) => place && existsSync(place));
  return first && { engine, via: 'system', path: first };
}

function programs({ commands, darwin, win32 }) {
  if (platform === 'darwin') return darwin;
  if (platform !== 'win32') return commands.map(onPath);
  const folders = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(Boolean);
  return folders.flatMap((folder) => win32.map((program) => join(folder, program)));
}

function onPath(command) {
  const folders = (env.PATH ?? '').split(delimiter);
  return folders.map((folder) => join(folder, command)).find((path) => existsSync(path));
}

/** WebKitGTK's MiniBrowser is not on the PATH, and is no use without its driver and a display. */
function miniBrowsers(override) {
  if (!onPath('WebKitWebDriver') || !onPath('Xvfb')) return [];
  const libraries = ['/usr/libexec', ...subfolders('/usr/lib')];
  const versions = libraries.flatMap((library) => subfolders(library, /^webkit2gtk-4\./));
  return [
    override,
    ...versions
      .toSorted()
      .toReversed()
      .map((path) => join(path, 'MiniBrowser')),
  ];
}

function subfolders(folder, pattern = /./) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && pattern.test(entry.name))
    .map((entry) => join(folder, entry.name));
}

async function downloaded(engine) {
  try {
    const { default: playwright } = await import('playwright');
    const path = playwright[engine].executablePath();
    return existsSync(path) ? { engine, via: 'playwright', path } : undefined;
  } catch {
    return undefined; // not installed, or no build for this system
  }
}

async function installed(engine) {
  const { label, debian } = catalogue[engine];
  const root = process.getuid?.() === 0;
  if (root && existsSync('/etc/debian_version')) {
    console.log(`${label} is missing. Installing with apt-get: ${debian.join(' ')}`);
    aptInstall(debian);
    const browser = onSystem(engine);
    if (browser) return browser;
  }
  if (existsSync(playwrightCli)) {
    console.log(`${label} is missing. Downloading it with Playwright: ${engine}`);
    run(process.execPath, [playwrightCli, 'install', engine]);
  }
  return downloaded(engine);
}

/** With Debian's own tool, as root. */
export function aptInstall(packages) {
  const options = { env: { ...env, DEBIAN_FRONTEND: 'noninteractive' } };
  run('apt-get', ['update'], options);
  run('apt-get', ['install', '-y', '--no-install-recommends', ...packages], options);
}

function run(command, args, options) {
  spawnSync(command, args, { stdio: 'inherit', ...options });
}
