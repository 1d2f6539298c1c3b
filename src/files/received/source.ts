/** The text as received, byte for byte. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ContentParts } from '../../lib/annex/content/parts.ts';
import type { AnnexFile } from '../../lib/annex/schema/annex.ts';
import { slip } from '../../lib/annex/content/slip.ts';
import type { Slip } from '../../lib/annex/content/slip.ts';
import type { Written } from '../../lib/annex/content/written.ts';
import { fileDigest } from '../digest.ts';
import { nothingAt } from '../folder/file.ts';
import { takenFrom } from './received.ts';
import { receivedText } from './text.ts';

/** The received text, and the SHA-256 of its bytes. */
export type Received = Pick<ContentParts, 'source' | 'sourceDigest' | 'textDigest'>;

/** As `readReceived`, of a content folder, but what is wrong is told with all else. */
export function receivedFile(folder: string, { file, text }: AnnexFile['source']): Written<Received> {
  const [path, beside] = [join(folder, file), text && join(folder, text.file)];
  const lacking = [path, beside].find((one) => one !== undefined && !existsSync(one));
  if (lacking !== undefined) return nothingAt(lacking);
  if (beside === undefined) return { ok: true, value: readReceived(path) };
  const { source, sourceDigest: textDigest } = readReceived(beside);
  return { ok: true, value: { source, sourceDigest: fileDigest(readFileSync(path)), textDigest } };
}

/** The text anew from the file that it was taken from: it must be what stands beside it. */
export async function takenAgain(folder: string, source: AnnexFile['source']): Promise<readonly Slip[]> {
  if (!source.text) return [];
  const taken = await takenFrom(readFileSync(join(folder, source.file)));
  if (!taken.ok) return [slip(source.file, taken.why)];
  const [own, anew] = [readReceived(join(folder, source.text.file)).source, taken.text].map((text) =>
    text.split('\n'),
  );
  const at = anew?.findIndex((line, place) => line !== own?.[place]) ?? -1;
  if (at < 0 && own?.length === anew?.length) return [];
  const line = at < 0 ? (anew?.length ?? 0) : at;
  const said = `it is not what ${source.file} says.\n    received:  ${anew?.[line] ?? ''}\n    published: ${own?.[line] ?? ''}\n  Draft the folder again with npm run new, or restore the file.`;
  return [{ ...slip(source.text.file, said), line: line + 1 }];
}

/** Throws where there is no such file. */
export function readReceived(path: string): Received {
  const bytes = readFileSync(path);
  const read = receivedText(bytes);
  const source = read.ok ? read.text : bytes.toString('utf8');
  return { source, sourceDigest: fileDigest(bytes) };
}
