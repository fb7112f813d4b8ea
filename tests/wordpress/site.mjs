// A WordPress of its own: Debian's package copied into a temporary folder, with a database that only a
// socket there leads to, served on loopback. Nothing of it reaches the network, or outlives the run.
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { aptInstall } from '../../scripts/browsers.mjs';
import { freePort } from '../tools/serve.mjs';

const packages = [
  'wordpress',
  'wordpress-l10n',
  'wordpress-theme-twentytwentyone',
  'wordpress-theme-twentytwentythree',
  'mariadb-server',
  'php-cli',
  'php-mysql',
  'php-xml',
];
const installed = process.env.WORDPRESS_DIR ?? '/usr/share/wordpress';
const languages = '/usr/share/wordpress/wp-content/languages';
const asRoot = process.getuid?.() === 0 ? ['--user=root'] : [];

export const admin = { name: 'admin', password: 'correct horse battery staple' };

/** Installs what is missing. */
export function requirePackages() {
  // What was removed may still be known by its settings.
  const asked = ['--show', '--showformat=${db:Status-Status}'];
  const stateOf = (name) => spawnSync('dpkg-query', [...asked, name], { encoding: 'utf8' }).stdout;
  const missing = () => packages.filter((name) => stateOf(name) !== 'installed');
  if (missing().length > 0) aptInstall(missing());
  if (missing().length > 0) {
    throw new Error(`Needed, as root on Debian: apt-get install ${missing().join(' ')}`);
  }
}

export async function startSite() {
  const folder = mkdtempSync(join(tmpdir(), 'rejection-guide-'));
  const root = join(folder, 'site');
  cpSync(installed, root, { recursive: true, dereference: true });
  if (!existsSync(join(root, 'wp-content/languages/de_DE.mo'))) {
    cpSync(languages, join(root, 'wp-content/languages'), { recursive: true });
  }
  cpSync(fileURLToPath(new URL('router.php', import.meta.url)), join(folder, 'router.php'));

  const database = await startDatabase(folder);
  const port = await freePort();
  const url = `http://localhost:${port}`;
  const settings = {
    DB_NAME: 'wordpress',
    DB_USER: 'root',
    DB_PASSWORD: '',
    DB_HOST: `localhost:${database.socket}`,
    DB_CHARSET: 'utf8mb4',
    DB_COLLATE: '',
    AUTH_KEY: 'tests',
    SECURE_AUTH_KEY: 'tests',
    LOGGED_IN_KEY: 'tests',
    NONCE_KEY: 'tests',
    WP_HTTP_BLOCK_EXTERNAL: true,
    AUTOMATIC_UPDATER_DISABLED: true,
    DISABLE_WP_CRON: true,
    FS_METHOD: 'direct',
    WP_DEBUG: true,
    WP_DEBUG_LOG: join(folder, 'debug.log'),
    WP_DEBUG_DISPLAY: false,
  };
  /** Writes what wp-config.php defines, with more or other settings from now on. */
  const configure = (more = {}) => {
    Object.assign(settings, more);
    const lines = Object.entries(settings).map(
      ([name, value]) => `define(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
    );
    const end = "$table_prefix = 'wp_';\nrequire_once ABSPATH . 'wp-settings.php';\n";
    const path = "if (!defined('ABSPATH')) define('ABSPATH', __DIR__ . '/');";
    writeFileSync(join(root, 'wp-config.php'), ['<?php', ...lines, path, end].join('\n'));
  };
  configure();

  // Or for two seconds PHP would not notice that a file has changed, such as the settings.
  const options = ['-d', 'opcache.revalidate_freq=0', '-S', `localhost:${port}`, '-t', root];
  const server = spawn('php', [...options, join(folder, 'router.php')], {
    env: { ...process.env, PHP_CLI_SERVER_WORKERS: '4' },
    stdio: ['ignore', 'ignore', 'pipe'],
    detached: true, // its workers end only together with their group
  });
  await said(server, /started/);
  const stop = () => process.kill(-Number(server.pid));
  process.once('exit', stop);

  await installWordPress(url);
  return {
    url,
    root,
    configure,
    /** What PHP printed while it ran this within WordPress. */
    php(code) {
      const request = `$_SERVER += ['HTTP_HOST' => 'localhost:${port}', 'REQUEST_URI' => '/'];`;
      const run = `${request} require '${root}/wp-load.php'; ${code}`;
      return execFileSync('php', ['-r', run], { encoding: 'utf8' });
    },
    /** What WordPress or the plugin complained about. */
    complaints: () => {
      const log = settings.WP_DEBUG_LOG;
      return existsSync(log) ? readFileSync(log, 'utf8') : '';
    },
    async close() {
      process.off('exit', stop);
      stop();
      await database.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function startDatabase(folder) {
  const data = join(folder, 'data');
  const socket = join(folder, 'db.sock');
  const options = ['--no-defaults', `--datadir=${data}`, ...asRoot];
  execFileSync(
    'mariadb-install-db',
    [...options, '--auth-root-authentication-method=normal', '--skip-test-db'],
    { stdio: 'ignore' },
  );
  const server = spawn(
    'mariadbd',
    [
      ...options,
      `--socket=${socket}`,
      '--skip-networking',
      `--pid-file=${join(folder, 'db.pid')}`,
      '--innodb-flush-log-at-trx-commit=0',
    ],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  );
  await said(server, /ready for connections/);
  const stop = () => server.kill('SIGKILL');
  process.once('exit', stop);
  execFileSync('mariadb', [
    '--no-defaults',
    `--socket=${socket}`,
    '--user=root',
    '--execute=CREATE DATABASE wordpress CHARACTER SET utf8mb4',
  ]);
  return {
    socket,
    async close() {
      process.off('exit', stop);
      const ended = once(server, 'exit');
      stop();
      await ended;
    },
  };
}

async function installWordPress(url) {
  const response = await fetch(`${url}/wp-admin/install.php?step=2`, {
    method: 'POST',
    body: new URLSearchParams({
      weblog_title: 'Northmere Railway',
      user_name: admin.name,
      admin_password: admin.password,
      admin_password2: admin.password,
      pw_weak: '1',
      admin_email: 'admin@northmere.example',
      blog_public: '0',
      language: '',
    }),
  });
  const page = await response.text();
  if (!page.includes('Success!')) throw new Error(`WordPress was not installed:\n${page}`);
}

/** Waits for a program to say this on its standard error; fails if it ends before. */
async function said(program, words) {
  let text = '';
  const heard = new Promise((resolve) => {
    program.stderr.setEncoding('utf8').on('data', (chunk) => {
      text += chunk;
      if (words.test(text)) resolve();
    });
  });
  const ended = once(program, 'exit').then(() => {
    throw new Error(`${program.spawnfile} ended:\n${text}`);
  });
  await Promise.race([heard, ended]);
  ended.catch(() => undefined);
}
