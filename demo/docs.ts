/** The docs as pages of the demo: README.md as README.html, docs/saving.md as docs/saving.html. */
import markdownIt from 'markdown-it';
import { readFileSync, readdirSync } from 'node:fs';
import { dirname, posix, relative } from 'node:path';
import type { Plugin } from 'vite';

const inFolder = (folder: string, ending: RegExp): string[] =>
  readdirSync(folder)
    .filter((file) => ending.test(file))
    .map((file) => `${folder}/${file}`);

const pages = (): string[] => [
  'README.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  ...inFolder('docs', /\.md$/),
];

const pictures = (): string[] => inFolder('docs', /\.png$/);

const htmlName = (path: string): string => path.replace(/\.md$/, '.html');

/** A heading's id, as code hosts make it. */
const slug = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, '')
    .replaceAll(' ', '-');

/** Where a link leads on the site; undefined where the site hasn't what it leads to. */
function onSite(from: string, href: string): string | undefined {
  if (/^(?:[a-z]+:|#)/.test(href)) return href;
  const [path = '', hash = ''] = href.split(/(?=#)/);
  const target = posix.join(dirname(from), path);
  if (target === 'demo/examples') return posix.relative(dirname(from), 'examples.html');
  if (![...pages(), ...pictures()].includes(target)) return undefined;
  return htmlName(path) + hash;
}

function render(path: string): string {
  const markdown = markdownIt({ html: true });
  markdown.core.ruler.push('site', ({ tokens }) => {
    for (const [i, token] of tokens.entries()) {
      if (token.type === 'heading_open') token.attrSet('id', slug(tokens[i + 1]?.content ?? ''));
      let isDropped = false;
      for (const child of token.children ?? []) {
        if (child.type === 'link_open') {
          const href = onSite(path, String(child.attrGet('href')));
          isDropped = href === undefined;
          if (href !== undefined) child.attrSet('href', href);
        }
        // What the site hasn't is named, and not linked.
        if (isDropped && child.tag === 'a') child.hidden = true;
        if (child.type === 'link_close') isDropped = false;
      }
    }
  });
  // A wide table scrolls by itself.
  markdown.renderer.rules['table_open'] = () => '<div class="table" tabindex="0"><table>';
  markdown.renderer.rules['table_close'] = () => '</table></div>';
  const body = markdown.render(readFileSync(path, 'utf8'));
  const root = relative(dirname(path), '.').replaceAll('\\', '/') || '.';
  const [, heading = path] = /<h1[^>]*>(.*?)<\/h1>/.exec(body) ?? [];
  const title = heading.replace(/<[^>]+>/g, '');
  return `<!doctype html>
<html lang="en-GB">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <title>${title} – rejection-guide</title>
    <link rel="icon" href="data:," />
    <link rel="stylesheet" href="${root}/site.css" />
    <link rel="stylesheet" href="${root}/index.css" />
    <link rel="stylesheet" href="${root}/docs.css" />
  </head>
  <body>
    <main class="docs">${body}</main>
    <nav class="demos" aria-label="Demo pages">
      <ul>
        <li><a href="${root}/index.html">All of it</a></li>
        ${pages()
          .map((page) => `<li><a href="${root}/${htmlName(page)}">${page}</a></li>`)
          .join('\n        ')}
      </ul>
    </nav>
  </body>
</html>
`;
}

export const docs: Plugin = {
  name: 'docs',
  configureServer({ middlewares }) {
    middlewares.use((request, response, next) => {
      const path = (request.url ?? '').replace(/^\/|[?#].*$/g, '');
      if (pages().map(htmlName).includes(path)) {
        response.setHeader('Content-Type', 'text/html');
        response.end(render(path.replace(/\.html$/, '.md')));
      } else if (pictures().includes(path)) {
        response.setHeader('Content-Type', 'image/png');
        response.end(readFileSync(path));
      } else next();
    });
  },
  generateBundle() {
    const emit = (fileName: string, source: string | Uint8Array) =>
      this.emitFile({ type: 'asset', fileName, source });
    for (const path of pages()) emit(htmlName(path), render(path));
    for (const path of pictures()) emit(path, readFileSync(path));
    // What demo pages ask for as they run, and the docs' styles, go where they are in demo/.
    const asked = [
      ...inFolder('demo/examples', /\.json$/),
      ...inFolder('demo', /^(site|index|docs)\.css$/),
    ];
    for (const path of asked) emit(path.replace(/^demo\//, ''), readFileSync(path));
  },
};
