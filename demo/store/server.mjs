// The employer's server: it signs a candidate in and keeps what their guides hold.
import { EventEmitter } from 'node:events';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { deleteCookie, getSignedCookie, setSignedCookie } from 'hono/cookie';
import { secureHeaders } from 'hono/secure-headers';
import { streamSSE } from 'hono/streaming';
import { candidates } from './candidates.mjs';
import { openGuides } from './guides.mjs';
import { applicationPage, signInPage } from './pages.mjs';

const path = (relative) => fileURLToPath(new URL(relative, import.meta.url));
const { PORT = '8214', DATABASE = path('data/guides.sqlite') } = process.env;

const script = path('../../dist/cdn/rejection-guide.js');
const files = {
  '/rejection-guide.js': script,
  // A store comes with the exercises: without this file nothing would reach the server.
  '/rejection-guide.exercises.js': path('../../dist/cdn/rejection-guide.exercises.js'),
  '/store.js': path('store.js'),
  '/page.js': path('page.js'),
  '/page.css': path('page.css'),
  '/site.css': path('../site.css'),
  '/index.css': path('../index.css'),
};
const types = { '.js': 'text/javascript; charset=utf-8', '.css': 'text/css; charset=utf-8' };

/** Several times the most a guide can hold. */
const maxSize = 256 * 1024;
/** A record is three deep. Some programs that read JSON end where it is too deep. */
const maxDepth = 32;
/** A form with a name in it. */
const maxForm = 4 * 1024;
const maxName = 200;
/** How long a request may take to arrive, in milliseconds: half of one would hold its connection. */
const arrivesWithin = 30_000;
const stillHere = 25_000;

const guides = await openGuides(DATABASE);
guides.removeExpired();
setInterval(() => guides.removeExpired(), 60 * 60 * 1000).unref();

/** Tells the open pages of a guide that it changed. One process: several would need a real bus. */
const changes = new EventEmitter().setMaxListeners(0);

const app = new Hono();

app.use(
  secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: ["'none'"],
      scriptSrc: ["'self'"],
      styleSrc: ["'self'"],
      imgSrc: ['data:'],
      connectSrc: ["'self'"],
      formAction: ["'self'"],
      baseUri: ["'none'"],
      frameAncestors: ["'none'"],
    },
    referrerPolicy: 'same-origin', // with less, a form's own `Origin` would be `null`
    strictTransportSecurity: false, // for whoever serves it over HTTPS to decide
  }),
);

app.use(async (c, next) => {
  await next();
  const { headers, status } = c.res;
  // Nothing of a candidate's stays in a cache on a computer that others may use.
  if (!headers.get('Cache-Control')?.includes('no-cache')) headers.set('Cache-Control', 'no-store');
  // What was refused unread is still on its way: this connection is of no use to the next request.
  if (status >= 400) headers.set('Connection', 'close');
});

// Under another name a site of someone else's could lead here, and read as this one's pages do.
app.use(async (c, next) => {
  const { hostname, port } = new URL(c.req.url);
  const isHere = Number(port || 80) === server.address().port;
  const isOurs = ['localhost', '127.0.0.1'].includes(hostname) && isHere;
  return isOurs ? next() : c.text('There is no such site here.', 421);
});

// `/page.js/..` is another address than `/`, though URLs say that they are the same.
app.use(async (c, next) => {
  const [asked] = c.env.incoming.url.split('?');
  return asked === new URL(c.req.url).pathname ? next() : c.text('There is no such page.', 404);
});

// Other sites can't act in a candidate's name: browsers send `Origin` with all but GET and HEAD.
app.use(async (c, next) => {
  const { method, url } = c.req;
  if (method !== 'GET' && method !== 'HEAD' && c.req.header('Origin') !== new URL(url).origin) {
    return c.text('This request comes from another site.', 403);
  }
  return next();
});

app.use(async (c, next) => {
  const id = await getSignedCookie(c, guides.secret, 'session');
  if (id && Object.hasOwn(candidates, id)) c.set('candidate', id);
  return next();
});

app.get('/', (c) => {
  const candidate = candidates[c.get('candidate')];
  return c.html(candidate ? applicationPage(candidate) : signInPage(candidates));
});

const small = bodyLimit({ maxSize: maxForm, onError: (c) => c.text('This is too much.', 413) });
app.use('/sign-in', small);
app.use('/sign-out', small);

app.post('/sign-in', async (c) => {
  const { candidate } = await c.req.parseBody().catch(() => ({}));
  if (typeof candidate !== 'string' || !Object.hasOwn(candidates, candidate)) {
    return c.text('There is no such candidate.', 400);
  }
  const secure = new URL(c.req.url).protocol === 'https:';
  const options = { httpOnly: true, sameSite: 'Lax', secure, path: '/' };
  await setSignedCookie(c, 'session', candidate, guides.secret, options);
  return c.redirect('/', 303);
});

app.post('/sign-out', (c) => {
  deleteCookie(c, 'session', { path: '/' });
  return c.redirect('/', 303);
});

app.use('/guides/*', async (c, next) =>
  c.get('candidate') ? next() : c.text('Sign in first.', 401),
);
app.use(
  '/guides/*',
  bodyLimit({ maxSize, onError: (c) => c.text('This is more than a guide can hold.', 413) }),
);

// SQLite would end a name at a NUL, and so take it for another.
app.use('/guides/:guide/*', async (c, next) => {
  const name = c.req.param('guide');
  const isName = name.length <= maxName && !/\p{Cc}/u.test(name) && name.isWellFormed();
  return isName ? next() : c.text('No guide is called that.', 400);
});

app.get('/guides/:guide', (c) => {
  const kept = guides.read(...keyOf(c));
  // Not 404: an address that is wrong must not pass for a guide that is empty.
  if (!kept) return c.body(null, 204);
  c.header('ETag', kept.version);
  if (tagsIn(c.req.header('If-None-Match')).includes(kept.version)) return c.body(null, 304);
  return c.body(kept.record, 200, { 'Content-Type': 'application/json' });
});

app.put('/guides/:guide', async (c) => {
  if (!c.req.header('Content-Type')?.startsWith('application/json')) {
    return c.text('A record is JSON.', 415);
  }
  const record = recordIn(await c.req.arrayBuffer());
  if (record === undefined) return c.text('This is not JSON, or too deep.', 400);
  const versions = tagsIn(c.req.header('If-Match'));
  const isFirst = c.req.header('If-None-Match') === '*';
  if (!isFirst && versions.length === 0) {
    return c.text('Say which version this replaces: If-Match, or If-None-Match: *.', 428);
  }
  const key = keyOf(c);
  if (isFirst && guides.isFull(...key)) return c.text('There is no room for more guides.', 507);
  const version = isFirst ? guides.add(...key, record) : guides.replace(...key, versions, record);
  if (!version) return c.text('It was changed elsewhere: read it, merge, and try again.', 412);
  changes.emit(JSON.stringify(key), version);
  return c.body(null, isFirst ? 201 : 204, { ETag: version });
});

// Without a condition: nothing that happened elsewhere may keep a candidate from erasing.
app.delete('/guides/:guide', (c) => {
  const key = keyOf(c);
  guides.remove(...key);
  changes.emit(JSON.stringify(key), 'none');
  return c.body(null, 204);
});

app.get('/guides/:guide/changes', (c) => {
  const key = keyOf(c);
  return streamSSE(c, async (stream) => {
    const tell = (version) => void stream.writeSSE({ data: version });
    // Before the version is read, so that no change falls in between.
    changes.on(JSON.stringify(key), tell);
    // Proxies close what is quiet, and a page that has gone is noticed only by writing to it.
    const timer = setInterval(() => void stream.write(': still here\n\n'), stillHere);
    tell(guides.read(...key)?.version ?? 'none');
    await new Promise((gone) => stream.onAbort(gone));
    clearInterval(timer);
    changes.off(JSON.stringify(key), tell);
  });
});

for (const [address, file] of Object.entries(files)) {
  app.get(address, async (c) =>
    c.body(await readFile(file), 200, {
      'Content-Type': types[extname(file)],
      'Cache-Control': 'no-cache',
    }),
  );
}

/** A row is found by who is signed in, never by anything that the page says. */
const keyOf = (c) => [c.get('candidate'), c.req.param('guide')];

const tagsIn = (header = '') => header.split(',').flatMap((tag) => tag.trim() || []);

/** A record as text, unless it is none: UTF-8, JSON, and not too deep to be read safely. */
function recordIn(bytes) {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    if (depthOf(text) > maxDepth) return undefined;
    JSON.parse(text);
    return text;
  } catch {
    return undefined;
  }
}

/** How deep arrays and objects are in each other, before anything is made of them. */
function depthOf(json) {
  let [depth, deepest] = [0, 0];
  for (const [sign] of json.replaceAll(/"(?:[^"\\]|\\.)*"/g, '').matchAll(/[[\]{}]/g)) {
    depth += sign === '[' || sign === '{' ? 1 : -1;
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}

// Only this computer can reach it: a demonstration without passwords is not for a network.
const server = serve(
  {
    fetch: app.fetch,
    hostname: '127.0.0.1',
    port: Number(PORT),
    serverOptions: { requestTimeout: arrivesWithin, headersTimeout: arrivesWithin / 3 },
  },
  ({ port }) => console.log(`A candidate's page: http://localhost:${port}`),
);
if (!existsSync(script)) {
  console.warn('The guide is not built yet. In the root of the repository: npm ci, npm run build');
}

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, () => {
    server.close(() => guides.close());
    server.closeAllConnections();
  });
}
