/** How a paper looks in a word processor: Mincho as offices print it, with what stands in for it where it is missing. */
import { AlignmentType, LineRuleType } from 'docx';
import type { IBaseParagraphStyleOptions, IStylesOptions } from 'docx';
import { mannerOf } from '../../languages/language.ts';
import type { Language } from '../../languages/language.ts';
import type { ParagraphStyle, WordPiece } from './word.ts';

/** Offices have it, and word processors elsewhere know by this name that Mincho is meant. */
export const mincho = 'ＭＳ 明朝';
/** Its other name, and what is on machines without it. */
export const standIns = ['MS Mincho', '游明朝', 'Yu Mincho', 'Hiragino Mincho ProN', 'Noto Serif CJK JP'];
const romanFont = 'Times New Roman';

/** Of a page, in twentieths of a point. */
export function twips(millimetres: number): number {
  return Math.round((millimetres * 1440) / 25.4);
}

/** A language that Mincho is made for is set in it wholly; letters of another have their own. */
export function fontsOf(language: Language) {
  const latin = mannerOf(language).handDate ? mincho : romanFont;
  return { ascii: latin, hAnsi: latin, cs: latin, eastAsia: mincho };
}

/** Half points, as files count them. */
export const look: Readonly<Record<NonNullable<WordPiece['look']>, object>> = {
  mark: { size: 14, color: '444444', bold: false },
  small: { size: 15, color: '444444', bold: false },
  strong: { bold: true, size: 26 },
};

interface Set {
  readonly size?: number;
  readonly bold?: true;
  readonly at?: 'center' | 'right';
  /** Points before and after. */
  readonly around?: readonly [before: number, after: number];
  readonly level?: number;
}

const sets: Readonly<Record<ParagraphStyle | 'margin', Set>> = {
  title: { size: 28, bold: true, at: AlignmentType.CENTER, around: [12, 10], level: 0 },
  heading: { size: 22, bold: true, around: [10, 3], level: 1 },
  subheading: { size: 21, bold: true, around: [8, 2], level: 2 },
  body: { around: [0, 4] },
  opener: { at: AlignmentType.CENTER, around: [6, 6] },
  end: { at: AlignmentType.RIGHT, around: [3, 3] },
  number: { size: 19 },
  addressee: { size: 22, around: [6, 6] },
  note: { size: 16, around: [1, 1] },
  list: { around: [0, 2] },
  cell: { size: 19 },
  head: { size: 19, bold: true },
  gap: { size: 8 },
  margin: { size: 14 },
};

/** Of a document, where no style says otherwise; in half points. */
const usualSize = 21;
/** Height of a line for its letters, the same whichever font stands in: some are half as high again. */
const leading = 1.4;

/** What a style is called in the file: headings by the names that word processors list headings under. */
export function styleId(style: ParagraphStyle | 'margin'): string {
  const { level } = sets[style];
  return level === undefined ? `Paper-${style}` : `Heading${level + 1}`;
}

/** Of letters that are of another kind nothing is said: names in Mincho stay what they are within English. */
export function spokenAs(language: Language) {
  const { locale, handDate } = mannerOf(language);
  return { language: { value: locale, ...(handDate && { eastAsia: locale }) } };
}

export function styleSheet(language: Language): IStylesOptions {
  const { title, heading, subheading, ...rest } = sets;
  return {
    default: {
      document: {
        run: { font: fontsOf(language), size: usualSize, ...spokenAs(language) },
      },
      ...{ heading1: lookOf(title), heading2: lookOf(heading), heading3: lookOf(subheading) },
    },
    paragraphStyles: (Object.entries(rest) as [keyof typeof rest, Set][]).map(([style, set]) => ({
      id: styleId(style),
      name: `Paper ${style}`,
      ...{ basedOn: 'Normal', quickFormat: true },
      ...lookOf(set),
    })),
  };
}

function lookOf({ size = usualSize, bold, at, around, level }: Set): IBaseParagraphStyleOptions {
  const [before, after] = around ?? [0, 0];
  return {
    run: { size, ...(bold && { bold }) },
    paragraph: {
      spacing: {
        ...{ before: before * 20, after: after * 20 },
        ...{ line: Math.round(size * 10 * leading), lineRule: LineRuleType.EXACT },
      },
      ...(at && { alignment: at }),
      ...(level !== undefined && { outlineLevel: level, keepNext: true }),
    },
  };
}
