/** The places of an annex that is not composed yet: of every clause that has its file and a text. */
import type { Language } from '../../languages/language.ts';
import type { ClauseParts, ContentParts } from '../content/parts.ts';
import { treeOf } from '../numbering/tree.ts';
import type { Branch, Tree } from '../numbering/tree.ts';
import { paragraphFormsOf } from '../text/written-text.ts';

export function treeOfParts({ annex, clauses }: Pick<ContentParts, 'annex' | 'clauses'>): Tree {
  return treeOf({ clauses: clauses.flatMap((clause) => branchOf(clause, annex.authoritative)) });
}

function branchOf({ file, texts }: ClauseParts, authoritative: Language): readonly Branch[] {
  if (!file) return [];
  const own = texts[authoritative];
  const { number, marker } = file;
  const paragraphs = (own ? paragraphFormsOf(own) : []).map((form) => ({
    ...form,
    items: form.items.map(({ item, marker: printed }) => ({
      at: `${number}-${form.number}-${item}`,
      marker: printed,
    })),
  }));
  return [{ number, marker, paragraphs }];
}
