/** How cells look: ruled, with the text from the top down, and heads on grey. */

/** Their places in `cellXfs`. */
export const formats = { head: 1, text: 2, day: 3 } as const;

const side = (name: string) => `<${name} style="thin"><color rgb="FF444444"/></${name}>`;
const wrapped = '<alignment vertical="top" wrapText="1"/>';

/** Number 49 is text: what is typed there later stays text too. Number 14 is a day as the reader's machine writes it. */
const format = (number: number, font: number, fill: number) =>
  `<xf numFmtId="${number}" fontId="${font}" fillId="${fill}" borderId="1" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1">${wrapped}</xf>`;

const font = '<sz val="10"/><name val="游ゴシック"/><family val="3"/><charset val="128"/>';

export const styles = [
  '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
  `<fonts count="2"><font>${font}</font><font><b/>${font}</font></fonts>`,
  '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>',
  '<fill><patternFill patternType="solid"><fgColor rgb="FFF4F4F4"/></patternFill></fill></fills>',
  '<borders count="2"><border><left/><right/><top/><bottom/></border>',
  `<border>${['left', 'right', 'top', 'bottom'].map(side).join('')}</border></borders>`,
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
  '<cellXfs count="4"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>',
  `${format(49, 1, 2)}${format(49, 0, 0)}${format(14, 0, 0)}</cellXfs></styleSheet>`,
].join('');
