// Firefox, driven by Puppeteer over WebDriver BiDi.
import * as puppeteer from 'puppeteer-core';
import { chromeLauncher } from '@web/test-runner-chrome';
import { pageCommands, pageOf } from './page.mjs';

export function firefox({ path }) {
  const launcher = chromeLauncher({
    puppeteer, // without it the launcher ignores launchOptions.browser
    concurrency: 1, // pages fight over the focus
    launchOptions: {
      browser: 'firefox',
      executablePath: path,
      headless: true,
      args: ['--remote-allow-system-access'], // for inBrowser(), below
      extraPrefsFirefox: {
        'accessibility.tabfocus': 7, // macOS: Tab reaches buttons and links
        // A file that is saved opens a panel, or asks what to do with it, and takes the focus.
        'browser.download.alwaysOpenPanel': false,
        'browser.download.always_ask_before_handling_new_types': false,
        'browser.download.start_downloads_in_tmp_dir': true,
        'browser.helperApps.deleteTempFileOnExit': true,
        'browser.helperApps.neverAsk.saveToDisk': 'text/calendar,application/json',
      },
    },
    async createPage({ browser, context }) {
      launcher.name = (await browser.version()).replace(/^.*?\/(\d+).*/, 'Firefox $1');
      return context.newPage();
    },
  });
  return Object.assign(launcher, { name: 'Firefox', commands });
}

const commands = {
  ...pageCommands,

  setViewport: (session, size) => pageOf(session).setViewport(size),

  async setMedia(session, media) {
    if (media.contrast) return false;
    return inBrowser(session, overrideMedia, media);
  },

  computedRole: (session, selectors) => inBrowser(session, askContent, selectors, describe),
};

/**
 * BiDi has no media emulation and no roles yet: run a function in Firefox's own, privileged
 * process, with the page's BrowsingContext as its first argument.
 */
async function inBrowser(session, work, payload, content) {
  const page = pageOf(session);
  const { connection } = page.browser();
  // oxlint-disable-next-line no-underscore-dangle -- Puppeteer has no public name for it
  const id = JSON.stringify(page.mainFrame()._id);
  const query = { 'moz:scope': 'chrome', maxDepth: 0 };
  const { result: tree } = await connection.send('browsingContext.getTree', query);
  const { result: answer } = await connection.send('script.evaluate', {
    expression: `(async () => {
      const { NavigableManager } = ChromeUtils.importESModule(
        'chrome://remote/content/shared/NavigableManager.sys.mjs',
      );
      const page = NavigableManager.getBrowsingContextById(${id});
      return JSON.stringify(await (${work})(page, ${JSON.stringify(payload)}, ${content}));
    })()`,
    target: { context: tree.contexts[0].context },
    awaitPromise: true,
  });
  if (answer.type !== 'success') throw new Error(answer.exceptionDetails.text);
  return JSON.parse(answer.result.value);
}

function overrideMedia(page, { media, colorScheme, reducedMotion, forcedColors }) {
  page.mediumOverride = media ?? '';
  page.prefersColorSchemeOverride = colorScheme ?? 'none';
  page.prefersReducedMotionOverride = reducedMotion ?? 'none';
  page.forcedColorsOverride = forcedColors ?? 'none';
  return true;
}

/** The accessibility tree lives in the page's process: run `work` there as a frame script. */
function askContent(page, payload, work) {
  const { messageManager } = page.top.embedderElement;
  return new Promise((resolve) => {
    messageManager.addMessageListener('rejection-guide:answer', function listener({ data }) {
      messageManager.removeMessageListener('rejection-guide:answer', listener);
      resolve(data);
    });
    const script = `(${work})(${JSON.stringify(payload)}).then(
      (answer) => sendAsyncMessage('rejection-guide:answer', answer),
    )`;
    messageManager.loadFrameScript(`data:,${encodeURIComponent(script)}`, false);
  });
}

/* global content, Cc, Ci, ChromeUtils -- this runs inside Firefox */
async function describe({ host, inner }) {
  const { setTimeout } = ChromeUtils.importESModule('resource://gre/modules/Timer.sys.mjs');
  const element = content.document.querySelector(host).shadowRoot.querySelector(inner);
  const service = Cc['@mozilla.org/accessibilityService;1'].getService(Ci.nsIAccessibilityService);
  // The tree is built after the first question.
  for (let tries = 0; tries < 50; tries++) {
    const node = service.getAccessibleFor(element);
    if (node) return { role: node.computedARIARole, name: node.name ?? '' };
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return { role: 'none', name: '' };
}
