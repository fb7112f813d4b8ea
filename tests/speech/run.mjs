// npm run speech: the guide as Orca speaks it in Firefox, with real keys, for a person to read. What
// is spoken after each key goes to coverage/speech.txt as well.
//   npm run speech -- --lang de        (in another language)
// Needs Debian's orca, speech-dispatcher, at-spi2-core, firefox-esr, openbox, xdotool, xvfb and dbus.
import { spawn, spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const needed = ['orca', 'firefox-esr', 'openbox', 'xdotool', 'xvfb-run', 'dbus-run-session'];
const missing = needed.filter((name) => spawnSync('which', [name]).status !== 0);
if (missing.length > 0) {
  console.error(`Not found: ${missing.join(', ')}. On Debian: apt-get install ${packages()}`);
  process.exit(1);
}

// A display, a message bus and a home of its own: nothing of the person's who runs it is touched.
const walk = fileURLToPath(new URL('walk.mjs', import.meta.url));
const args = [
  '-a',
  '-s',
  '-screen 0 1280x1000x24',
  'dbus-run-session',
  '--',
  process.execPath,
  walk,
];
spawn('xvfb-run', [...args, ...process.argv.slice(2)], { stdio: 'inherit' }).once(
  'close',
  (code) => (process.exitCode = code ?? 1),
);

function packages() {
  return 'orca speech-dispatcher at-spi2-core firefox-esr openbox xdotool xvfb dbus';
}
