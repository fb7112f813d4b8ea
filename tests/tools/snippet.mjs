// README's snippet as a page: what owners paste is what the tests load.
import { readFile } from 'node:fs/promises';

const links = ['roles', 'community', 'support', 'privacy', 'advice'].map((it) => `${it}-url="/"`);

/**
 * The first example in README that has a script tag, with the script served from here and every
 * link. In another language than English it has the height that README gives for those.
 */
export async function snippetPage(readme, lang = 'en') {
  const text = await readFile(readme, 'utf8');
  const examples = [...text.matchAll(/```html\n(.*?)```/gs)];
  const [, snippet] = examples.find(([, html]) => html.includes('<script'));
  const [english, other] = text.match(/\bmax\(\d+em, .*?\)/g);
  const local = snippet
    .replace('"/rejection-guide/', '"/dist/cdn/')
    .replace('<rejection-guide ', `$&${links.join(' ')} `)
    .replace(english, lang === 'en' ? english : other);
  return `<!doctype html>
<html lang="${lang}">
  <meta charset="utf-8" />
  <meta name="viewport" content="width=device-width, initial-scale=1" />
  <title>README's snippet</title>
  <script>
    addEventListener('rejection-guide-ready', () => document.body.classList.add('ready'));
  </script>
  <style>
    body {
      font: 16px/1.5 sans-serif;
    }
  </style>
  <body>
    <h1>Your application</h1>
    ${local}
    <h2>What comes after it</h2>
    <p>Text that would be pushed down.</p>
  </body>
</html>`;
}
