// WebKitGTK's MiniBrowser, driven over WebDriver.
import { Key } from 'webdriverio';
import { save } from '../screenshots.mjs';
import { WebKitLauncher } from '../webkit-launcher.mjs';

export const webkit = ({ path }) => Object.assign(new WebKitLauncher(path), { commands });

const commands = {
  async press({ browser }, keys) {
    const values = keys.map((key) => Key[key] ?? key);
    const down = values.map((value) => ({ type: 'keyDown', value }));
    const up = values.toReversed().map((value) => ({ type: 'keyUp', value }));
    await perform(browser, keyboard, [...down, ...up]);
  },

  async type({ browser }, text) {
    const values = [...text].map((character) => (character === '\n' ? Key.Enter : character));
    await perform(browser, keyboard, values.flatMap(stroke));
  },

  async click({ browser }, point) {
    const press = [
      { type: 'pointerDown', button: 0 },
      { type: 'pointerUp', button: 0 },
    ];
    await perform(browser, mouse, [moveTo(point), ...press]);
  },

  hover: ({ browser }, point) => perform(browser, mouse, [moveTo(point)]),

  setViewport: ({ browser }, { width, height }) => browser.resize(width, height),
  setMedia: ({ browser }, media) => browser.setMedia(media),

  async computedRole({ browser: { driver } }, { host, inner }) {
    const [id] = Object.values(await driver.execute(findInside, host, inner));
    return {
      role: await driver.getElementComputedRole(id),
      name: await driver.getElementComputedLabel(id),
    };
  },

  async screenshot({ browser }, name) {
    await save(name, Buffer.from(await browser.driver.takeScreenshot(), 'base64'));
  },
};

const keyboard = { type: 'key', id: 'keyboard' };
const mouse = { type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' } };

const stroke = (value) => ['keyDown', 'keyUp'].map((type) => ({ type, value }));
const moveTo = ({ x, y }) => ({ type: 'pointerMove', origin: 'viewport', duration: 0, x, y });

const perform = ({ driver }, device, actions) => driver.performActions([{ ...device, actions }]);

/** Runs in the page. */
function findInside(host, inner) {
  return document.querySelector(host).shadowRoot.querySelector(inner);
}
