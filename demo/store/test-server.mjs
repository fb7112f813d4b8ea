// For the tests: the real server, a process of its own, on a free port and a file of its own.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const program = fileURLToPath(new URL('server.mjs', import.meta.url));

export async function startServer() {
  const folder = mkdtempSync(join(tmpdir(), 'rejection-guide-store-'));
  const database = join(folder, 'guides.sqlite');
  let child;
  let port = 0;

  async function start() {
    const env = { ...process.env, DATABASE: database, PORT: port };
    child = spawn(process.execPath, [program], { env, stdio: ['ignore', 'pipe', 'inherit'] });
    for await (const line of createInterface(child.stdout)) {
      port = /:(\d+)$/.exec(line)?.[1];
      if (port) return;
    }
    throw new Error('The server did not start');
  }

  async function end(signal) {
    const ended = once(child, 'exit');
    child.kill(signal);
    await ended;
  }

  await start();
  return {
    database,
    origin: `http://localhost:${port}`,
    /** As by a power cut: the process can't tidy up. */
    kill: () => end('SIGKILL'),
    start,
    /** As a network that has stopped: requests arrive, answers don't. */
    pause: () => child.kill('SIGSTOP'),
    goOn: () => child.kill('SIGCONT'),
    async stop() {
      await end('SIGTERM');
      rmSync(folder, { recursive: true });
    },
  };
}
