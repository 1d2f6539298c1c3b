/**
 * Writes sheets as an .xlsx file (ECMA-376, SpreadsheetML). Loaded only where one is asked for. The libraries for this
 * are out of upkeep, or pack large files in workers that the policy of the pages forbids.
 */
import { strToU8, zipSync } from 'fflate';
import { epoch } from '../epoch.ts';
import { cellXml, columnName, texted } from './cells.ts';
import { styles } from './styles.ts';
import type { Sheet } from './sheet.ts';

/** The bytes of the file; the same sheets are the same file. */
export function writeSheets(sheets: readonly Sheet[]): Uint8Array<ArrayBuffer> {
  const names = namesOf(sheets);
  const parts: Readonly<Record<string, string>> = {
    '[Content_Types].xml': contentTypes(sheets),
    '_rels/.rels': relations([['officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': workbook(names),
    'xl/_rels/workbook.xml.rels': relations([
      ...sheets.map((_, at): Relation => ['worksheet', `worksheets/sheet${at + 1}.xml`]),
      ['styles', 'styles.xml'],
    ]),
    'xl/styles.xml': styles,
    ...Object.fromEntries(sheets.map((sheet, at) => [`xl/worksheets/sheet${at + 1}.xml`, worksheet(sheet)])),
  };
  const files = Object.entries(parts).map(([name, xml]) => [name, strToU8(declared(xml))] as const);
  return zipSync(Object.fromEntries(files), { mtime: epoch });
}

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packages = 'http://schemas.openxmlformats.org/package/2006';
const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

function declared(xml: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${xml}`;
}

function contentTypes(sheets: readonly Sheet[]): string {
  const part = (path: string, kind: string) =>
    `<Override PartName="/xl/${path}.xml" ContentType="${type}.${kind}+xml"/>`;
  return [
    `<Types xmlns="${packages}/content-types">`,
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="xml" ContentType="application/xml"/>',
    part('workbook', 'sheet.main'),
    part('styles', 'styles'),
    ...sheets.map((_, at) => part(`worksheets/sheet${at + 1}`, 'worksheet')),
    '</Types>',
  ].join('');
}

type Relation = readonly [kind: string, target: string];

function relations(all: readonly Relation[]): string {
  const each = all.map(
    ([kind, target], at) => `<Relationship Id="r${at + 1}" Type="${office}/${kind}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${packages}/relationships">${each.join('')}</Relationships>`;
}

function workbook(names: readonly string[]): string {
  const each = names.map(
    (name, at) => `<sheet name="${texted(name)}" sheetId="${at + 1}" r:id="r${at + 1}"/>`,
  );
  return `<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${each.join('')}</sheets></workbook>`;
}

/** As many letters as a name may have, without those that it may not have; no two the same. */
function namesOf(sheets: readonly Sheet[]): readonly string[] {
  return sheets.map(({ name }, at) => {
    const allowed = name.replaceAll(/[[\]:*?/\\'\s]+/gu, ' ').trim();
    return sheets.length > 1 ? `${at + 1} ${[...allowed].slice(0, 26).join('')}` : cut(allowed);
  });
}

function cut(name: string): string {
  return name.slice(0, 31) || '1';
}

/** The head stays in sight, and the table is printed as wide as the page. */
function worksheet({ columns, rows }: Sheet): string {
  const widths = columns.map(
    ({ width }, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`,
  );
  const head = columns.map((column, at) => cellXml({ text: column.head }, `${columnName(at)}1`, 'head'));
  const body = rows.map((cells, row) => {
    const place = row + 2;
    const each = cells.map((cell, at) => cellXml(cell, `${columnName(at)}${place}`));
    return `<row r="${place}">${each.join('')}</row>`;
  });
  return [
    `<worksheet xmlns="${main}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>`,
    '<sheetViews><sheetView workbookViewId="0">',
    '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>',
    `<cols>${widths.join('')}</cols>`,
    `<sheetData><row r="1">${head.join('')}</row>${body.join('')}</sheetData>`,
    '<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/></worksheet>',
  ].join('');
}
