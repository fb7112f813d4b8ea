// `npm start`: installs what is missing, builds the script-tag file and serves the demo pages.
import { install } from './install.mjs';

install();

// Only now: on a fresh clone there was nothing to import before.
const { build, createServer } = await import('vite');
await build({ logLevel: 'warn' });
const server = await createServer();
await server.listen();
server.printUrls();
