// Firefox and WebKit as Playwright builds them, for systems that have none of their own.
import { playwrightLauncher } from '@web/test-runner-playwright';
import { pageCommands, pageOf } from './page.mjs';

export function playwright({ engine, label }) {
  const launcher = playwrightLauncher({
    product: engine,
    concurrency: 1,
    async createPage({ browser, context }) {
      launcher.name = `${label} ${parseInt(browser.version(), 10)}`;
      return context.newPage();
    },
  });
  return Object.assign(launcher, { commands });
}

const unset = {
  media: null,
  colorScheme: null,
  reducedMotion: null,
  forcedColors: null,
  contrast: null,
};

const commands = {
  ...pageCommands,
  setViewport: (session, size) => pageOf(session).setViewportSize(size),
  setMedia: (session, media) => pageOf(session).emulateMedia({ ...unset, ...media }),
};
