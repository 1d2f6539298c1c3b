/** What an author is told of the content: as data until it is printed. */

export interface Slip {
  /** The file, or the folder or place of a clause: `facts.yaml`, `08-subcontracting`, `8-3`. */
  readonly file: string;
  /** What was found, and what to write instead. */
  readonly said: string;
}

export function slip(file: string, said: string): Slip {
  return { file, said };
}

/** `08-subcontracting: what was found. What to write instead.` */
export function lineOf({ file, said }: Slip): string {
  return `${file}: ${said}`;
}
