// Renders the app into a page of its own, as a server would.
import { renderToString } from 'preact-render-to-string';
import { App } from './app';
import { writeServed } from './served';

writeServed(renderToString(<App isServed />));
