/** Writes SHA256SUMS: the digest of every edition and of the blank papers as built, in the form that sha256sum -c reads. */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { loadContent } from '../files/load.ts';
import { renditionsIn } from '../lib/exchange/renditions.ts';
import { routes } from '../lib/routes.ts';

export function editionDigests(): AstroIntegration {
  return {
    name: 'edition-digests',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const at = (path: string) => fileURLToPath(new URL(`.${path}`, dir));
        const { annex, forms } = loadContent();
        const papers = forms.length > 0 ? [routes.papers()] : [];
        const paths = [...renditionsIn(annex.languages).map(({ path }) => path), ...papers];
        const lines = paths.map((path) => digestLine(path, readFileSync(at(path))));
        writeFileSync(at(routes.digests()), lines.join(''));
      },
    },
  };
}

/** Two spaces, then the path from the folder of SHA256SUMS. */
function digestLine(path: string, bytes: Buffer): string {
  return `${createHash('sha256').update(bytes).digest('hex')}  ${path.slice(1)}\n`;
}
