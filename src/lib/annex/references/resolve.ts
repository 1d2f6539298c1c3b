/** What the words of a citation lead to, from the place where they stand; nothing where that is not sure. */
import { bareMarker } from '../numbering/tree.ts';
import type { Tree } from '../numbering/tree.ts';
import { addressKey, parentKey, parseKey } from '../numbering/address.ts';
import type { Address, ClauseNumber } from '../numbering/address.ts';
import type { SentencePlace, CitedAs } from './citation.ts';

/** What was cited before in the same sentence: 同条 and 同項 mean it. */
export type Last = Address | 'elsewhere' | undefined;

export function targetsOf(
  said: CitedAs,
  place: SentencePlace,
  tree: Tree | undefined,
  last: Last,
): readonly Address[] {
  const { clause, paragraph } = place;
  switch (said.kind) {
    case 'clause':
      return amongLabels([said.address], said.within, tree);
    case 'paragraph':
      return amongLabels([{ clause, paragraph: said.paragraph }], said.within, tree);
    case 'preceding':
      return amongLabels(precedingParagraphs(place, said.count, tree), said.within, tree);
    case 'following':
      return amongLabels([{ clause, paragraph: paragraph + 1 }], said.within, tree);
    case 'elsewhere':
      return [];
    default:
      return tree ? inTree(said, place, tree, last) : [];
  }
}

type InTree = Exclude<CitedAs, { kind: 'clause' | 'paragraph' | 'preceding' | 'following' | 'elsewhere' }>;

function inTree(said: InTree, place: SentencePlace, tree: Tree, last: Last): readonly Address[] {
  switch (said.kind) {
    case 'precedingClause':
      return nearClause(said, place, -said.count, tree);
    case 'followingClause':
      return nearClause(said, place, 1, tree);
    case 'sameClause':
    case 'sameParagraph':
    case 'sameItem':
      return isPlace(last) ? sameAs(last, said, tree) : [];
    case 'item':
      return amongLabels([{ clause: place.clause, paragraph: place.paragraph }], said.within, tree);
    case 'precedingItem':
      return siblingsBefore(place, said.count, tree);
    case 'followingItem':
      return siblingAfter(place, tree);
    case 'allItems':
      return placesBelow(addressKey({ clause: place.clause, paragraph: place.paragraph }), tree).map(
        parseKey,
      );
    case 'printed':
      return said.of === undefined
        ? placesPrinted(said.marker, place, tree)
        : inClause(said.of, said.marker, tree);
  }
}

type CitedKind<Kind extends InTree['kind']> = Extract<InTree, { kind: Kind }>;

/** 前条, 次条, and a paragraph of it. */
function nearClause(
  said: CitedKind<'precedingClause' | 'followingClause'>,
  { clause }: SentencePlace,
  step: number,
  tree: Tree,
): readonly Address[] {
  return amongLabels(neighbours(clause, step, tree).map(atParagraph(said.paragraph)), said.within, tree);
}

/** 同条, 同項, 同号: what was cited last. */
function sameAs(
  last: Address,
  said: CitedKind<'sameClause' | 'sameParagraph' | 'sameItem'>,
  tree: Tree,
): readonly Address[] {
  const { clause, paragraph } = last;
  switch (said.kind) {
    case 'sameClause':
      return amongLabels([atParagraph(said.paragraph)({ clause })], said.within, tree);
    case 'sameParagraph':
      return paragraph === undefined ? [] : amongLabels([{ clause, paragraph }], said.within, tree);
    case 'sameItem':
      return last.item === undefined ? [] : [last];
  }
}

function isPlace(last: Last): last is Address {
  return last !== undefined && last !== 'elsewhere';
}

function atParagraph(paragraph: number | undefined): (address: Address) => Address {
  return (address) => (paragraph === undefined ? address : { ...address, paragraph });
}

/** 第２号イ of each address; of a clause as a whole, of its one paragraph. */
function amongLabels(
  addresses: readonly Address[],
  labels: readonly string[] | undefined,
  tree: Tree | undefined,
): readonly Address[] {
  if (!labels) return addresses;
  if (!tree || addresses.length !== 1) return [];
  const [address] = addresses;
  if (!address) return [];
  let key: string | undefined = addressKey({ ...address, paragraph: address.paragraph ?? 1 });
  for (const label of labels) key = key && childNamed(key, label, tree);
  return key === undefined ? [] : [parseKey(key)];
}

function childNamed(key: string, label: string, tree: Tree): string | undefined {
  const found = placesBelow(key, tree).filter((child) => bareMarker(tree.markers.get(child) ?? '') === label);
  return found.length === 1 ? found[0] : undefined;
}

function placesBelow(key: string, tree: Tree): readonly string[] {
  const depth = key.split('-').length + 1;
  return tree.places.filter((place) => place.startsWith(`${key}-`) && place.split('-').length === depth);
}

/** Where the tree is not known, paragraphs count from 1. */
function precedingParagraphs(
  { clause, paragraph }: SentencePlace,
  count: number | undefined,
  tree: Tree | undefined,
): readonly Address[] {
  const numbers = tree
    ? placesBelow(String(clause), tree).flatMap((key) => parseKey(key).paragraph ?? [])
    : Array.from({ length: paragraph - 1 }, (_, index) => index + 1);
  const before = numbers.filter((number) => number < paragraph);
  if (count !== undefined && count > before.length) return [];
  return before.slice(count === undefined ? 0 : -count).map((number) => ({ clause, paragraph: number }));
}

function neighbours(clause: ClauseNumber, steps: number, tree: Tree): readonly Address[] {
  const clauses = tree.places.filter((key) => !key.includes('-') && key !== '0');
  const at = clauses.indexOf(String(clause));
  const [from, to] = steps < 0 ? [at + steps, at] : [at + 1, at + 1 + steps];
  return at < 0 || from < 0 ? [] : clauses.slice(from, to).map(parseKey);
}

/** The items beside the one in which the words stand; 前各号 behind the items means all of them. */
function siblingsBefore(
  { clause, paragraph, item }: SentencePlace,
  count: number | undefined,
  tree: Tree,
): readonly Address[] {
  const parent = parentKey(addressKey({ clause, paragraph, ...(item !== undefined && { item }) }));
  const outermost = item === undefined ? addressKey({ clause, paragraph }) : parent;
  const all = placesBelow(outermost, tree);
  const own = item === undefined ? all.length : all.indexOf(addressKey({ clause, paragraph, item }));
  const before = all.slice(0, own);
  if (count !== undefined && count > before.length) return [];
  return before.slice(count === undefined ? 0 : -count).map(parseKey);
}

function siblingAfter({ clause, paragraph, item }: SentencePlace, tree: Tree): readonly Address[] {
  if (item === undefined) return [];
  const own = addressKey({ clause, paragraph, item });
  const all = placesBelow(parentKey(own), tree);
  const next = all[all.indexOf(own) + 1];
  return next === undefined ? [] : [parseKey(next)];
}

/** 「（１）と同様」: the nearest place around the words whose marker is printed so, if there is but one. */
function placesPrinted(
  marker: string,
  { clause, paragraph, item }: SentencePlace,
  tree: Tree,
): readonly Address[] {
  let around = addressKey({ clause, paragraph, ...(item !== undefined && { item }) });
  for (;;) {
    const found = placesBelow(around, tree).filter((key) => isPrinted(marker, key, tree));
    if (found.length === 1 && found[0] !== undefined) return [parseKey(found[0])];
    if (found.length > 1 || !around.includes('-')) return [];
    around = parentKey(around);
  }
}

/** 「３(2)」 where clauses are 1, 2, 3. */
function inClause(clause: string, marker: string, tree: Tree): readonly Address[] {
  const number = bareMarker(clause);
  if (tree.cite !== 'markers' || !tree.places.includes(number)) return [];
  const found = placesBelow(number, tree).filter((key) => isPrinted(marker, key, tree));
  return found.length === 1 && found[0] !== undefined ? [parseKey(found[0])] : [];
}

function isPrinted(marker: string, key: string, tree: Tree): boolean {
  const own = tree.markers.get(key)?.normalize('NFKC').replace(/\s/g, '');
  return own === marker.normalize('NFKC').replace(/\s/g, '');
}
