/** The picture that stands for the annex where its address is shared, as SVG: the title in each language. */
import type { Annex } from '../annex/annex.ts';
import { sha256Of } from '../annex/digest.ts';
import { besideOf, mannerOf } from '../languages/language.ts';
import type { Language } from '../languages/language.ts';
import { wordingIn } from '../wording/wording.ts';
import { escaped } from './xml.ts';

export const pictureSize = { width: 1200, height: 630 } as const;

const pictureMargin = 88;
const minchoFamilies =
  'BIZ UDPMincho, Hiragino Mincho ProN, Yu Mincho, Noto Serif JP, Noto Serif CJK JP, serif';
const gothic = 'BIZ UDPGothic, Hiragino Sans, Noto Sans JP, Noto Sans CJK JP, Yu Gothic, sans-serif';

/** The drawing; the same for the same label, title and languages. */
export function pictureOf(annex: Annex): string {
  const first = annex.authoritative;
  const { width, height } = pictureSize;
  const beside = besideInPicture(annex);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    `<rect width="${width}" height="${height}" fill="#fff"/>`,
    `<rect width="24" height="${height}" fill="#0017c1"/>`,
    pictureText(annex.label[first], first, { y: 176, size: 34, family: gothic, fill: '#4d4d4d' }),
    pictureText(annex.title[first], first, { y: 296, size: 100, family: minchoFamilies, fill: '#1a1a1a' }),
    ...beside.title,
    pictureText(doors(first), first, { y: 500, size: 34, family: gothic, fill: '#0017c1' }),
    ...beside.doors,
    '</svg>',
    '',
  ].join('\n');
}

/** In the other language, where there is one. */
function besideInPicture(annex: Annex): Readonly<Record<'title' | 'doors', readonly string[]>> {
  const second = besideOf(annex.authoritative, annex);
  if (!second) return { title: [], doors: [] };
  const title = { y: 376, size: 48, family: minchoFamilies, fill: '#1a1a1a' };
  const link = { y: 548, size: 26, family: gothic, fill: '#0017c1' };
  return {
    title: [pictureText(annex.title[second], second, title)],
    doors: [pictureText(doors(second), second, link)],
  };
}

/** Written into the PNG (as its Exif description), so that a picture of older words is known. */
export function pictureMark(annex: Annex): string {
  return `sha256:${sha256Of(pictureOf(annex))}`;
}

interface Setting {
  readonly y: number;
  /** Height of a letter; less where the line would not fit. */
  readonly size: number;
  readonly family: string;
  readonly fill: string;
}

function pictureText(words: string, language: Language, { y, size, family, fill }: Setting): string {
  const fitting = Math.min(size, Math.floor((pictureSize.width - 2 * pictureMargin) / widthInLetters(words)));
  return `<text x="${pictureMargin}" y="${y}" xml:lang="${language}" font-family="${family}" font-size="${fitting}" fill="${fill}">${escaped(words)}</text>`;
}

/** In letters of full width; a Latin one is taken for 0.6, which no usual face exceeds on average. */
function widthInLetters(words: string): number {
  return [...words].reduce((sum, letter) => sum + (letter < '\u2000' ? 0.6 : 1), 0);
}

function doors(language: Language): string {
  const { read, assess, receive } = wordingIn(language).site;
  return [read, assess, receive].join(mannerOf(language).dot);
}
