/**
 * The picture for pages that show a link to this site. It is drawn once, by `npm run picture`, and kept with the
 * content: fonts differ from machine to machine, and the build must neither need one nor change with it.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Annex } from '../lib/annex/annex.ts';
import { pictureMark } from '../lib/exchange/picture.ts';
import { contentFolder } from './folder/file.ts';

export const pictureFile = 'picture.png';

/** The PNG; undefined where there is none, or where it was drawn of other words than the annex has today. */
export function socialPicture(annex: Annex, folder = contentFolder): Uint8Array<ArrayBuffer> | undefined {
  const path = join(folder, pictureFile);
  if (!existsSync(path)) return undefined;
  const png = readFileSync(path);
  return png.includes(pictureMark(annex)) ? new Uint8Array(png) : undefined;
}
