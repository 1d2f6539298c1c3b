/**
 * The picture for pages that show a link to this site. It is drawn once, by `npm run picture`, and kept with the
 * content: fonts differ from machine to machine, and the build must neither need one nor change with it.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentFolder, readAnnex } from '../../lib/annex/files.ts';
import type { Annex } from '../../lib/annex/annex.ts';
import { sha256Of } from '../../lib/annex/digest.ts';
import { pictureOf } from '../../lib/exchange/picture.ts';

export const pictureFile = 'picture.png';

/** The PNG; undefined where there is none, or where it was drawn of other words than the annex has today. */
export function socialPicture(folder = contentFolder): Uint8Array<ArrayBuffer> | undefined {
  const path = join(folder, pictureFile);
  if (!existsSync(path)) return undefined;
  const png = readFileSync(path);
  return png.includes(markOf(readAnnex(folder))) ? new Uint8Array(png) : undefined;
}

/** Written into the PNG (as its Exif description), so that a picture of older words is known. */
export function markOf(annex: Annex): string {
  return `sha256:${sha256Of(pictureOf(annex))}`;
}
