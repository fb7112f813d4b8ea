// Renders the app into a page of its own, as a server would.
import { readFileSync, writeFileSync } from 'node:fs';
import { StrictMode } from 'react';
import { renderToString } from 'react-dom/server';
import { App } from './app';

const app = renderToString(
  <StrictMode>
    <App />
  </StrictMode>,
);
const page = readFileSync('dist/index.html', 'utf8');
writeFileSync('dist/plain.html', page);
writeFileSync('dist/served.html', page.replace('<div id="app">', `$&${app}`));
