// Renders the app into a page of its own, as a server would.
import { copyFileSync } from 'node:fs';
import { StrictMode } from 'react';
import { renderToString } from 'react-dom/server';
import { App } from './app';
import { writeServed } from './served';

copyFileSync('dist/index.html', 'dist/plain.html');
writeServed(
  renderToString(
    <StrictMode>
      <App />
    </StrictMode>,
  ),
);
