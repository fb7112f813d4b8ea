// The figures as tables: for the console, and for docs/performance.md.
import { fileURLToPath } from 'node:url';
import { table, writeBetween } from '../../scripts/table.mjs';
import { slowLine, throttling } from './browser.mjs';
import { references, variants } from './variants.mjs';

const page = fileURLToPath(new URL('../../docs/performance.md', import.meta.url));

const sorted = (values) => values.toSorted((a, b) => a - b);
const at = (values, part) => sorted(values)[Math.floor((values.length - 1) * part)];
export const median = (values) => at(values, 0.5);

/** The half of all values that is in the middle. */
const middle = (values) => [at(values, 0.25), at(values, 0.75)];

const ratios = [
  ['Ready', 'ready'],
  ['Script until then', 'script'],
  ['Opening or closing', 'toggle'],
  ['200 mounted', 'mount'],
  ['Memory of 200', 'memory'],
];

/** At most, to the first of the hand-written ones. */
const aims = { ready: 1.6, script: 1.2, toggle: 3, mount: 2, memory: 2.2, growth: 1.1 };
const keyAim = 4;

const ratio = (variant, reference, name) =>
  median(variant.samples[name]) / median(reference.samples[name]);

/** Ratios of one round each: how much they scatter says how much the machine did. */
const scatter = (variant, reference, name) =>
  middle(variant.samples[name].map((value, i) => value / reference.samples[name][i]));

const aimCell = (name) => String(aims[name] ?? '');

function ratioRow([label, name]) {
  const cells = variants.map((variant) =>
    references.map((reference) => ratio(variant, reference, name).toFixed(2)).join(' / '),
  );
  return [label, aimCell(name), ...cells];
}

const plainRow = (label, name, digits) => [
  label,
  aimCell(name),
  ...variants.map(({ samples }) => median(samples[name]).toFixed(digits)),
];

const speedHead = ['', 'At most', ...variants.map(({ name }) => name)];
const speedRows = () => [
  ...ratios.map(ratioRow),
  plainRow('Nodes', 'nodes', 0),
  plainRow('Listeners', 'listeners', 0),
  plainRow('800, each, to 50 each', 'growth', 2),
  ['Bytes, brotli', '', ...variants.map(({ bytes }) => bytes.toLocaleString('en'))],
];

const scatterHead = ['Middle half of the ratios', ...variants.slice(1).map(({ name }) => name)];
const scatterRows = () =>
  ratios.map(([label, name]) => [
    label,
    ...variants.slice(1).map((variant) => {
      const [low, high] = scatter(variant, references[0], name);
      return `${low.toFixed(2)} to ${high.toFixed(2)}`;
    }),
  ]);

const aloneHead = ['The guide alone', 'Median', 'Middle half', 'At most'];
const aloneLabels = {
  cold: 'First opening of a step, exercises not asked for yet, ms',
  warm: 'First opening of a step, page at rest before, ms',
  key: 'A key in the longest field, every exercise full, ms of script',
  rest: 'At rest for 2 s, ms of script',
};
const aloneRows = (alone) =>
  Object.entries(alone).map(([name, values]) => [
    aloneLabels[name],
    median(values).toFixed(1),
    middle(values)
      .map((value) => value.toFixed(1))
      .join(' to '),
    name === 'key' ? String(keyAim) : '',
  ]);

/** All of it as Markdown: what the page gets, and what the console shows. */
export function report(alone, rounds) {
  const line = `${slowLine.bits / 1e6} Mbit/s, ${slowLine.latency} ms`;
  return [
    `Medians of ${rounds} rounds, the variants in turn, Chromium, CPU ${throttling} times slower. ` +
      `Ratios to ${references.map(({ name }) => `\`${name}\``).join(' / ')}.`,
    table(speedHead, speedRows()),
    table(scatterHead, scatterRows()),
    `On a line of ${line}:`,
    table(aloneHead, aloneRows(alone)),
  ].join('\n\n');
}

/** What is above its aim. */
export function misses(variant, alone) {
  const found = Object.entries(aims).map(([name, aim]) => [
    name,
    name === 'growth' ? median(variant.samples[name]) : ratio(variant, references[0], name),
    aim,
  ]);
  return [...found, ['key', median(alone.key), keyAim]]
    .filter(([, value, aim]) => value > aim)
    .map(([name, value, aim]) => `${name}: ${value.toFixed(2)}, at most ${aim}: MISSED`);
}

export const write = (text) => writeBetween(page, 'bench', text);
