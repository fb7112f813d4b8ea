// Writes what has been shown into a page of the documentation, between two markers such as
// `<!-- servers -->` and `<!-- /servers -->`.
import { readFile, writeFile } from 'node:fs/promises';
import { format, resolveConfig } from 'prettier';

export function writeTable(path, name, head, rows) {
  const lines = [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`);
  return writeBetween(path, name, lines);
}

export async function writeBetween(path, name, lines) {
  const [start, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const [before, rest] = (await readFile(path, 'utf8')).split(start);
  const [, after] = rest.split(end);
  const text = `${before}${start}\n\n${lines.join('\n')}\n\n${end}${after}`;
  await writeFile(path, await format(text, { ...(await resolveConfig(path)), filepath: path }));
}
