// What Puppeteer and Playwright spell alike.
import { save } from '../screenshots.mjs';

export const pageOf = ({ browser, id }) => browser.getPage(id);

export const pageCommands = {
  async press(session, keys) {
    const { keyboard } = pageOf(session);
    for (const key of keys) await keyboard.down(key);
    for (const key of keys.toReversed()) await keyboard.up(key);
  },

  type: (session, text) => pageOf(session).keyboard.type(text),
  click: (session, { x, y }) => pageOf(session).mouse.click(x, y),
  hover: (session, { x, y }) => pageOf(session).mouse.move(x, y),

  screenshot: async (session, name) => save(name, await pageOf(session).screenshot()),
};
