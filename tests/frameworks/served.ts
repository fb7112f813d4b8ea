// Writes served.html, the page as a server would send it: the built one, with the app's markup in
// it. run.mjs puts this file beside the app.
import { readFileSync, writeFileSync } from 'node:fs';

export function writeServed(app: string, head = ''): void {
  const page = readFileSync('dist/index.html', 'utf8')
    .replace('</head>', `${head}$&`)
    .replace('<div id="app">', `$&${app}`);
  writeFileSync('dist/served.html', page);
}
