const cdn = 'node_modules/rejection-guide/dist/cdn';

/** What the page loads, and what that asks for when a step may be opened. */
const files = ['rejection-guide.js', 'rejection-guide.exercises.js'];

export default (config) => {
  for (const file of files) config.addPassthroughCopy({ [`${cdn}/${file}`]: file });
};
