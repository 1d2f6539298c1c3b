/** PDFs made by hand, as programs of offices write them: a Japanese font that is not in the file, letters by their codes. */

export interface Written {
  readonly text: string;
  /** In points, from the left and from the bottom of an A4 page. */
  readonly x?: number;
  readonly y: number;
  readonly size?: number;
  /** What stands before it in the page's orders: `3 Tr` writes unseen letters. */
  readonly order?: string;
  /** Turned by a right angle. */
  readonly turned?: true;
}

/** Lines from the top of the page, at the usual distance. */
export function lines(...texts: readonly string[]): readonly Written[] {
  return texts.map((text, at) => ({ text, y: 780 - at * 18 }));
}

interface Looks {
  /** How the letters run and are coded: `V` for vertical text. */
  readonly way?: 'H' | 'V';
  /** A picture on every page. */
  readonly picture?: true;
}

/** @param pages what is written on each */
export function pdfFile(
  pages: readonly (readonly Written[])[],
  { way = 'H', picture }: Looks = {},
): Uint8Array {
  const kids = pages.map((_, at) => `${5 + at * 2} 0 R`).join(' ');
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    `<< /Type /Font /Subtype /Type0 /BaseFont /Ryumin-Light /Encoding /UniJIS-UTF16-${way} /DescendantFonts [4 0 R] >>`,
    '<< /Type /Font /Subtype /CIDFontType0 /BaseFont /Ryumin-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (Japan1) /Supplement 5 >> /DW 1000 /W [1 632 500] /FontDescriptor << /Type /FontDescriptor /FontName /Ryumin-Light /Flags 4 /FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 800 /Descent -200 /CapHeight 700 /StemV 80 >> >>',
    ...pages.flatMap((page, at) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F 3 0 R >> >> /Contents ${6 + at * 2} 0 R >>`,
      streamOf([...page.map(orderOf), ...(picture ? [image] : [])].join('\n')),
    ]),
  ];
  return new TextEncoder().encode(fileOf(objects));
}

const image = 'q 100 0 0 100 0 0 cm BI /W 1 /H 1 /CS /G /BPC 8 ID \u0041 EI Q';

function orderOf({ text, x = 70, y, size = 10, order = '', turned }: Written): string {
  const codes = [...Buffer.from(text, 'utf16le').swap16()];
  const hex = codes.map((code) => code.toString(16).padStart(2, '0')).join('');
  const way = turned ? '0 1 -1 0' : '1 0 0 1';
  return `BT ${order} /F ${size} Tf ${way} ${x} ${y} Tm <${hex}> Tj ET`;
}

function streamOf(orders: string): string {
  return `<< /Length ${orders.length} >>\nstream\n${orders}\nendstream`;
}

function fileOf(objects: readonly string[]): string {
  let file = '%PDF-1.7\n';
  const places = objects.map((object, at) => {
    const place = file.length;
    file += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return place;
  });
  const rows = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  const size = objects.length + 1;
  return `${file}xref\n0 ${size}\n0000000000 65535 f \n${rows}trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${file.length}\n%%EOF\n`;
}
