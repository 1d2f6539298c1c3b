/** Reads CSV as RFC 4180 says, apart from the code that writes it. */
export function readCsv(text: string): readonly (readonly string[])[] {
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gy;
  const rows: string[][] = [[]];
  let read = 0;
  for (const [whole, quoted, plain = '', end] of text.matchAll(cell)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end === '\r\n') rows.push([]);
    read += whole.length;
  }
  if (read !== text.length) throw new Error(`This is no CSV: ${text.slice(read, read + 40)}`);
  return rows.slice(0, -1);
}

/** The rows as objects by the names of the columns. */
export function recordsIn(csv: string): readonly Readonly<Record<string, string>>[] {
  const [names = [], ...rows] = readCsv(csv.replace(/^\ufeff/, ''));
  return rows.map((row) => Object.fromEntries(names.map((name, index) => [name, row[index] ?? ''])));
}
