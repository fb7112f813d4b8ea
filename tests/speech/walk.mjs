// Runs in a display and a session of its own: see run.mjs.
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { serveFolder } from '../tools/serve.mjs';

/** What someone does, in words and in keys as xdotool has them. */
const walk = [
  ['on from the first step’s title, which has the focus', 'Tab', 'space'],
  ['a point is added', 'Tab', 'text:More examples', 'Return'],
  ['an empty one is not', 'Return'],
  ['it is sorted', 'shift+Tab', 'shift+Tab', 'space'],
  ['the step is done', ...Array(8).fill('Tab'), 'Return'],
  ['the note is opened', 'Tab', 'Tab', 'Return'],
  ['and signed', 'Tab', 'Tab', 'Tab', 'text:Kim'],
  ['and copied', 'Tab', 'Tab', 'Tab', 'Return'],
];

/** How long it has to be silent until a key has been answered, in milliseconds. */
const silence = 4000;

const { values } = parseArgs({ options: { lang: { type: 'string', default: 'en' } } });
const root = fileURLToPath(new URL('../..', import.meta.url));
const home = mkdtempSync(join(tmpdir(), 'rejection-guide-speech-'));
const log = join(home, 'orca.log');
const env = {
  ...process.env,
  HOME: home,
  XDG_CONFIG_HOME: join(home, 'config'),
  XDG_DATA_HOME: join(home, 'data'),
  XDG_RUNTIME_DIR: home,
  GTK_MODULES: 'gail:atk-bridge',
  GNOME_ACCESSIBILITY: '1',
  NO_AT_BRIDGE: '0',
  // Nobody listens: what would be spoken is read in its log.
  SPEECHD_CMD: '/bin/false',
};
const running = [];
const heard = [];

const server = await serveFolder(root);
try {
  start('openbox');
  start('orca', '--replace', '--debug-file', log, '--disable', 'braille');
  await soon(() => logged().includes('SPEECH: Initialized'), 'Orca');
  const page = `${server.url}tests/speech/page.html?lang=${values.lang}#rejection-guide-accept-feedback`;
  start('firefox-esr', '--no-remote', '--profile', mkdtempSync(join(home, 'firefox-')), page);
  xdotool('search', '--sync', '--onlyvisible', '--class', 'firefox');
  await soon(
    () => spoken().some((line) => line.includes('Finished loading A careers page')),
    'the page',
  );
  await quiet();
  for (const [what, ...keys] of walk) {
    say(`\n${what}`);
    for (const key of keys) await press(key);
  }
} finally {
  for (const child of running.toReversed()) {
    child.kill();
    if (child.exitCode === null) await Promise.race([once(child, 'exit'), pause(5000)]);
  }
  await server.close();
  rmSync(home, { recursive: true, force: true, maxRetries: 5 });
}
mkdirSync(join(root, 'coverage'), { recursive: true });
writeFileSync(join(root, 'coverage/speech.txt'), `${heard.join('\n')}\n`);

function start(command, ...args) {
  running.push(spawn(command, args, { env, stdio: 'ignore' }));
}

async function press(key) {
  const before = spoken().length;
  const [, text] = /^text:(.*)/.exec(key) ?? [];
  if (text) xdotool('type', '--delay', '60', text);
  else xdotool('key', key);
  await quiet();
  say(`  ${key.padEnd(10)} ${spoken().slice(before).join(' | ') || '(nothing)'}`);
}

function say(line) {
  heard.push(line);
  console.log(line);
}

function xdotool(...args) {
  const { status, stderr } = spawnSync('xdotool', args, { env, encoding: 'utf8' });
  if (status !== 0) throw new Error(`xdotool ${args.join(' ')}: ${stderr}`);
}

/** All that Orca has said until now. */
function spoken() {
  return [...logged().matchAll(/SPEECH OUTPUT: '(.*?)'(?= ?\{| voice=|$)/gm)].map(([, words]) =>
    words.trim(),
  );
}

function logged() {
  return existsSync(log) ? readFileSync(log, 'utf8') : '';
}

async function quiet() {
  let before = -1;
  while (before !== spoken().length) {
    before = spoken().length;
    await pause(silence);
  }
}

async function soon(holds, what) {
  for (const end = Date.now() + 60_000; !holds(); await pause(200)) {
    if (Date.now() > end) throw new Error(`${what} did not come. Said: ${spoken().join(' | ')}`);
  }
}
