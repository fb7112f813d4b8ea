// The pages that are measured: one element, none yet, or one far below what is seen.
import { createServer } from 'node:http';
import { compressed, fileBeside, variants } from './variants.mjs';

const attributesOf = ({ attributes }) =>
  Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${value}"`)
    .join('');

const one = (variant, before = '') => `<!doctype html><html lang="en">
  <meta name="viewport" content="width=device-width"><title>${variant.tag}</title>
  <link rel="icon" href="data:,">${before}
  <${variant.tag}${attributesOf(variant)}></${variant.tag}>
  <script>const start = performance.now();</script><script src="rejection-guide.js"></script>
  <script>
    const element = document.querySelector('${variant.tag}');
    window.ready = Promise.resolve(element.updateComplete).then(() => {
      element.getBoundingClientRect();
      return performance.now() - start;
    });
  </script>`;

const pages = {
  one,
  /** Nothing of it is near view. */
  far: (variant) => one(variant, '<div style="height: 10000px"></div>'),
  empty: () => `<!doctype html><html lang="en"><title>Many</title><link rel="icon" href="data:,">
    <main></main><script src="rejection-guide.js"></script>`,
};

const packed = new Map();

/** As a server would send it. Compressed once: it must cost no time while something is measured. */
function pack(text) {
  if (!packed.has(text)) packed.set(text, compressed(text));
  return packed.get(text);
}

function answer({ url, headers }, response) {
  const [, index, ...path] = new URL(url, 'http://localhost').pathname.split('/');
  const variant = variants[index];
  const file = path.join('/');
  const page = variant && pages[file]?.(variant);
  const script = file === 'rejection-guide.js' ? variant?.script : fileBeside(file);
  // Only a page that shares its process with no other may ask what memory it takes.
  response.setHeader('Cross-Origin-Opener-Policy', 'same-origin');
  response.setHeader('Cross-Origin-Embedder-Policy', 'require-corp');
  if (page) {
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.end(page);
  } else if (script) {
    response.setHeader('Content-Type', 'text/javascript; charset=utf-8');
    if (headers['accept-encoding']?.includes('br')) {
      response.setHeader('Content-Encoding', 'br');
      response.end(pack(script));
    } else response.end(script);
  } else {
    response.statusCode = 404;
    response.end();
  }
}

/** Serves them on this machine: where each is, and how to stop. */
export async function servePages() {
  const server = createServer(answer);
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address();
  return {
    urlOf: (variant, page) => `http://127.0.0.1:${port}/${variants.indexOf(variant)}/${page}`,
    close: () => server.close(),
  };
}
