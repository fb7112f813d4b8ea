// Renders the app into a page of its own, as a server would.
import { generateHydrationScript, renderToString } from 'solid-js/web';
import { App } from './app';
import { writeServed } from './served';

writeServed(
  renderToString(() => <App />),
  generateHydrationScript(),
);
