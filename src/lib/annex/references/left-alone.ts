/** Citations that lead nowhere on the site: of other documents, and what the grammar is not sure of. */
import type { Annex } from '../annex.ts';
import type { Norm } from '../types/norm.ts';
import { treeOf } from '../numbering/tree.ts';
import type { Tree } from '../numbering/tree.ts';
import { normsOf } from '../text/rows.ts';
import { citedIn, referencesOf } from './references.ts';

export interface LeftAlone {
  /** The sentence: `8-3-1`. */
  readonly at: string;
  readonly words: string;
}

/** Of the text that binds, in its order; the annex's own label cites nothing. */
export function leftAlone(annex: Annex): readonly LeftAlone[] {
  const tree = treeOf(annex);
  const own = unspacedForm(annex.label[annex.authoritative]);
  return annex.clauses.flatMap((clause) =>
    normsOf(clause).flatMap((norm) =>
      leftAloneIn(norm, annex, tree)
        .filter((words) => unspacedForm(words) !== own)
        .map((words) => ({ at: norm.id, words })),
    ),
  );
}

function leftAloneIn(norm: Norm, { authoritative }: Annex, tree: Tree): readonly string[] {
  const text = norm.text[authoritative];
  const linked = referencesOf(norm, authoritative, tree);
  const left = citedIn(text, authoritative, tree).filter(
    ({ start, end }) => !linked.some((one) => one.start < end && start < one.end),
  );
  return [...new Set(left.map(({ start, end }) => text.slice(start, end)))];
}

function unspacedForm(words: string): string {
  return words.normalize('NFKC').replace(/\s/g, '');
}
