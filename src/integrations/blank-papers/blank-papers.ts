/** Writes one zip of every blank paper: a Word file, and a page to print that needs no site around it. */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { strToU8, zipSync } from 'fflate';
import type { Zippable } from 'fflate';
import { blankPaper } from '../../components/forms/sheet/paper.ts';
import { spokenOn } from '../../components/paper/spoken.ts';
import { loadAnnex, loadContent } from '../../files/load.ts';
import type { Annex } from '../../lib/annex/annex.ts';
import { formBlocks } from '../../lib/exchange/word/form-paper.ts';
import type { WordPaper } from '../../lib/exchange/word/word.ts';
import { epoch } from '../../lib/exchange/epoch.ts';
import type { Form } from '../../lib/forms/form.ts';
import type { Language } from '../../lib/languages/language.ts';
import { fileName } from '../../lib/record/file-name.ts';
import { routes } from '../../lib/routes.ts';
import { sheetAlone } from './sheet-alone.ts';
import { wordFiles } from './word-files.ts';

export function blankPapers(): AstroIntegration {
  let papers: readonly BlankPaper[] = [];
  let written: ReturnType<typeof wordFiles> | undefined;
  return {
    name: 'blank-papers',
    hooks: {
      'astro:build:start': () => {
        papers = blankPapersOf(loadContent().forms, loadAnnex());
        if (papers.length > 0) written = wordFiles(papers.map(wordFileOf));
        // It is told of at the end: until then the build may have stopped by itself.
        written?.catch(() => undefined);
      },
      'astro:build:done': async ({ dir }) => {
        const words = (await written) ?? [];
        if (words.length === 0) return;
        const at = (path: string) => fileURLToPath(new URL(`.${path}`, dir));
        const files = papers.map((paper, place) => filesOfForm(paper, words[place], at));
        // The same papers are the same zip, whenever and wherever it is made.
        const zip = zipSync(Object.assign({}, ...files) as Zippable, { mtime: epoch });
        writeFileSync(at(routes.papers()), zip);
      },
    },
  };
}

interface Edition {
  readonly spoken: readonly Language[];
  /** Where its page stands: that of a language, or the parallel one beside it. */
  readonly page: (form: string) => string;
}

/** A form in one of its editions. */
interface BlankPaper {
  readonly form: Form;
  readonly edition: Edition;
  readonly title: string;
  readonly language: Language;
}

function blankPapersOf(forms: readonly Form[], annex: Annex): readonly BlankPaper[] {
  return editionsOf(annex).flatMap((edition) => {
    const language = edition.spoken[0] ?? annex.authoritative;
    return forms.map((form) => ({ form, edition, title: form.title[language], language }));
  });
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
function filesOfForm(
  { form, edition, title }: BlankPaper,
  word: Uint8Array | undefined,
  at: (path: string) => string,
): Zippable {
  const name = `${edition.spoken.join('-')}/${fileName(String(form.number).padStart(2, '0'), title)}`;
  const html = readFileSync(at(`${edition.page(form.id)}index.html`), 'utf8');
  return {
    // A Word file is packed already.
    ...(word && { [`${name}.docx`]: [word, { level: 0 }] }),
    [`${name}.html`]: strToU8(sheetAlone(html)),
  };
}

function wordFileOf({ form, edition, title, language }: BlankPaper): WordPaper {
  const blocks = formBlocks(blankPaper(form, edition.spoken), true);
  return { title, language, wide: form.wide === true, head: [], foot: [], blocks };
}
