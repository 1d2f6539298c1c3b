/** The built site that tests and proofs look at: `dist`, or the folder that JUNSHU_DIST names. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export const dist = process.env.JUNSHU_DIST ?? process.env.JUNSHU_OUT ?? 'dist';

/** Files below a folder, as paths relative to it with `/`. */
export function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, '/').length))
    .sort();
}

/** The HTML files of a built site. */
export function pagesIn(folder: string): readonly string[] {
  return filesIn(folder).filter((file) => file.endsWith('.html'));
}

/** Where a page stands on the site: `ja/about/index.html` → `/ja/about/`. */
export function addressOf(file: string): string {
  return `/${file.replace(/(^|\/)index\.html$/, '$1')}`;
}

/** A file of the built site as text; throws where there is none. */
export function builtText(file: string, folder = dist): string {
  return readFileSync(join(folder, file), 'utf8');
}
