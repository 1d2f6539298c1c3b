/**
 * npm run verbatim: proves that the published text is the received text, piece by piece, whatever its numbering. Where
 * the site has been built, its pages are compared as well. Exits with 1 where anything differs.
 */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { contentFolder } from '../src/files/folder/file.ts';
import { readParts } from '../src/files/folder/parts.ts';
import { orExit } from '../src/files/stop.ts';
import { takenAgain } from '../src/files/received/source.ts';
import { compose } from '../src/lib/annex/compose.ts';
import { lineOf } from '../src/lib/annex/content/slip.ts';
import { proofOf } from '../src/lib/annex/text/proof/proof.ts';
import type { ProvedText } from '../src/lib/annex/text/proof/proof.ts';
import { builtText, dist, pagesIn } from './built/files.ts';
import { publishedRows, verbatimIn } from './built/verbatim.ts';

const parts = orExit(() => readParts(contentFolder));
const annex = compose(parts);
const { source, layout = [] } = parts.annex;

function lineOfProof({ where, line, letters }: ProvedText): string {
  const digest = createHash('sha256').update(letters).digest('hex');
  return `${where.padEnd(12)} ${String(line).padStart(6)} ${String([...letters].length).padStart(6)}  ${digest}  一致`;
}

/** Elements of the built pages that do not say what the annex does. */
function builtDeviations(): readonly string[] {
  const rows = publishedRows(annex);
  return pagesIn(dist).flatMap((file) =>
    verbatimIn(builtText(file), annex.authoritative)
      .filter(({ key, text }) => !rows.get(key)?.includes(text))
      .map(({ key }) => `${file}: ${key}`),
  );
}

async function main(): Promise<void> {
  const { proved, deviations } = proofOf(annex, parts.source);
  const retaken = await takenAgain(contentFolder, source);
  const built = existsSync(dist) ? builtDeviations() : [];
  console.log(`${'place'.padEnd(12)} ${'line'.padStart(6)} ${'chars'.padStart(6)}  SHA-256 of its letters`);
  for (const one of proved) console.log(lineOfProof(one));
  for (const { line, text, why } of layout) console.log(`left out, line ${line}: ${text}  ${why}`);
  for (const { where, received, published } of deviations)
    console.log(`${where} differs:\n  received  ${received}\n  published ${published}`);
  for (const one of retaken) console.log(lineOf(one));
  for (const place of built) console.log(`${place} differs from the received text`);
  console.log(`\nreceived file: ${source.file}, sha256 ${parts.sourceDigest}`);
  if (source.text) console.log(`text taken from it: ${source.text.file}, sha256 ${source.text.sha256}`);
  conclude(proved.length, deviations.length + retaken.length + built.length);
}

function conclude(proved: number, differing: number): void {
  const pages = existsSync(dist)
    ? `${pagesIn(dist).length} built pages`
    : 'no built pages, run npm run build';
  const total = `${proved} pieces of the text, the title, ${layout.length} places left out; ${pages}`;
  console.log(differing === 0 ? `All 一致: ${total}.` : `${differing} differ: ${total}.`);
  process.exitCode = differing === 0 ? 0 : 1;
}

await main();
