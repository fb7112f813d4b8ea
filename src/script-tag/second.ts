/** All that is in the second file: the exercises, and what they say in English. */
export * from '../exercises/exercises.js';
export { exercises } from '../locales/exercises/en.js';
