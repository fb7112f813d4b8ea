import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, afterEach, before, describe, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { promisify } from 'node:util';
import { openGuides } from './guides.mjs';
import { createStore } from './store.js';
import { startServer } from './test-server.mjs';

let server;
before(async () => (server = await startServer()));
after(() => server.stop());

/** A browser of someone's: `fetch` with their cookie and their page's origin. */
async function browserOf(candidate) {
  const send = (path, { headers, ...init } = {}) =>
    fetch(new URL(path, server.origin), {
      ...init,
      headers: { Origin: server.origin, ...headers },
      redirect: 'manual',
    });
  if (!candidate) return send;
  const body = new URLSearchParams({ candidate });
  const signedIn = await send('/sign-in', { method: 'POST', body });
  assert.equal(signedIn.status, 303);
  const [cookie] = signedIn.headers.getSetCookie();
  const [Cookie, ...attributes] = cookie.split('; ');
  assert.deepEqual(attributes.toSorted(), ['HttpOnly', 'Path=/', 'SameSite=Lax']);
  return (path, init) => send(path, { ...init, headers: { Cookie, ...init?.headers } });
}

const put = (body, headers) => ({
  method: 'PUT',
  body,
  headers: { 'Content-Type': 'application/json', ...headers },
});
const first = { 'If-None-Match': '*' };

const recordOf = (value) => JSON.stringify({ format: 'rejection-guide', version: 1, value });

let lastNumber = 0;
const newGuide = () => `NR-${++lastNumber}`;

describe('the server', () => {
  test('gives nothing to someone who is not signed in, and takes nothing', async () => {
    const stranger = await browserOf();
    const path = `/guides/${newGuide()}`;
    const forged = { Cookie: 'session=robin.Zm9yZ2Vk' };
    for (const headers of [{}, forged, { Cookie: 'session=robin' }]) {
      assert.equal((await stranger(path, { headers })).status, 401);
      assert.equal((await stranger(`${path}/changes`, { headers })).status, 401);
      assert.equal((await stranger(path, { method: 'DELETE', headers })).status, 401);
      assert.equal((await stranger(path, put('{}', { ...first, ...headers }))).status, 401);
    }
    const robin = await browserOf('robin');
    assert.equal((await robin(path)).status, 204);
  });

  test('signs in only the candidates there are', async () => {
    const send = await browserOf();
    for (const candidate of ['nobody', '__proto__', 'constructor', '']) {
      const body = new URLSearchParams({ candidate });
      assert.equal((await send('/sign-in', { method: 'POST', body })).status, 400);
    }
  });

  test('keeps a record and its version', async () => {
    const robin = await browserOf('robin');
    const path = `/guides/${newGuide()}`;
    const made = await robin(path, put(recordOf('Grüße 👋'), first));
    assert.equal(made.status, 201);
    const read = await robin(path);
    assert.equal(read.headers.get('ETag'), made.headers.get('ETag'));
    assert.equal(await read.text(), recordOf('Grüße 👋'));
  });

  test('answers 304 to a version that is still the present one', async () => {
    const robin = await browserOf('robin');
    const path = `/guides/${newGuide()}`;
    const version = (await robin(path, put(recordOf(1), first))).headers.get('ETag');
    const same = await robin(path, { headers: { 'If-None-Match': `"other", ${version}` } });
    assert.equal(same.status, 304);
    const other = await robin(path, { headers: { 'If-None-Match': '"other"' } });
    assert.equal(await other.text(), recordOf(1));
  });

  test('replaces only the version it is told, and nothing without being told', async () => {
    const robin = await browserOf('robin');
    const path = `/guides/${newGuide()}`;
    const one = (await robin(path, put(recordOf(1), first))).headers.get('ETag');
    const two = await robin(path, put(recordOf(2), { 'If-Match': one }));
    assert.equal(two.status, 204);
    assert.notEqual(two.headers.get('ETag'), one);

    for (const headers of [first, { 'If-Match': one }, { 'If-Match': '*' }]) {
      assert.equal((await robin(path, put(recordOf('lost'), headers))).status, 412);
    }
    assert.equal((await robin(path, put(recordOf('lost')))).status, 428);
    assert.equal(await (await robin(path)).text(), recordOf(2));
  });

  test('lets one of many win that write at once', async () => {
    const robin = await browserOf('robin');
    const path = `/guides/${newGuide()}`;
    for (const status of [201, 204]) {
      const version = (await robin(path)).headers.get('ETag');
      const condition = version ? { 'If-Match': version } : first;
      const answers = await Promise.all(
        Array.from({ length: 20 }, (_, i) => robin(path, put(recordOf([status, i]), condition))),
      );
      const statuses = answers.map((answer) => answer.status).toSorted((a, b) => a - b);
      assert.deepEqual(statuses, [status, ...Array(19).fill(412)]);
    }
  });

  test('keeps each candidate to their own', async () => {
    const robin = await browserOf('robin');
    const mina = await browserOf('mina');
    const path = `/guides/${newGuide()}`;
    const version = (await robin(path, put(recordOf('Robin’s'), first))).headers.get('ETag');

    assert.equal((await mina(path)).status, 204);
    const taken = await mina(path, put(recordOf('Mina’s'), { 'If-Match': version }));
    assert.equal(taken.status, 412);
    assert.equal((await mina(path, { method: 'DELETE' })).status, 204);
    assert.equal((await mina(path, put(recordOf('Mina’s'), first))).status, 201);

    assert.equal(await (await robin(path)).text(), recordOf('Robin’s'));
    assert.equal(await (await mina(path)).text(), recordOf('Mina’s'));
  });

  test('refuses what comes from another site, or does not say where from', async () => {
    const robin = await browserOf('robin');
    const path = `/guides/${newGuide()}`;
    await robin(path, put(recordOf(1), first));
    const port = new URL(server.origin).port;
    for (const Origin of ['https://other.example', `https://localhost:${port}`, 'null', '']) {
      const headers = { Origin };
      assert.equal((await robin(path, { method: 'DELETE', headers })).status, 403);
      assert.equal((await robin(path, put('{}', { ...first, ...headers }))).status, 403);
      assert.equal((await robin('/sign-in', { method: 'POST', headers })).status, 403);
      assert.equal((await robin('/sign-out', { method: 'POST', headers })).status, 403);
    }
    assert.equal(await (await robin(path)).text(), recordOf(1));
    assert.equal((await robin(path)).headers.get('Access-Control-Allow-Origin'), null);
  });

  test('refuses what is too large, not JSON, or not said to be', async () => {
    const robin = await browserOf('robin');
    const path = `/guides/${newGuide()}`;
    const large = JSON.stringify('x'.repeat(256 * 1024));
    assert.equal((await robin(path, put(large, first))).status, 413);
    assert.equal((await robin(path, put('{"a":', first))).status, 400);
    const type = { 'Content-Type': 'text/plain' };
    assert.equal((await robin(path, put('{}', { ...first, ...type }))).status, 415);
    assert.equal((await robin(path)).status, 204);
    assert.equal((await robin(path, put(JSON.stringify('x'.repeat(200_000)), first))).status, 201);
  });

  test('leaves no word of what was erased in the database file', async () => {
    const robin = await browserOf('robin');
    const path = `/guides/${newGuide()}`;
    const words = 'sentence-nobody-else-writes';
    await robin(path, put(recordOf(`${words} ${'x'.repeat(9000)}`), first));
    assert.ok(readFileSync(server.database).includes(words));
    assert.equal((await robin(path, { method: 'DELETE' })).status, 204);
    assert.equal((await robin(path)).status, 204);
    assert.ok(!readFileSync(server.database).includes(words));
    assert.equal((await robin(path, { method: 'DELETE' })).status, 204);
  });

  test('keeps nothing of a candidate’s in caches, and runs no script but its own', async () => {
    const robin = await browserOf('robin');
    for (const path of ['/', `/guides/${newGuide()}`]) {
      const { headers } = await robin(path);
      assert.equal(headers.get('Cache-Control'), 'no-store');
      const policy = headers.get('Content-Security-Policy');
      assert.match(policy, /default-src 'none'.*script-src 'self'.*frame-ancestors 'none'/);
      assert.ok(!policy.includes('unsafe'));
    }
  });

  test('shows each candidate their own page, and a form to the others', async () => {
    const robin = await (await browserOf('robin'))('/');
    assert.match(await robin.text(), /Signed in as Robin[^]*guide-id="NR-2214"/);
    const stranger = await (await browserOf())('/');
    assert.match(await stranger.text(), /no password is needed/);
  });
});

describe('the server, against whoever means it no good', () => {
  test('does not read a form that is too long to be one', async () => {
    const stranger = await browserOf();
    const body = new URLSearchParams({ candidate: 'x'.repeat(100_000) });
    assert.equal((await stranger('/sign-in', { method: 'POST', body })).status, 413);
    // Sent bit by bit, without saying how much it is: refused, or cut off, long before its end.
    let left = 200;
    const long = new ReadableStream({
      pull: (controller) =>
        left-- > 0 ? controller.enqueue(new Uint8Array(64 * 1024)) : controller.close(),
    });
    const init = { method: 'POST', body: long, duplex: 'half' };
    const status = await stranger('/sign-in', init).then(
      (answer) => answer.status,
      () => 413,
    );
    assert.equal(status, 413);
  });

  test('takes a sign-in that is no form for one of nobody’s', async () => {
    const stranger = await browserOf();
    for (const type of ['multipart/form-data', 'application/json', 'text/plain']) {
      const headers = { 'Content-Type': type };
      const answer = await stranger('/sign-in', {
        method: 'POST',
        body: 'candidate=robin',
        headers,
      });
      assert.equal(answer.status, 400, type);
    }
  });

  test('knows a guide by its whole name, and refuses what is none', async () => {
    const robin = await browserOf('robin');
    const path = `/guides/${newGuide()}`;
    await robin(path, put(recordOf(1), first));
    for (const end of ['%00', '%00x', '%0a', 'x'.repeat(200)]) {
      assert.equal((await robin(path + end)).status, 400, end);
      assert.equal((await robin(path + end, { method: 'DELETE' })).status, 400, end);
    }
    assert.equal(await (await robin(path)).text(), recordOf(1));
  });

  test('answers to its own name only', async () => {
    const { port } = new URL(server.origin);
    assert.equal(await asked({ port, path: '/', headers: { Host: `localhost:${port}` } }), 200);
    for (const Host of ['careers.example', `careers.example:${port}`, 'localhost', 'localhost:1']) {
      assert.equal(await asked({ port, path: '/', headers: { Host } }), 421, Host);
    }
  });

  test('serves a file at its own address only', async () => {
    const { port } = new URL(server.origin);
    for (const path of ['/page.js/..', '/./', '/guides/../page.js', '/page.js/../page.css']) {
      assert.equal(await asked({ port, path }), 404, path);
    }
  });

  test('keeps only what is UTF-8 and can be read safely', async () => {
    const robin = await browserOf('robin');
    const path = `/guides/${newGuide()}`;
    const deep = (depth) => '['.repeat(depth) + ']'.repeat(depth);
    const cut = new Uint8Array([0x22, 0xc3, 0x22]);
    for (const body of [cut, deep(33), deep(100_000), `{"a":${deep(33)}}`]) {
      assert.equal((await robin(path, put(body, first))).status, 400);
    }
    // Brackets in a text are text.
    assert.equal((await robin(path, put(recordOf('[{"'.repeat(99)), first))).status, 201);
  });

  test('keeps so many guides of a candidate, and those can still be changed', async () => {
    const mina = await browserOf('mina');
    const paths = Array.from({ length: 101 }, () => `/guides/${newGuide()}`);
    const statuses = [];
    for (const path of paths) statuses.push((await mina(path, put(recordOf(1), first))).status);
    assert.equal(statuses.at(-1), 507);
    const kept = paths[statuses.lastIndexOf(201)];
    const version = (await mina(kept)).headers.get('ETag');
    assert.equal((await mina(kept, put(recordOf(2), { 'If-Match': version }))).status, 204);
    assert.equal((await mina(kept, { method: 'DELETE' })).status, 204);
    assert.equal((await mina(paths.at(-1), put(recordOf(1), first))).status, 201);
    for (const path of paths) await mina(path, { method: 'DELETE' });
  });

  /** The status of an answer to a request as it is, which `fetch` would put right. */
  const asked = (options) =>
    new Promise((resolve, reject) => {
      const sent = request({ hostname: '127.0.0.1', ...options }, (answer) => {
        answer.resume();
        resolve(answer.statusCode);
      });
      sent.once('error', reject).end();
    });
});

describe('what is kept', () => {
  test('is gone 90 days after it was last changed, and not before', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'rejection-guide-kept-'));
    const guides = await openGuides(join(folder, 'guides.sqlite'));
    guides.add('robin', 'old', '1');
    const day = 24 * 60 * 60 * 1000;
    guides.removeExpired(Date.now() + 89 * day);
    assert.equal(guides.read('robin', 'old').record, '1');
    guides.removeExpired(Date.now() + 91 * day);
    assert.equal(guides.read('robin', 'old'), null);
    guides.close();
    rmSync(folder, { recursive: true });
  });

  test('can be copied while the server goes on', async () => {
    const robin = await browserOf('robin');
    const path = `/guides/${newGuide()}`;
    await robin(path, put(recordOf('in the copy'), first));
    const copy = `${server.database}.copy`;
    const env = { ...process.env, DATABASE: server.database };
    await promisify(execFile)(process.execPath, ['backup.mjs', copy], {
      env,
      cwd: import.meta.dirname,
    });
    assert.equal((await robin(path, { method: 'DELETE' })).status, 204);
    const guides = await openGuides(copy);
    assert.equal(guides.read('robin', path.split('/').at(-1)).record, recordOf('in the copy'));
    guides.close();
  });
});

describe('the store', () => {
  const ends = [];
  afterEach(() => ends.splice(0).forEach((end) => end()));

  async function storeOf(candidate) {
    const fetch = await browserOf(candidate);
    return createStore('/guides/', { fetch, EventSource: eventSource(fetch) });
  }

  /** What the store asks of a browser's EventSource, which Node 20 doesn't have. */
  const eventSource = (fetch) =>
    class extends EventTarget {
      #closing = new AbortController();

      constructor(address) {
        super();
        void this.#read(address).catch(() => {});
      }

      async #read(address) {
        const { body } = await fetch(address, { signal: this.#closing.signal });
        let text = '';
        for await (const chunk of body.pipeThrough(new TextDecoderStream())) {
          const messages = (text + chunk).split('\n\n');
          text = messages.pop();
          for (const message of messages.filter((each) => each.startsWith('data: '))) {
            this.dispatchEvent(new MessageEvent('message', { data: message.slice(6) }));
          }
        }
      }

      close() {
        this.#closing.abort();
      }
    };

  /** The part of a page that the store looks at. */
  const page = Object.assign(new EventTarget(), { visibilityState: 'visible' });
  globalThis.document = page;
  function turn(visibilityState) {
    page.visibilityState = visibilityState;
    page.dispatchEvent(new Event('visibilitychange'));
  }

  /** Subscribes; `told()` waits until the store has told of a change since the last `told()`. */
  async function listener(store, guide) {
    let count = 0;
    ends.push(store.subscribe(guide, () => count++));
    await wait(200); // connected, and told what it didn't know
    count = 0;
    return {
      told: async () => {
        for (let i = 0; i < 100; i++) {
          if (count > 0) return (count = 0);
          await wait(20);
        }
        throw new Error('was not told');
      },
      notTold: async () => {
        await wait(200);
        assert.equal(count, 0);
      },
    };
  }

  test('keeps what it is given and gives it back, in another browser too', async () => {
    const guide = newGuide();
    const store = await storeOf('robin');
    assert.equal(await store.get(guide), null);
    await store.set(guide, recordOf('Grüße 👋'));
    await store.set(guide, recordOf(2));
    assert.equal(await (await storeOf('robin')).get(guide), recordOf(2));
  });

  test('rejects a conflict, says so, and succeeds once it has read', async () => {
    const guide = newGuide();
    const [one, two] = [await storeOf('robin'), await storeOf('robin')];
    await one.set(guide, recordOf(['one']));
    const conflict = { status: 412, message: /changed elsewhere: read it, merge, and try again/ };
    await assert.rejects(two.set(guide, recordOf(['two'])), conflict);
    await assert.rejects(two.set(guide, recordOf(['two'])), conflict);
    assert.equal(await two.get(guide), recordOf(['one']));
    await two.set(guide, recordOf(['one', 'two']));
    await assert.rejects(one.set(guide, recordOf(['one', 'more'])), conflict);
    assert.equal(await one.get(guide), recordOf(['one', 'two']));
  });

  test('says when the candidate is signed out', async () => {
    const store = await storeOf();
    const signedOut = { status: 401, message: /signed out/ };
    await assert.rejects(store.get('NR-1'), signedOut);
    await assert.rejects(store.set('NR-1', '{}'), signedOut);
    await assert.rejects(store.remove('NR-1'), signedOut);
  });

  test('takes a write handed over before the last one is answered, as a page does that closes', async () => {
    const guide = newGuide();
    const fetch = await browserOf('robin');
    const unheard = [];
    const store = createStore('/guides/', {
      // The server does what it is asked, but the page never hears of it.
      fetch: (path, init) => {
        if (init.method !== 'PUT') return fetch(path, init);
        unheard.push(fetch(path, init));
        return new Promise(() => {});
      },
    });
    for (const value of [1, 2, 3]) {
      void store.set(guide, recordOf(value));
      await wait(20);
    }
    const statuses = (await Promise.all(unheard)).map((answer) => answer.status);
    assert.deepEqual(statuses, [201, 204, 204]);
    assert.equal(await store.get(guide), recordOf(3));
  });

  test('asks the browser to finish a write after the page has closed, where it would', async () => {
    const asked = [];
    const store = createStore('/', {
      fetch: (_, { keepalive }) => {
        asked.push(keepalive);
        return Promise.resolve(new Response());
      },
    });
    await store.set('NR-1', recordOf('short'));
    await store.set('NR-1', recordOf('ü'.repeat(40_000)));
    await store.remove('NR-1');
    assert.deepEqual(asked, [true, false, true]);
  });

  test('makes two browsers agree, live, and does not echo', async () => {
    const guide = newGuide();
    const [one, two] = [await storeOf('robin'), await storeOf('robin')];
    const stranger = await listener(await storeOf('mina'), guide);
    const otherGuide = await listener(await storeOf('robin'), newGuide());
    const atOne = await listener(one, guide);
    const atTwo = await listener(two, guide);

    await one.set(guide, recordOf(1));
    await atTwo.told();
    assert.equal(await two.get(guide), recordOf(1));

    await two.set(guide, recordOf(2));
    await atOne.told();
    assert.equal(await one.get(guide), recordOf(2));
    await atTwo.notTold();

    await one.remove(guide);
    await atTwo.told();
    assert.equal(await two.get(guide), null);
    await two.set(guide, recordOf(3));
    await atOne.told();

    await stranger.notTold();
    await otherGuide.notTold();
  });

  test('does not listen while the page is hidden, and is told what it missed', async () => {
    const guide = newGuide();
    const [one, two] = [await storeOf('robin'), await storeOf('robin')];
    const atTwo = await listener(two, guide);
    turn('hidden');
    await one.set(guide, recordOf(1));
    await atTwo.notTold();
    turn('visible');
    await atTwo.told();
    assert.equal(await two.get(guide), recordOf(1));
    turn('hidden');
    turn('visible');
    await atTwo.notTold();
  });

  test('stops listening when it is told to', async () => {
    const guide = newGuide();
    const [one, two] = [await storeOf('robin'), await storeOf('robin')];
    const atTwo = await listener(two, guide);
    ends.pop()();
    turn('visible');
    await one.set(guide, recordOf(1));
    await atTwo.notTold();
  });
});

describe('a server that is killed', () => {
  test('has kept all it said it kept, and starts again', async () => {
    const robin = await browserOf('robin');
    const path = `/guides/${newGuide()}`;
    await robin(path, put(recordOf('kept'), first));
    await server.kill();
    await server.start();
    assert.equal(await (await robin(path)).text(), recordOf('kept'));
  });

  test('starts again after it was killed in the middle of a write', async () => {
    const robin = await browserOf('robin');
    const path = `/guides/${newGuide()}`;
    await robin(path, put(recordOf('kept'), first));
    await server.kill();
    mkdirSync(`${server.database}.lock`);
    await server.start();
    assert.equal(await (await robin(path)).text(), recordOf('kept'));
  });
});
