// The checklist that every variant shows: titles, leads and tips as the guide has them.
import { en } from '../../../dist/locales/en.js';

const { messages } = en;

export const { heading, intro, hardDay, outro, skip, expandAll } = messages;
export const steps = Object.entries(messages.steps).map(([id, { title, lead, tips }]) => ({
  id,
  title,
  lead,
  tips,
}));
export const css = `
  :host { display: block }
  ol { list-style: none; padding: 0 }
  li.step { display: grid; grid-template-columns: 44px 1fr; border-bottom: 1px solid }
  h3 { margin: 0; font-size: inherit }
  .panel { grid-column: 1 / -1 }
  button { min-height: 44px; font: inherit }
`;
