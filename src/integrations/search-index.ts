/** Writes the search index: one record a paragraph and language, each with its own address. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';
import type { CustomRecord, PagefindIndex } from 'pagefind';
import type { Annex, Clause, Paragraph } from '../lib/annex/annex.ts';
import { readAnnex } from '../lib/annex/files.ts';
import { addressLabel } from '../lib/annex/numerals.ts';
import { languages } from '../lib/language.ts';
import type { Language } from '../lib/language.ts';
import { routes } from '../lib/routes.ts';

/** Pagefind's own interfaces and its worker; the site brings its own element and does without a worker. */
const unused = /^pagefind-(?:ui|modular-ui|component-ui|highlight|worker)\b/;

export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const records = recordsOf(readAnnex());
        await write(records, join(fileURLToPath(dir), 'pagefind'));
        logger.info(`${records.length} paragraphs indexed`);
      },
    },
  };
}

export function recordsOf(annex: Annex): CustomRecord[] {
  return languages.flatMap((language) =>
    annex.clauses.flatMap((clause) =>
      clause.paragraphs.map((paragraph) => recordOf(clause, paragraph, language)),
    ),
  );
}

/** `content` is searched, so it is NFKC; `meta` is shown, so it stays to the letter. The address has no base path. */
function recordOf(clause: Clause, paragraph: Paragraph, language: Language): CustomRecord {
  const address = { clause: clause.number, paragraph: paragraph.number };
  const space = language === 'ja' ? '　' : ' ';
  const heading = clause.heading[language];
  const text = paragraph.sentences.map((norm) => norm.text[language]).join(language === 'ja' ? '' : ' ');
  return {
    url: routes.paragraph(language, address.clause, address.paragraph),
    language,
    meta: { title: `${addressLabel(address, language)}${space}${heading}`, text },
    content: `${heading}\n${text}`.normalize('NFKC'),
  };
}

async function write(records: readonly CustomRecord[], folder: string): Promise<void> {
  try {
    const index = await emptyIndex();
    for (const record of records) failOn((await index.addCustomRecord(record)).errors);
    const { errors, files } = await index.getFiles();
    failOn(errors);
    for (const { path, content } of files.filter((file) => !unused.test(file.path))) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), content);
    }
  } finally {
    await close();
  }
}

async function emptyIndex(): Promise<PagefindIndex> {
  // One file for all paragraphs of a language: one request, however many hits.
  const { errors, index } = await createIndex({ maxFragments: 1 });
  failOn(errors);
  if (!index) throw new Error('Pagefind made no index.');
  return index;
}

function failOn(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`The search index cannot be written: ${errors.join('; ')}`);
}
