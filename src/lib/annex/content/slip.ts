/** What an author is told of the content: as data until it is printed. */

/** Where something stands in a file, as its schema has it: `norms`, 3, `references`. */
export type Path = readonly PropertyKey[];

export interface Slip {
  /** `facts.yaml`, `clauses/08-subcontracting/ja.mdx`. */
  readonly file: string;
  /** What was found, and what to write instead. */
  readonly said: string;
  /** Where in the file; absent where all of it is meant. Which line that is, whoever reads the file says. */
  readonly at?: Path;
  /** Of the file, from 1. */
  readonly line?: number;
}

export function slip(file: string, said: string, at?: Path): Slip {
  return { file, said, ...(at && { at }) };
}

/** `clauses/08-subcontracting/clause.yaml, line 12: what was found. What to write instead.` */
export function lineOf({ file, line, said }: Slip): string {
  return `${file}${line === undefined ? '' : `, line ${line}`}: ${said}`;
}
