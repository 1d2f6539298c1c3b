/** How cells look: ruled, with the text from the top down, and heads on grey. */
import type { CellStyle } from 'hucre/xlsx';

const side = { style: 'thin', color: { rgb: '444444' } } as const;
const font = { name: '游ゴシック', size: 10, family: 3, charset: 128 } as const;

const ruled = {
  font,
  border: { top: side, right: side, bottom: side, left: side },
  alignment: { vertical: 'top', wrapText: true },
} satisfies CellStyle;

/** What is typed there later stays text too. */
const textStyle: CellStyle = { ...ruled, numFmt: '@' };

export const cellStyles = {
  text: textStyle,
  head: {
    ...textStyle,
    font: { ...font, bold: true },
    fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'F4F4F4' } },
  },
  /** Number 14 of a spreadsheet: a day as the reader's machine writes it. */
  day: { ...ruled, numFmt: 'mm-dd-yy' },
} satisfies Record<string, CellStyle>;
