// Chromium with a slow processor, one page at a time.
import puppeteer from 'puppeteer-core';
import { chromiumArgs as args, findBrowsers, howToInstall } from '../../scripts/browsers.mjs';
import { servePages } from './pages.mjs';

/** How many times slower the processor is made. */
export const throttling = 4;

/** A slow phone's line: 1.6 Mbit/s, 150 ms there and back. */
export const slowLine = { bits: 1_600_000, latency: 150 };

export async function startBrowser() {
  const { chromium } = await findBrowsers({ only: ['chromium'] });
  if (!chromium) throw new Error(howToInstall('chromium'));
  const server = await servePages();
  const browser = await puppeteer.launch({
    executablePath: chromium.path,
    headless: true,
    args: [...args, '--enable-blink-features=ForceEagerMeasureMemory'],
  });

  /** Does something with a page of a variant's, and closes it. */
  async function withPage(variant, kind, act, { isSlow = false } = {}) {
    const page = await browser.newPage();
    try {
      const client = await page.createCDPSession();
      // The processor's time, not the clock's: others on this machine don't count.
      await client.send('Performance.enable', { timeDomain: 'threadTicks' });
      await client.send('Emulation.setCPUThrottlingRate', { rate: throttling });
      if (isSlow) {
        const perSecond = slowLine.bits / 8;
        await page.emulateNetworkConditions({
          download: perSecond,
          upload: perSecond,
          latency: slowLine.latency,
        });
      }
      await page.goto(server.urlOf(variant, kind));
      const metrics = async () => {
        const { metrics: found } = await client.send('Performance.getMetrics');
        return Object.fromEntries(found.map(({ name, value }) => [name, value]));
      };
      return await act(page, metrics);
    } finally {
      await page.close();
    }
  }

  async function close() {
    await browser.close();
    server.close();
  }

  return { withPage, close };
}
