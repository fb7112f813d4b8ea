const script = 'node_modules/rejection-guide/dist/cdn/rejection-guide.js';

export default (config) => {
  config.addPassthroughCopy({ [script]: 'rejection-guide.js' });
};
