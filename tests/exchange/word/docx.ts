/** Reads a .docx back by its XML: paragraphs and tables, in their order. */
import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';

export interface ReadTable {
  readonly rows: number;
  readonly columns: number;
}

export interface ReadWord {
  /** Of the body; a break of a line parts texts as a paragraph does. */
  readonly texts: readonly string[];
  /** In the order in which they begin. */
  readonly tables: readonly ReadTable[];
  readonly files: Readonly<Record<string, string>>;
}

export function readWord(bytes: Uint8Array): ReadWord {
  const files = Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([name, file]) => [name, strFromU8(file)]),
  );
  return { ...bodyOf(files['word/document.xml'] ?? ''), files };
}

function bodyOf(xml: string): Pick<ReadWord, 'texts' | 'tables'> {
  const texts: string[] = [];
  const tables: { rows: number; columns: number; cells: number }[] = [];
  const open: (typeof tables)[number][] = [];
  let text = '';
  let inText = false;
  const parser = new SaxesParser();
  parser.on('opentag', ({ name }) => {
    const table = open.at(-1);
    if (name === 'w:tbl') {
      const begun = { rows: 0, columns: 0, cells: 0 };
      tables.push(begun);
      open.push(begun);
    } else if (name === 'w:tr' && table) Object.assign(table, { rows: table.rows + 1, cells: 0 });
    else if (name === 'w:tc' && table) {
      table.cells += 1;
      table.columns = Math.max(table.columns, table.cells);
    } else if (name === 'w:t') inText = true;
    else if (name === 'w:br') text = kept(texts, text);
  });
  parser.on('text', (part) => (text += inText ? part : ''));
  parser.on('closetag', ({ name }) => {
    if (name === 'w:tbl') open.pop();
    else if (name === 'w:t') inText = false;
    else if (name === 'w:p') text = kept(texts, text);
  });
  parser.write(xml).close();
  return { texts, tables: tables.map(({ rows, columns }) => ({ rows, columns })) };
}

function kept(texts: string[], text: string): '' {
  if (text !== '') texts.push(text);
  return '';
}
