// Tables, and where they go in a page: between two markers such as `<!-- slots -->` and
// `<!-- /slots -->`.
import { readFile, writeFile } from 'node:fs/promises';
import { format, resolveConfig } from 'prettier';

const row = (cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;

export const table = (head, rows) => [head, head.map(() => '---'), ...rows].map(row).join('\n');

/** A page with something else between its markers. */
export function putBetween(text, [name, content]) {
  const [start, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const [before, rest, ...more] = text.split(start);
  const after = rest?.split(end)[1];
  if (after === undefined || more.length > 0) {
    throw new Error(`There must be one ${start}, and ${end} after it.`);
  }
  return `${before}${start}\n\n${content}\n\n${end}${after}`;
}

export const formatted = async (text, path) =>
  format(text, { ...(await resolveConfig(path)), filepath: path });

export async function writeBetween(path, name, content) {
  const text = putBetween(await readFile(path, 'utf8'), [name, content]);
  await writeFile(path, await formatted(text, path));
}
