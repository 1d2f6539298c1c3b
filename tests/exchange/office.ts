/** Opens files in LibreOffice, where this machine has it, and reads what it prints of them. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

export const hasOffice = spawnSync('soffice', ['--version'], { stdio: 'ignore' }).status === 0;

/** Of each file the text of its pages. All are opened in one go: most of the time goes into starting. */
export function printedByOffice(
  files: ReadonlyMap<string, Uint8Array>,
): ReadonlyMap<string, readonly string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'junshu-office-'));
  const [given, printed] = ['given', 'printed'].map((name) => join(folder, name));
  if (given === undefined || printed === undefined) return new Map();
  mkdirSync(given);
  // Named by their places: what a paper is called is not what is tried here.
  const names = [...files.keys()].map(
    (name, at) => [name, `${at}${/\.\w+$/.exec(name)?.[0] ?? ''}`] as const,
  );
  for (const [name, place] of names) writeFileSync(join(given, place), files.get(name) ?? '');
  // A profile of its own, so that an office that is open does not take the files instead.
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
  const paths = names.map(([, place]) => join(given, place));
  const to = ['--headless', '--convert-to', 'pdf', '--outdir', printed];
  execFileSync('soffice', [profile, ...to, ...paths], { stdio: 'ignore', timeout: 110_000 });
  const pages = names.map(([name, place]) => [name, pagesIn(join(printed, place))] as const);
  rmSync(folder, { recursive: true, force: true });
  return new Map(pages);
}

function pagesIn(path: string): readonly string[] {
  const pdf = path.replace(/\.\w+$/, '.pdf');
  return execFileSync('pdftotext', ['-raw', pdf, '-'], { encoding: 'utf8' }).split('\f').slice(0, -1);
}
