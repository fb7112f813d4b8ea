// A copy of the built files whose second one waits for a test to say what becomes of it:
//   /held/{key}/rejection-guide.js            the first file, at once
//   /held/{key}/rejection-guide.exercises.js  the second, once that was said
//   /held/{key}/let?it=come                   says it (or `fail`) of the request that waits, or is next
const gates = new Map();

function gateOf(key) {
  const known = gates.get(key);
  if (known) return known;
  const gate = {};
  gate.opened = new Promise((resolve) => {
    gate.open = resolve;
  });
  gates.set(key, gate);
  return gate;
}

export async function heldFiles(context, next) {
  const [, key, name] = /^\/held\/([\w.-]+)\/(.+)$/.exec(context.path) ?? [];
  if (!key) return next();
  if (name === 'let') {
    gateOf(key).open(context.query.it);
    context.status = 204;
    return undefined;
  }
  context.path = `/dist/cdn/${name}`;
  if (name !== 'rejection-guide.exercises.js') return next();
  const becomes = await gateOf(key).opened;
  gates.delete(key);
  context.set('Cache-Control', 'no-store');
  if (becomes === 'come') return next();
  context.status = 503;
  return undefined;
}
