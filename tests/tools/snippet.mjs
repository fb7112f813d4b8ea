// README's snippet as a page: what owners paste is what the tests load.
import { readFile } from 'node:fs/promises';

/** The first example in README that has a script tag, with the script served from here. */
export async function snippetPage(readme) {
  const examples = (await readFile(readme, 'utf8')).matchAll(/```html\n(.*?)```/gs);
  const [, snippet] = [...examples].find(([, html]) => html.includes('<script'));
  const local = snippet.replace(/https:\S+\/dist\//, '/dist/');
  return `<!doctype html>
<html lang="en">
  <meta charset="utf-8" />
  <meta name="viewport" content="width=device-width, initial-scale=1" />
  <title>README's snippet</title>
  <body>
    <h1>Your application</h1>
    ${local}
    <h2>What comes after it</h2>
    <p>Text that would be pushed down.</p>
  </body>
</html>`;
}
