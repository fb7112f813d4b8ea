// `npm start`: installs what is missing, builds all there is to build and serves the demo pages.
import { npm, root } from './npm.mjs';
import { install } from './install.mjs';

install();
npm(root, process.env, 'run', 'build');

// Only now: on a fresh clone there was nothing to import before.
const { createServer } = await import('vite');
const server = await createServer();
await server.listen();
server.printUrls();
