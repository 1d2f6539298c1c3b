/** Writes a content folder: whole or not at all, and never over one that holds something. */
import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

export interface NewFile {
  /** Within the folder. */
  readonly path: string;
  readonly text: string | Uint8Array;
}

/** Whether something stands there that a new folder would cover. */
export function isTaken(folder: string): boolean {
  return existsSync(folder) && readdirSync(folder).length > 0;
}

/**
 * The files are written beside the folder first, looked at, and only then moved to their place.
 * @param look throws if the folder is not as it should be; then nothing is left
 */
export function writeFolder(folder: string, files: readonly NewFile[], look: (folder: string) => void): void {
  mkdirSync(dirname(folder), { recursive: true });
  const beside = mkdtempSync(join(dirname(folder), `.${basename(folder)}-`));
  try {
    for (const file of files) writeIn(beside, file);
    look(beside);
    if (existsSync(folder)) rmSync(folder, { recursive: true });
    renameSync(beside, folder);
  } catch (problem) {
    rmSync(beside, { recursive: true, force: true });
    throw problem;
  }
}

function writeIn(folder: string, { path, text }: NewFile): void {
  const place = join(folder, path);
  mkdirSync(dirname(place), { recursive: true });
  writeFileSync(place, text);
}
