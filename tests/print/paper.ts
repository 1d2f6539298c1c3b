/** The papers of the site, and what a PDF of them says page by page. */
import { execFileSync } from 'node:child_process';
import type { Page, TestInfo } from '@playwright/test';
import { marginsOf, spokenOn } from '../../src/components/paper/spoken.ts';
import type { Clause } from '../../src/lib/annex/annex.ts';
import { addressLabel } from '../../src/lib/annex/numbering/labels.ts';
import { numeral } from '../../src/lib/annex/numbering/numerals.ts';
import type { Texts, Language } from '../../src/lib/languages/language.ts';
import { routes } from '../../src/lib/routes.ts';
import { fill } from '../../src/lib/wording/fill.ts';
import { wordingIn } from '../../src/lib/wording/wording.ts';
import { published as annex } from '../annexes.ts';
import { bare } from './printing.ts';

export interface Edition {
  readonly name: string;
  readonly path: string;
  readonly spoken: readonly Language[];
  readonly margins: { readonly head: string; readonly foot: string };
}

const choices: readonly (readonly [name: string, language: Language, both: boolean])[] = [
  ['ja', 'ja', false],
  ['en', 'en', false],
  ['both', 'ja', true],
  ['both, found in English', 'en', true],
];

/** The papers at an address, in each language and in both. */
export function editionsAt(
  route: typeof routes.printAnnex | typeof routes.printSheet,
  document?: Texts,
): readonly Edition[] {
  return choices.map(([name, language, both]) => {
    const spoken = spokenOn(annex, language, both);
    const margins = marginsOf(annex, spoken, document);
    return { name, path: route(language, both).slice(1), spoken, margins };
  });
}

/** The pages of the PDF: in the order in which it is painted, or line by line as they lie on the paper. */
export async function pagesOf(
  page: Page,
  info: TestInfo,
  order: '-raw' | '-layout' = '-raw',
): Promise<readonly string[]> {
  const path = info.outputPath('paper.pdf');
  await page.pdf({ path, preferCSSPageSize: true });
  const text = execFileSync('pdftotext', [order, path, '-'], { encoding: 'utf8' });
  return text.split('\f').slice(0, -1);
}

/** What stands between the margins of a page, without white space. */
export function bodyOf(text: string, { margins }: Edition): string {
  return [margins.head, margins.foot]
    .map(bare)
    .reduce((rest, margin) => rest.replace(margin, ''), bare(text))
    .replace(/\d+／\d+/, '');
}

export function headingIn(clause: Clause, language: Language): string {
  const heading = clause.heading[language];
  return bare(
    language === 'ja' ? clause.marker + heading : addressLabel({ clause: clause.number }, language) + heading,
  );
}

/** What a page begins with where the clause runs on to it. */
export function runningTitle(clause: Clause, spoken: readonly Language[]): string {
  return spoken
    .map((one) => bare(fill(wordingIn(one).paper.annex.continued, { heading: headingIn(clause, one) })))
    .join('');
}

/** All pages as one text, as if no clause ran on. */
export function withoutTitles(pages: readonly string[], edition: Edition): string {
  const titles = annex.clauses.map((clause) => runningTitle(clause, edition.spoken));
  return pages
    .map((text) => titles.reduce((rest, title) => rest.replace(title, ''), bodyOf(text, edition)))
    .join('');
}

/** The paragraphs of a clause with their numbers, in the order in which an edition sets them. */
export function paragraphsOf(clause: Clause, spoken: readonly Language[]): readonly string[] {
  return clause.paragraphs.flatMap(({ number, sentences }) =>
    spoken.map((one) =>
      bare(
        (one === 'ja' ? numeral(number) : `(${number})`) + sentences.map(({ text }) => text[one]).join(''),
      ),
    ),
  );
}

/** Moves all that follows the title down the paper, so that pages break elsewhere. */
export async function pushDown(page: Page, millimetres: number): Promise<void> {
  await page.locator('.paper-head').evaluate((head, mm) => {
    (head as HTMLElement).style.marginBlockEnd = `${mm}mm`;
  }, millimetres);
}

/** Marks where every block begins and ends, in letters too small to move anything. */
export async function markBlocks(page: Page, selector: string): Promise<number> {
  return page.locator(selector).evaluateAll((blocks) => {
    const mark = (text: string) => {
      const node = document.createElement('i');
      node.textContent = text;
      node.style.fontSize = '1px';
      return node;
    };
    for (const [index, block] of blocks.entries()) {
      block.firstElementChild?.prepend(mark(`<${index}>`));
      block.lastElementChild?.append(mark(`</${index}>`));
    }
    return blocks.length;
  });
}
