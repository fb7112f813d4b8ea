// Loads a page as a visitor would, on a slow computer and network, and records what moves.
import { PredefinedNetworkConditions } from 'puppeteer-core';

const networks = { 'slow-4g': PredefinedNetworkConditions['Slow 4G'] };

const visitors = new Map();

/**
 * One visit. Each visitor has a context of their own: nothing is cached or stored at the first visit,
 * and is at the next. What they do before they leave is the page's script `leave`; who leaves without
 * one doesn't come back.
 */
export async function measureVisit(browser, { visitor, leave, ...options }) {
  const context = visitors.get(visitor) ?? (await browser.createBrowserContext());
  visitors.set(visitor, context);
  let isLast = true;
  try {
    const page = await context.newPage();
    const measurement = await load(page, options);
    if (leave) await page.evaluate(leave);
    await page.close();
    isLast = !leave;
    return measurement;
  } finally {
    if (isLast) {
      visitors.delete(visitor);
      await context.close();
    }
  }
}

async function load(page, options) {
  const { url, width = 1280, height = 800, cpuSlowdown = 1, network } = options;
  const { readySelector = 'rejection-guide:defined' } = options;
  await page.setViewport({ width, height });
  await page.emulateCPUThrottling(cpuSlowdown);
  await page.emulateNetworkConditions(networks[network] ?? null);
  await page.evaluateOnNewDocument(watchShifts);
  await page.goto(url, { waitUntil: 'load' });
  // Becoming :defined mutates nothing, so look at every frame.
  await page.waitForFunction(isThere, { polling: 'raf' }, readySelector);
  await page.waitForFunction(isWhole, { polling: 'raf' });
  const shifts = await page.evaluate(readShifts);
  // The sum over the whole load: never less than Web Vitals' worst window.
  return { cls: shifts.reduce((sum, { value }) => sum + value, 0), shifts };
}

// The functions below run in the page, each on its own.

const isThere = (selector) => document.querySelector(selector) !== null;

/** Whether what the exercises add is there too. */
const isWhole = () =>
  document.querySelector('rejection-guide').shadowRoot.querySelector('#on-device') !== null;

function watchShifts() {
  const shifts = [];
  // oxlint-disable-next-line unicorn/consistent-function-scoping
  const describe = (node) => {
    const element = node?.nodeType === Node.TEXT_NODE ? node.parentElement : node;
    if (!element) return '(removed)';
    const id = element.id && `#${element.id}`;
    return [element.localName + id, ...element.classList].join('.');
  };
  // What stands before the guide moves by the page's own doing, such as while it is still arriving.
  // oxlint-disable-next-line unicorn/consistent-function-scoping
  const isBefore = ({ node }) => {
    const guide = document.querySelector('rejection-guide');
    return node?.compareDocumentPosition(guide ?? node) === Node.DOCUMENT_POSITION_FOLLOWING;
  };
  const record = (entries) => {
    for (const { value, hadRecentInput, sources } of entries) {
      if (hadRecentInput || (sources.length > 0 && sources.every(isBefore))) continue;
      const moved = sources.map(({ node, previousRect, currentRect }) => ({
        node: describe(node),
        from: previousRect.toJSON(),
        to: currentRect.toJSON(),
      }));
      shifts.push({ value, sources: moved });
    }
  };
  const observer = new PerformanceObserver((list) => record(list.getEntries()));
  observer.observe({ type: 'layout-shift', buffered: true });
  window.recordedShifts = () => {
    record(observer.takeRecords());
    return shifts;
  };
}

async function readShifts() {
  await new Promise(requestAnimationFrame);
  await new Promise(requestAnimationFrame);
  return window.recordedShifts();
}
