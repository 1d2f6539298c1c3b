import { createHash } from 'node:crypto';

/** SHA-256 of what a file holds, 64 hex digits. */
export function fileDigest(content: Uint8Array | string): string {
  return createHash('sha256').update(content).digest('hex');
}
