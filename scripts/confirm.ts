/**
 * npm run confirm -- 8-3: records that the texts of these places were read together in all languages.
 * `--all` takes every place whose texts are not the ones that were read. Asks nothing; prints what it confirmed.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentFolder } from '../src/files/folder/file.ts';
import { readParts, readingsFile } from '../src/files/folder/parts.ts';
import { orExit } from '../src/files/stop.ts';
import { confirm, readingsText } from '../src/lib/annex/readings/confirm-readings.ts';
import { sha256Of } from '../src/lib/annex/digest.ts';
import { placesOf } from '../src/lib/annex/readings/readings.ts';
import type { ReadPlace } from '../src/lib/annex/readings/readings.ts';

const usage = `Name the places that were read, for example: npm run confirm -- 8-3
8 is a heading, 8-3 a paragraph; --all takes every place whose texts have changed.`;

function main(args: readonly string[]): void {
  const parts = orExit(() => readParts(contentFolder));
  const { readings } = parts;
  const places = placesOf(parts);
  const all = args.includes('--all');
  const named = args.filter((arg) => arg !== '--all');
  refuseUnknown(named, places);
  if (!all && named.length === 0) stop(usage);
  const result = confirm(places, readings, all ? 'all' : named, today(), sha256Of);
  writeFileSync(join(contentFolder, readingsFile), readingsText(result.readings));
  for (const place of result.confirmed) console.log(pair(place));
  for (const at of result.removed) console.log(`${at}: not in the annex any more; its line is removed.\n`);
  console.log(`${result.confirmed.length} confirmed in ${join(contentFolder, readingsFile)}.`);
}

function refuseUnknown(named: readonly string[], places: readonly ReadPlace[]): void {
  const known = places.map(({ at }) => at);
  const unknown = named.filter((at) => !known.includes(at));
  if (unknown.length === 0) return;
  stop(
    `The annex has no ${unknown.join(', ')}, or not in several languages. It has: ${known.join(' ')}\n${usage}`,
  );
}

/** Each sentence beside its translation, as they were read. */
function pair({ at, texts }: ReadPlace): string {
  const [own = [], ...others] = Object.values(texts).map((text) => text.split('\n'));
  const sentences = own.map((sentence, index) =>
    [sentence, ...others.map((other) => other[index] ?? '')].map((one) => `    ${one}\n`).join(''),
  );
  return `${at}\n${sentences.join('\n')}`;
}

/** The day where the annex is published. */
function today(): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Tokyo' }).format(new Date());
}

function stop(sentence: string): never {
  console.error(sentence);
  process.exit(1);
}

main(process.argv.slice(2));
