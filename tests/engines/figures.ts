/** Figures among Japanese letters, looked at as they are drawn: what a page measures says nothing of it in WebKit. */
import { equal } from 'node:assert/strict';
import sharp from 'sharp';
import type { Engine } from './engine.ts';

/** A date stands alone on the page, first as the site spaces it, then with no space added. */
export async function drawsFiguresApart(engine: Engine, home: string): Promise<void> {
  await engine.open(`${home}ja/clauses/10/`);
  const spaced = await signsDrawn(engine, '');
  const plain = await signsDrawn(engine, 'no-autospace');
  equal(spaced, plain, `${spaced} signs stand apart, of ${plain}`);
}

async function signsDrawn(engine: Engine, spacing: string): Promise<number> {
  await engine.run((value) => {
    const line = document.createElement('p');
    line.style.cssText =
      'position: fixed; inset: 0; z-index: 9; margin: 0; background: white; font-size: 40px';
    line.style.setProperty('text-autospace', value);
    line.textContent = '11月23日の第12';
    document.body.append(line);
  }, spacing);
  const path = `${engine.downloads}/figures.png` as const;
  await engine.picture(path);
  return groupsOfInk(path);
}

/** How many groups of columns hold ink, parted by columns that hold none. */
async function groupsOfInk(path: string): Promise<number> {
  const { data, info } = await sharp(path).greyscale().raw().toBuffer({ resolveWithObject: true });
  const isInked = (column: number) => {
    for (let at = column; at < data.length; at += info.width) if ((data[at] ?? 255) < 128) return true;
    return false;
  };
  const columns = Array.from({ length: info.width }, (_, column) => isInked(column));
  return columns.filter((inked, column) => inked && columns[column - 1] !== true).length;
}
