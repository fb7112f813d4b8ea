// Writes what has been shown into a page of the documentation, between two markers.
import { readFile, writeFile } from 'node:fs/promises';
import { format, resolveConfig } from 'prettier';

const [start, end] = ['<!-- servers -->', '<!-- /servers -->'];
const head = ['Tool', 'Version', 'Rendered by', 'Script', 'Result', 'Engine'];

export async function writeTable(path, rows) {
  const [before, rest] = (await readFile(path, 'utf8')).split(start);
  const [, after] = rest.split(end);
  const lines = [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`);
  const text = `${before}${start}\n\n${lines.join('\n')}\n\n${end}${after}`;
  await writeFile(path, await format(text, { ...(await resolveConfig(path)), filepath: path }));
}
