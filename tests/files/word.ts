/** Word files made by hand: only what a test speaks of is in them. */
import { strToU8, zipSync } from 'fflate';

const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const head = `<?xml version="1.0" encoding="UTF-8"?>`;
const names = `xmlns:w="${main}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"`;

export interface WordFile {
  readonly body: string;
  readonly numbering?: string;
  readonly styles?: string;
}

export function wordFile({ body, numbering, styles }: WordFile): Uint8Array {
  return zipSync({
    '[Content_Types].xml': strToU8(
      `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
    ),
    'word/document.xml': strToU8(`${head}<w:document ${names}><w:body>${body}</w:body></w:document>`),
    ...(numbering !== undefined && {
      'word/numbering.xml': strToU8(`${head}<w:numbering ${names}>${numbering}</w:numbering>`),
    }),
    ...(styles !== undefined && {
      'word/styles.xml': strToU8(`${head}<w:styles ${names}>${styles}</w:styles>`),
    }),
  });
}

export function run(text: string, look = ''): string {
  return `<w:r>${look === '' ? '' : `<w:rPr>${look}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;
}

/** @param properties of the paragraph, as XML */
export function paragraph(text: string, properties = ''): string {
  return `<w:p><w:pPr>${properties}</w:pPr>${run(text)}</w:p>`;
}

/** A paragraph that Word numbers by itself. */
export function numbered(text: string, level = 0, list = 1): string {
  return paragraph(text, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`);
}

/** @param levels how each is counted and printed, from the outermost: `['decimal', '第%1条']` */
export function listOf(
  levels: readonly (readonly [format: string, text: string, more?: string])[],
  id = 1,
): string {
  const inner = levels.map(
    ([format, text, more = ''], at) =>
      `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`,
  );
  return `<w:abstractNum w:abstractNumId="${id}">${inner.join('')}</w:abstractNum>`;
}

/** @param inner what the list says otherwise than its kind, as XML */
export function useOf(kind = 1, id = kind, inner = ''): string {
  return `<w:num w:numId="${id}"><w:abstractNumId w:val="${kind}"/>${inner}</w:num>`;
}
