import { guideHtml } from 'rejection-guide/html';
import { given } from './guide.js';

const tag = /<rejection-guide[^>]*><\/rejection-guide>/;

/** Svelte writes the tag; its markup goes in its place, and the browser takes that out of Svelte's way. */
export const handle = ({ event, resolve }) =>
  resolve(event, { transformPageChunk: ({ html }) => html.replace(tag, () => guideHtml(given)) });
