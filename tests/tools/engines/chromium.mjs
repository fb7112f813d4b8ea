// Chromium, or Chrome, driven by Puppeteer over the DevTools protocol.
import { chromeLauncher } from '@web/test-runner-chrome';
import { chromiumArgs as args } from '../../../scripts/browsers.mjs';
import { measureVisit } from '../measure-load.mjs';
import { pageCommands, pageOf } from './page.mjs';

export function chromium({ path }) {
  const launcher = chromeLauncher({
    concurrency: 2,
    launchOptions: { executablePath: path, headless: true, args },
    async createPage({ browser }) {
      launcher.name = (await browser.version()).replace(/^.*?\/(\d+).*/, 'Chromium $1');
      // Two files run at a time: each has storage of its own, and believes that it has the focus.
      const context = await browser.createBrowserContext();
      const page = await context.newPage();
      await send(page, 'Emulation.setFocusEmulationEnabled', { enabled: true });
      return page;
    },
  });
  return Object.assign(launcher, { name: 'Chromium', commands });
}

const commands = {
  ...pageCommands,

  setViewport: (session, size) => pageOf(session).setViewport(size),

  setMedia(session, { media, colorScheme, reducedMotion, forcedColors, contrast }) {
    // Puppeteer's own emulateMediaFeatures refuses forced-colors and prefers-contrast.
    const features = {
      'prefers-color-scheme': colorScheme,
      'prefers-reduced-motion': reducedMotion,
      'forced-colors': forcedColors,
      'prefers-contrast': contrast,
    };
    return sendTo(session, 'Emulation.setEmulatedMedia', {
      media: media ?? '',
      features: Object.entries(features).map(([name, value]) => ({ name, value: value ?? '' })),
    });
  },

  setTimeZone: (session, timezoneId) =>
    sendTo(session, 'Emulation.setTimezoneOverride', { timezoneId }),

  async computedRole(session, { host, inner }) {
    const element = await pageOf(session).$(`${host} >>> ${inner}`);
    const { role, name = '' } = await snapshot(session, element);
    return { role, name };
  },

  async accessibilityTree(session, host) {
    return snapshot(session, await pageOf(session).$(host));
  },

  collectGarbage: (session) => sendTo(session, 'HeapProfiler.collectGarbage'),
  countNodes: (session) => sendTo(session, 'Memory.getDOMCounters'),

  measureVisit: (session, options) => measureVisit(pageOf(session).browser(), options),
};

async function snapshot(session, root) {
  const { accessibility } = pageOf(session);
  const tree = await accessibility.snapshot({ root, interestingOnly: false });
  if (!tree) throw new Error('Not in the accessibility tree: is it display: inline?');
  const internal = ['backendNodeId', 'loaderId'];
  return JSON.parse(
    JSON.stringify(tree, (key, value) => (internal.includes(key) ? undefined : value)),
  );
}

const clients = new WeakMap();

async function send(page, method, params) {
  if (!clients.has(page)) clients.set(page, await page.createCDPSession());
  return clients.get(page).send(method, params);
}

const sendTo = (session, method, params) => send(pageOf(session), method, params);
