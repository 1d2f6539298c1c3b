/**
 * npm run -s outline -- FILE
 * Prints what was read of a received text as one JSON object (src/lib/annex/importing/outline.ts), doubts included.
 * Exit status 1 with a sentence on stderr if no text can be read of the file.
 */
import { resolve } from 'node:path';
import { takenFrom } from '../files/received/received.ts';
import { howRead } from '../files/received/taken.ts';
import { fileBytes } from './received-bytes.ts';
import { refuse } from './refuse.ts';
import { readOutline } from '../lib/annex/importing/read-outline.ts';

const [file, ...others] = process.argv.slice(2);

// The reader of the output may stop early (`| head`); that is no fault.
process.stdout.on('error', () => process.exit(1));

if (file === undefined || others.length > 0) refuse('使い方：npm run -s outline -- ファイル');
else await printOutline(file);

async function printOutline(name: string): Promise<void> {
  const file = fileBytes(resolve(process.env.JUNSHU_CWD ?? '.', name));
  const received = file.ok ? await takenFrom(file.bytes) : file;
  if (!received.ok) {
    refuse(`${name}：${received.why}`);
    return;
  }
  const how = howRead(received);
  if (how !== undefined) console.error(`${name}：${how}`);
  process.stdout.write(`${JSON.stringify(readOutline(received.text), withoutBehind, 2)}\n`);
}

/** Where in a text its items stand is for the draft to know. */
function withoutBehind(key: string, value: unknown): unknown {
  return key === 'behind' ? undefined : value;
}
