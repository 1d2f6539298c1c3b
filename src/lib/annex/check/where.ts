/** Where what a rule finds was written: the files of a clause, and the places in them. */
import type { Language } from '../../languages/language.ts';
import type { ClauseParts } from '../content/parts.ts';
import { slip } from '../content/slip.ts';
import type { Path, Slip } from '../content/slip.ts';
import { paragraphFormsOf } from '../text/written-text.ts';

type ClauseNamed = Pick<ClauseParts, 'slug'>;

/** Something against `clause.yaml`. */
export function inFile({ slug }: ClauseNamed, said: string, at?: Path): Slip {
  return slip(`clauses/${slug}/clause.yaml`, said, at);
}

/** Something against `ja.mdx`. */
export function inText({ slug }: ClauseNamed, language: Language, said: string, at?: Path): Slip {
  return slip(`clauses/${slug}/${language}.mdx`, said, at);
}

/** Whether it was found in a file of the clause. */
export function isOf({ slug }: ClauseNamed, { file }: Slip): boolean {
  return file.startsWith(`clauses/${slug}/`);
}

/** Where the paragraph of a number stands in a text file; the list of all where it has none. */
export function paragraphPath({ texts }: ClauseParts, language: Language, paragraph: number): Path {
  const text = texts[language];
  const index = text ? paragraphFormsOf(text).findIndex(({ number }) => number === paragraph) : -1;
  return index < 0 ? ['paragraphs'] : ['paragraphs', index];
}

/** Where a sentence stands, by its place in the list of the paragraph's sentences. */
export function sentencePath({ texts }: ClauseParts, language: Language, index: number, at: number): Path {
  const text = texts[language];
  const path = text && paragraphFormsOf(text)[index]?.paths[at];
  return path ? ['paragraphs', index, ...path] : ['paragraphs', index];
}
