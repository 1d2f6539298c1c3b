/** Writes one zip of every blank paper: a Word file, and a page to print that needs no site around it. */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { strToU8, zipSync } from 'fflate';
import type { Zippable } from 'fflate';
import { blankPaper } from '../components/forms/sheet/paper.ts';
import { spokenOn } from '../components/paper/spoken.ts';
import { loadAnnex, loadContent } from '../files/load.ts';
import type { Annex } from '../lib/annex/annex.ts';
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
        for (const edition of editionsOf(loadAnnex())) {
          for (const form of forms) Object.assign(files, await filesOf(form, edition, at));
        }
        // The same papers are the same zip, whenever and wherever it is made.
        writeFileSync(at(routes.papers()), zipSync(files, { mtime: epoch }));
      },
    },
  };
}

interface Edition {
  readonly spoken: readonly Language[];
  /** Where its page stands: that of a language, or the parallel one beside it. */
  readonly page: (form: string) => string;
}

/** Each language by itself, then each pair, once. */
function editionsOf(annex: Annex): readonly Edition[] {
  const { languages } = annex;
  const alone = languages.map((one): Edition => ({
    spoken: [one],
    page: (form) => routes.form(one, form),
  }));
  const pairs = new Map<string, Edition>();
  for (const one of languages.length > 1 ? languages : []) {
    const spoken = spokenOn(annex, one, true);
    if (!pairs.has(spoken.join()))
      pairs.set(spoken.join(), { spoken, page: (form) => routes.form(one, form, true) });
  }
  return [...alone, ...pairs.values()];
}

/** `ja/09_再委託承諾申請書.docx`, and the same as a page; `ja-en/…` in both. */
async function filesOf(
  form: Form,
  { spoken, page }: Edition,
  at: (path: string) => string,
): Promise<Zippable> {
  const title = form.title[spoken[0] ?? loadAnnex().authoritative];
  const name = `${spoken.join('-')}/${fileName(String(form.number).padStart(2, '0'), title)}`;
  const html = readFileSync(at(`${page(form.id)}index.html`), 'utf8');
  return {
    // A Word file is packed already.
    [`${name}.docx`]: [await wordOf(form, spoken, title), { level: 0 }],
    [`${name}.html`]: strToU8(sheetAlone(html)),
  };
}

function wordOf(form: Form, spoken: readonly Language[], title: string): Promise<Uint8Array> {
  return writeWord({
    ...{
      title,
      language: spoken[0] ?? loadAnnex().authoritative,
      wide: form.wide === true,
      head: [],
      foot: [],
    },
    blocks: formBlocks(blankPaper(form, spoken), true),
  });
}
