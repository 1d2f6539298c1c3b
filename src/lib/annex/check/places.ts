/** The places of an annex that is not composed yet: of every clause that has its file and a text. */
import type { ContentParts } from '../compose.ts';
import { treeOf } from '../numbering/tree.ts';
import type { Branch, Tree } from '../numbering/tree.ts';
import { formsOf } from '../text/written-text.ts';

export function treeOfParts(clauses: ContentParts['clauses']): Tree {
  return treeOf({ clauses: clauses.flatMap(branchOf) });
}

function branchOf({ file, texts }: ContentParts['clauses'][number]): readonly Branch[] {
  if (!file) return [];
  const { number, marker } = file;
  const paragraphs = (texts.ja ? formsOf(texts.ja) : []).map((form) => ({
    ...form,
    items: form.items.map(({ item, marker: printed }) => ({
      at: `${number}-${form.number}-${item}`,
      marker: printed,
    })),
  }));
  return [{ number, marker, paragraphs }];
}
