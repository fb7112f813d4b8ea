import config from '../tools/wtr.config.mjs';

const { __STRYKER_ACTIVE_MUTANT__: active } = process.env;
const change = JSON.stringify(active);

// The browser tests on a source that has every change in it: the page says which is at work.
export default {
  ...config,
  coverage: false,
  testFramework: { config: { ...config.testFramework.config, bail: true } },
  testRunnerHtml: (testFramework) => `
    <!doctype html>
    <html lang="en">
      <head>
        <script>
          globalThis.__stryker__ = { activeMutant: ${change} };
        </script>
      </head>
      <body>
        <script type="module" src="${testFramework}"></script>
      </body>
    </html>`,
};
