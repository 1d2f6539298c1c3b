/**
 * Draws src/content/picture.png, which the pages name as their picture (Open Graph). To be run after the title or
 * the label of the annex has changed, on a machine with a Japanese Mincho and Gothic. Look at what it has drawn.
 */
import { join } from 'node:path';
import sharp from 'sharp';
import { readAnnex } from '../src/files/content.ts';
import { contentFolder } from '../src/files/folder/file.ts';
import { pictureFile } from '../src/files/picture.ts';
import { pictureMark, pictureOf } from '../src/lib/exchange/picture.ts';

const annex = readAnnex();
const path = join(contentFolder, pictureFile);
const { width, height, size } = await sharp(Buffer.from(pictureOf(annex)))
  .png({ palette: true, colours: 64 })
  .withExif({ IFD0: { ImageDescription: pictureMark(annex) } })
  .toFile(path);
console.log(`${path}: ${width} × ${height}, ${size} bytes`);
