// Pages with a guide in them, as servers would send them: /tests/served?by=…&attributes=…
//   by          ssr (@lit-labs/ssr), html (guideHtml) or snippet (the file in dist/cdn)
//   attributes  of the tag, as JSON
//   stylesheet  instead of the style in the markup
//   script      the address of a script in the page's head; as often as there are scripts
import { readFile } from 'node:fs/promises';

const dist = new URL('../../dist/', import.meta.url);

const renderers = {
  async html(attributes, stylesheet) {
    const { guideHtml } = await import(new URL('html.js', dist));
    return guideHtml(attributes, { stylesheet });
  },

  async ssr(attributes) {
    const { render } = await import('@lit-labs/ssr');
    const { collectResult } = await import('@lit-labs/ssr/lib/render-result.js');
    const { html, unsafeStatic } = await import('lit/static-html.js');
    await import(new URL('define.js', dist));
    const { escape } = await import(new URL('server/serialise.js', dist));
    const written = Object.entries(attributes).map(([name, text]) => ` ${name}="${escape(text)}"`);
    const tag = unsafeStatic(`<rejection-guide${written.join('')}></rejection-guide>`);
    return collectResult(render(html`${tag}`));
  },

  async snippet() {
    const snippet = await readFile(new URL('cdn/snippet.html', dist), 'utf8');
    return snippet.replace(/https:\S+\/dist\//, '/dist/');
  },
};

/** The one-file build is a plain script, everything else a module. */
const scriptTag = (src) =>
  `<script src="${src}" ${src.includes('/cdn/') ? '' : 'type="module"'}></script>`;

export async function servedPages(context, next) {
  if (context.path !== '/tests/served') return next();
  const { by, attributes = '{}', stylesheet, script = [] } = context.query;
  const given = JSON.parse(attributes);
  const { loadLocale } = await import(new URL('html.js', dist));
  await loadLocale(given.lang ?? 'en');
  const guide = await renderers[by](given, stylesheet);
  context.type = 'html';
  context.body = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>A page with a guide in it</title>
    ${[script].flat().map(scriptTag).join('\n')}
  </head>
  <body>
    <h1>Your application</h1>
    ${guide}
    <h2>What comes after it</h2>
  </body>
</html>`;
}
