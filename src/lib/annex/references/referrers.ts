/** References read backwards: what leads to a paragraph, and what makes a clause reach further. */
import type { Texts } from '../../languages/language.ts';
import type { Annex } from '../annex.ts';
import type { Norm } from '../types/norm.ts';
import type { Address, ClauseNumber } from '../numbering/address.ts';
import { treeOf } from '../numbering/tree.ts';
import { referencesOf } from './references.ts';
import type { SentencePlace } from './citation.ts';

/** A paragraph that refers to another, or to the whole clause in which the other stands. */
export interface Referrer {
  readonly from: SentencePlace;
  readonly whole: boolean;
}

/** A paragraph by which a clause applies to others too, and to whom. */
export interface Reach {
  readonly from: SentencePlace;
  readonly persons?: Texts;
}

/** The other paragraphs whose words lead to this one, in the annex's order. */
export function referrersOf(annex: Annex, place: SentencePlace): readonly Referrer[] {
  const others = referringIn(annex).filter(({ from }) => !isSameParagraph(from, place));
  return others.flatMap(({ from, targets: all }) => {
    const targets = all.filter(({ clause, paragraph = place.paragraph }) =>
      isSameParagraph({ clause, paragraph }, place),
    );
    if (targets.length === 0) return [];
    return [{ from, whole: targets.every(({ paragraph }) => paragraph === undefined) }];
  });
}

interface Referring {
  readonly from: SentencePlace;
  readonly targets: readonly Address[];
}

const referringRead = new WeakMap<Annex, readonly Referring[]>();

/** The paragraphs that refer to something, read once for an annex: every page asks for them. */
function referringIn(annex: Annex): readonly Referring[] {
  const known = referringRead.get(annex);
  if (known) return known;
  const tree = treeOf(annex);
  const all = sentencesByParagraph(annex).map(({ from, norms }) => ({
    from,
    targets: norms
      .flatMap((norm) => referencesOf(norm, annex.authoritative, tree))
      .flatMap((reference) => reference.targets),
  }));
  const referring = all.filter(({ targets }) => targets.length > 0);
  referringRead.set(annex, referring);
  return referring;
}

/** The paragraphs that make a clause apply to others too, in the annex's order. */
export function reachOf(annex: Annex, clause: ClauseNumber): readonly Reach[] {
  return sentencesByParagraph(annex).flatMap(({ from, norms }) =>
    norms
      .filter(({ flowsDown }) => flowsDown.includes(clause))
      .map(({ persons }) => ({ from, ...(persons && { persons }) })),
  );
}

function sentencesByParagraph(
  annex: Annex,
): readonly { readonly from: SentencePlace; readonly norms: readonly Norm[] }[] {
  return annex.clauses.flatMap(({ number: clause, paragraphs }) =>
    paragraphs.map(({ number: paragraph, sentences }) => ({ from: { clause, paragraph }, norms: sentences })),
  );
}

function isSameParagraph(one: SentencePlace, other: SentencePlace): boolean {
  return one.clause === other.clause && one.paragraph === other.paragraph;
}
