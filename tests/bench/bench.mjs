// npm run bench: the checklists in one run, in turn, on a processor made four times slower. Ratios
// to the hand-written elements count; the times themselves are this machine's.
//
// -- --rounds 15      how often
// -- --write          puts the tables into docs/performance.md
// -- --profile ready  where the time goes instead: `ready`, `toggle` or `mount`, of each variant
//                     that `--only` names
import { parseArgs } from 'node:util';
import { startBrowser } from './browser.mjs';
import { firstOpen, growth, key, mount, ready, rest } from './measures.mjs';
import { profile } from './profile.mjs';
import { misses, report, write } from './report.mjs';
import { ours, readScript, variants } from './variants.mjs';

const { values: options } = parseArgs({
  options: {
    rounds: { type: 'string', default: '15' },
    write: { type: 'boolean', default: false },
    profile: { type: 'string' },
    only: { type: 'string', multiple: true, default: [ours.name] },
  },
});

for (const variant of variants) {
  await readScript(variant);
  variant.samples = {};
}
const browser = await startBrowser();
try {
  if (options.profile) {
    for (const variant of variants.filter(({ name }) => options.only.includes(name))) {
      console.log(await profile(browser, variant, options.profile));
    }
  } else await bench(Number(options.rounds));
} finally {
  await browser.close();
}

async function bench(rounds) {
  const fewer = Math.ceil(rounds / 3);
  // Once for nothing: the first of all is slower.
  for (const variant of variants) await ready(browser, variant);
  await inTurn(rounds, (variant) => ready(browser, variant));
  await inTurn(fewer, (variant) => mount(browser, variant, 200));
  await inTurn(Math.ceil(rounds / 5), (variant) => growth(browser, variant));
  const alone = { cold: [], warm: [], key: [], rest: [await rest(browser)] };
  for (let round = 0; round < fewer; round++) {
    alone.cold.push(await firstOpen(browser, false));
    alone.warm.push(await firstOpen(browser, true));
    alone.key.push(await key(browser));
  }
  const text = report(alone, rounds);
  console.log(text);
  console.log(`\n${misses(ours, alone).join('\n')}`);
  if (options.write) await write(text);
}

/** Each round begins with another, so that none is always the one after the slowest. */
async function inTurn(rounds, measure) {
  for (let round = 0; round < rounds; round++) {
    const first = round % variants.length;
    for (const variant of [...variants.slice(first), ...variants.slice(0, first)]) {
      for (const [name, value] of Object.entries(await measure(variant))) {
        (variant.samples[name] ??= []).push(value);
      }
    }
  }
}
