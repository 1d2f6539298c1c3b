/**
 * npm run kills -- 200: what is gone when the browser is killed while someone types, over so many sessions. Needs
 * Chromium and the built site. `--at-once 4 --seconds 12`: how many run at the same time, and how long each at most.
 */
import { parseArgs } from 'node:util';
import { dist } from './built/files.ts';
import { median, rounded } from './bench/figures.ts';
import { killRound } from './kills/round.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    'at-once': { type: 'string', default: '4' },
    seconds: { type: 'string', default: '12' },
    dist: { type: 'string', default: dist },
  },
});
const count = Number(positionals[0] ?? 200);

const losses = await killRound({
  folder: values.dist,
  count,
  atOnce: Number(values['at-once']),
  time: [1500, Number(values.seconds) * 1000],
  told: () => process.stdout.write('.'),
});

function figures(numbers: readonly number[]) {
  const sorted = numbers.toSorted((a, b) => a - b);
  return {
    median: rounded(median(numbers)),
    '99 of 100': rounded(sorted[Math.ceil(sorted.length * 0.99) - 1] ?? NaN),
    most: rounded(sorted.at(-1) ?? NaN),
  };
}

const sum = (of: (loss: (typeof losses)[number]) => number | boolean) =>
  losses.reduce((all, loss) => all + Number(of(loss)), 0);
console.log(
  `\nKilled ${losses.length} times; of ${sum(({ typed }) => typed)} keys, from the first one that is gone:`,
);
console.table({
  'age in ms': figures(losses.map(({ age }) => age)),
  characters: figures(losses.map(({ characters }) => characters)),
});
console.table({
  'sessions of which nothing is left': { count: sum(({ whole }) => whole) },
  'records that cannot be read': { count: sum(({ unreadable }) => unreadable) },
  'times it was said to be saved': { count: sum(({ promises }) => promises) },
  'times that was not so': { count: sum(({ broken }) => broken) },
});
