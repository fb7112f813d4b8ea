/**
 * A store for `guide.store`: one JSON record a guide, kept by the employer's server.
 *
 * A write says which version it replaces (`If-Match`). When another browser was faster, the server
 * refuses it (412) and `set` rejects; the guide then reads what is there, merges, and tries again.
 */
export function createStore(
  base,
  { fetch, EventSource } = { fetch: globalThis.fetch, EventSource: globalThis.EventSource },
) {
  /** The versions that a guide may be in on the server, as far as this page knows: oldest first. */
  const known = new Map();
  const versionsOf = (guide) => known.get(guide) ?? [none];

  const address = (guide) => base + encodeURIComponent(guide);

  async function get(guide) {
    const response = await fetch(address(guide), { cache: 'no-store' });
    if (!response.ok) throw failure(response);
    const record = response.status === 204 ? null : await response.text();
    known.set(guide, [response.headers.get('ETag') ?? none]);
    return record;
  }

  async function set(guide, record) {
    const body = new TextEncoder().encode(record);
    const replaced = versionsOf(guide).filter((version) => version !== none);
    const sent = fetch(address(guide), {
      method: 'PUT',
      headers: {
        'Content-Type': 'application/json',
        ...(replaced.length > 0 ? { 'If-Match': replaced.join(', ') } : { 'If-None-Match': '*' }),
      },
      body,
      // A record handed over while the page closes still arrives. Browsers allow this up to 64 KB.
      keepalive: body.length < 60_000,
    });
    // The answer may never be heard, or another write may have to follow before it is: the server
    // may be in this version from now on, and the next write may replace it.
    const expected = versionOf(body).then((version) => {
      known.set(guide, [...versionsOf(guide), version].slice(-10));
      return version;
    });
    const [response, version] = await Promise.all([sent, expected]);
    if (!response.ok) throw failure(response);
    const versions = versionsOf(guide);
    known.set(guide, versions.slice(Math.max(0, versions.indexOf(version))));
  }

  async function remove(guide) {
    const response = await fetch(address(guide), { method: 'DELETE', keepalive: true });
    if (!response.ok) throw failure(response);
    known.delete(guide);
  }

  /** Listens while the page is in sight: a browser has few connections, and hidden tabs hold them. */
  function subscribe(guide, changed) {
    let events;
    const stop = () => events?.close();
    const listen = () => {
      stop();
      if (document.visibilityState === 'hidden') return;
      // Its first message is the present version: what was missed is told as well.
      events = new EventSource(`${address(guide)}/changes`);
      events.addEventListener('message', ({ data }) => {
        if (!versionsOf(guide).includes(data)) changed();
      });
    };
    listen();
    document.addEventListener('visibilitychange', listen);
    return () => {
      document.removeEventListener('visibilitychange', listen);
      stop();
    };
  }

  return { get, set, remove, subscribe };
}

/** What the server calls the version of a guide of which it keeps nothing. */
const none = 'none';

/** As the server computes it: a hash of what it was sent. */
async function versionOf(bytes) {
  const hash = await crypto.subtle.digest('SHA-256', bytes);
  return `"${btoa(String.fromCharCode(...new Uint8Array(hash)))}"`;
}

const reasons = {
  401: 'the candidate is signed out',
  412: 'it was changed elsewhere: read it, merge, and try again',
  413: 'it is more than the server keeps',
};

function failure({ status }) {
  const reason = reasons[status] ?? `the server answered ${status}`;
  return Object.assign(new Error(`The guide is not kept: ${reason}.`), { status });
}
