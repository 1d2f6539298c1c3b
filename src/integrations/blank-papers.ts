/** Writes one zip of every blank paper: a Word file, and a page to print that needs no site around it. */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { strToU8, zipSync } from 'fflate';
import type { Zippable } from 'fflate';
import { blankPaper } from '../components/forms/sheet/paper.ts';
import { loadAnnex, loadContent } from '../files/load.ts';
import { formBlocks } from '../lib/exchange/word/form-paper.ts';
import { epoch } from '../lib/exchange/epoch.ts';
import { writeWord } from '../lib/exchange/word/write.ts';
import type { Form } from '../lib/forms/form.ts';
import type { Language } from '../lib/languages/language.ts';
import { fileName } from '../lib/record/file-name.ts';
import { routes } from '../lib/routes.ts';
import { sheetAlone } from './sheet-alone.ts';

export function blankPapers(): AstroIntegration {
  return {
    name: 'blank-papers',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const at = (path: string) => fileURLToPath(new URL(`.${path}`, dir));
        const { forms } = loadContent();
        if (forms.length === 0) return;
        const files: Zippable = {};
        for (const language of loadAnnex().languages) {
          for (const form of forms) Object.assign(files, await filesOf(form, language, at));
        }
        // The same papers are the same zip, whenever and wherever it is made.
        writeFileSync(at(routes.papers()), zipSync(files, { mtime: epoch, level: 9 }));
      },
    },
  };
}

/** `ja/09_再委託承諾申請書.docx`, and the same as a page. */
async function filesOf(form: Form, language: Language, at: (path: string) => string): Promise<Zippable> {
  const name = `${language}/${fileName(String(form.number).padStart(2, '0'), form.title[language])}`;
  const page = readFileSync(at(`${routes.form(language, form.id)}index.html`), 'utf8');
  return {
    [`${name}.docx`]: await wordOf(form, language),
    [`${name}.html`]: strToU8(sheetAlone(page)),
  };
}

function wordOf(form: Form, language: Language): Promise<Uint8Array> {
  return writeWord({
    ...{ title: form.title[language], language, wide: form.wide === true, head: [], foot: [] },
    blocks: formBlocks(blankPaper(form, [language]), true),
  });
}
