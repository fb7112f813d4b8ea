// Two ways to serve what a tool has built.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';

const types = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
};

/** A folder of files. */
export async function serveFolder(folder) {
  const server = createServer(async ({ url }, response) => {
    const { pathname } = new URL(url, 'http://localhost');
    const file = join(folder, pathname.endsWith('/') ? `${pathname}index.html` : pathname);
    const body = await readFile(file).catch(() => undefined);
    response.writeHead(body ? 200 : 404, {
      'Content-Type': types[extname(file)] ?? 'text/plain',
    });
    response.end(body);
  });
  const port = await listen(server);
  return {
    url: `http://localhost:${port}/`,
    close: () => {
      server.closeAllConnections();
      return close(server);
    },
  };
}

/** An app with a server of its own, by its `start` script. */
export async function serveApp(cwd, env) {
  const port = await freePort();
  const app = spawn('npm', ['start'], {
    cwd,
    env: { ...env, PORT: String(port), HOST: '127.0.0.1' },
    stdio: ['ignore', 'pipe', 'inherit'],
    detached: true, // npm's children end only together with their group
  });
  const end = () => process.kill(-Number(app.pid));
  process.once('exit', end);
  const ended = once(app, 'exit').then(() => process.off('exit', end));
  await Promise.race([ready(app.stdout), ended.then(refuse)]);
  return {
    url: `http://127.0.0.1:${port}/`,
    close() {
      end();
      return ended;
    },
  };
}

const ready = (output) =>
  new Promise((resolve) => {
    let text = '';
    output.setEncoding('utf8').on('data', (chunk) => {
      text += chunk;
      if (/Ready in|Listening on/.test(text)) resolve();
    });
  });

const refuse = () => {
  throw new Error('The server ended before it was ready');
};

export async function freePort() {
  const server = createServer();
  const port = await listen(server);
  await close(server);
  return port;
}

async function listen(server) {
  server.listen(0);
  await once(server, 'listening');
  return server.address().port;
}

const close = (server) => new Promise((resolve) => server.close(resolve));
