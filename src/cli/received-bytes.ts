/** The bytes of a file that a user names, or why there are none, as a sentence. */
import { readFileSync, statSync } from 'node:fs';

/** Far more than any file that is read; its reader says what is too much of each kind. */
const maxReceivedBytes = 60_000_000;

export type FileBytes =
  { readonly ok: true; readonly bytes: Uint8Array } | { readonly ok: false; readonly why: string };

/** Only of an ordinary file, so that nothing endless is read. */
export function fileBytes(path: string): FileBytes {
  try {
    const stat = statSync(path);
    if (!stat.isFile())
      return { ok: false, why: 'ファイルではないため（フォルダー等）、読むことができません。' };
    if (stat.size > maxReceivedBytes)
      return { ok: false, why: 'ファイルが大きすぎます。別紙だけのファイルにしてください。' };
    return { ok: true, bytes: readFileSync(path) };
  } catch {
    return { ok: false, why: 'ファイルがないか、読むことができません。場所と名前を確かめてください。' };
  }
}
