/** The text as received, byte for byte. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import type { ContentParts } from '../lib/annex/parts.ts';
import type { Written } from '../lib/annex/written.ts';
import { missing } from './file.ts';
import { receivedText } from './received-text.ts';

/** The received text, and the SHA-256 of its bytes. */
export type Received = Pick<ContentParts, 'source' | 'sourceDigest'>;

/** As `readReceived`, but what is wrong is told with all else. */
export function receivedFile(path: string): Written<Received> {
  return existsSync(path) ? { ok: true, value: readReceived(path) } : missing(path);
}

/** Throws where there is no such file. */
export function readReceived(path: string): Received {
  const bytes = readFileSync(path);
  const read = receivedText(bytes);
  const source = read.ok ? read.text : bytes.toString('utf8');
  return { source, sourceDigest: createHash('sha256').update(bytes).digest('hex') };
}
