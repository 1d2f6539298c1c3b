/** Reads an .xlsx back by its XML, as a spreadsheet does: by way of the workbook and its relations. */
import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';

interface ReadCell {
  readonly text: string;
  readonly type: string;
}

export interface ReadSheet {
  readonly name: string;
  readonly columns: number;
  readonly rows: readonly (readonly ReadCell[])[];
  readonly xml: string;
}

type Attributes = Readonly<Partial<Record<string, string>>>;

export function readSheets(bytes: Uint8Array): readonly ReadSheet[] {
  const files = unzipSync(bytes);
  const file = (name: string) => strFromU8(files[name] ?? new Uint8Array());
  const targets: Attributes = Object.fromEntries(
    elementsIn(file('xl/_rels/workbook.xml.rels'), 'Relationship').map((one) => [
      one.Id ?? '',
      one.Target ?? '',
    ]),
  );
  const shared = files['xl/sharedStrings.xml'] ? textsIn(file('xl/sharedStrings.xml'), 'si') : [];
  return elementsIn(file('xl/workbook.xml'), 'sheet').map((sheet) => {
    const xml = file(`xl/${targets[sheet['r:id'] ?? ''] ?? ''}`);
    const rows = rowsOf(xml, shared);
    return { name: sheet.name ?? '', columns: Math.max(...rows.map((row) => row.length)), rows, xml };
  });
}

function elementsIn(xml: string, wanted: string): readonly Attributes[] {
  const found: Attributes[] = [];
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => {
    if (name === wanted) found.push(attributes);
  });
  parser.write(xml).close();
  return found;
}

function rowsOf(xml: string, shared: readonly string[]): readonly (readonly ReadCell[])[] {
  const rows: ReadCell[][] = [];
  let text = '';
  let type = '';
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => {
    if (name === 'row') rows.push([]);
    if (name === 'c') [text, type] = ['', attributes.t ?? 'n'];
  });
  parser.on('text', (part) => (text += part));
  parser.on('closetag', ({ name }) => {
    if (name === 'c')
      rows.at(-1)?.push({ text: type === 's' ? (shared[Number(text)] ?? '') : decoded(text), type });
  });
  parser.write(xml).close();
  return rows;
}

/** What each element of the name says. */
function textsIn(xml: string, wanted: string): readonly string[] {
  const found: string[] = [];
  let text = '';
  const parser = new SaxesParser();
  parser.on('opentag', ({ name }) => (text = name === wanted ? '' : text));
  parser.on('text', (part) => (text += part));
  parser.on('closetag', ({ name }) => {
    if (name === wanted) found.push(decoded(text));
  });
  parser.write(xml).close();
  return found;
}

/** A letter may be written by its code: `_x000D_`. */
function decoded(text: string): string {
  return text.replaceAll(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}
