import config from '../tools/vitest.config.mjs';

// The reporter talks to the parent process, which is another one here.
export default { ...config, test: { ...config.test, reporters: ['default'] } };
