/** The names in a content folder: those that are meant, and those that only look like them. */
import { existsSync, readdirSync } from 'node:fs';
import { basename, dirname } from 'node:path';

/** What an operating system leaves in a folder is nobody's content. */
const strays = /^(?:\.|~\$|Thumbs\.db$|desktop\.ini$)/i;

/** In their order, less what no author put there. */
export function contentNames(folder: string): readonly string[] {
  return readdirSync(folder)
    .filter((name) => !strays.test(name))
    .sort();
}

/** What may have been meant for a file that is not there: the same name in other letters or with another ending. */
export function meantFor(path: string): string | undefined {
  const [folder, name] = [dirname(path), basename(path)];
  if (!existsSync(folder)) return undefined;
  return contentNames(folder).find((other) => other !== name && fileStem(other) === fileStem(name));
}

/** `Clause.YML`, `clause.yaml.txt` → clause. */
function fileStem(name: string): string {
  return name.normalize('NFKC').toLowerCase().replace(/\..*$/, '');
}
