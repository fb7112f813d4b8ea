// Vitest: the tests of pure functions, in Node.
//   npx vitest --config <this file> note
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { coveredInNode, threshold } from './coverage.mjs';
import { unitReporter } from './reporter.mjs';

export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: {
    include: ['tests/unit/**/*.test.ts'],
    testTimeout: 30_000, // many try hundreds of cases
    reporters: ['default', unitReporter()],
    isolate: false, // nothing here changes what another test looks at
    coverage: {
      include: coveredInNode,
      reporter: ['text-summary'],
      thresholds: threshold,
    },
  },
});
