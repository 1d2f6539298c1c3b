/** The places of an annex, and how each is cited in its own numbering. */
import { plainNumber } from '../importing/lines/markers.ts';
import { parseKey, preamble } from './address.ts';
import type { ClauseNumber } from './address.ts';
import type { Numbering } from './labels.ts';
import { kanjiNumeral, numeral } from './numerals.ts';

export interface Tree {
  readonly numbering: Numbering;
  /** `words`: 第８条第３項第２号; `markers`: ８(3)ア, as printed. */
  readonly cite: 'words' | 'markers';
  /** Every clause, paragraph and item, as keys, in the order of the text. */
  readonly places: readonly string[];
  /** Paragraphs and items → what is printed before them; absent where nothing is. */
  readonly markers: ReadonlyMap<string, string>;
}

/** What the tree is made of: an annex, or the files that it is composed of. */
export interface Branch {
  readonly number: ClauseNumber;
  readonly marker: string;
  readonly paragraphs: readonly {
    readonly number: number;
    readonly marker?: string;
    readonly items?: readonly { readonly at: string; readonly marker: string }[];
  }[];
}

export interface Branches {
  readonly clauses: readonly Branch[];
  readonly cite?: 'words' | 'markers';
}

const treesMade = new WeakMap<readonly Branch[], Tree>();

/** Made once for an annex. */
export function treeOf(annex: Branches): Tree {
  const known = treesMade.get(annex.clauses);
  if (known) return known;
  const tree = treeFrom(annex);
  treesMade.set(annex.clauses, tree);
  return tree;
}

export function numberingOf(annex: Branches): Numbering {
  return treeOf(annex).numbering;
}

function treeFrom({ clauses, cite }: Branches): Tree {
  const numbered = clauses.filter(({ number }) => number !== preamble);
  const how = howCited(numbered, cite);
  return {
    cite: how.cite,
    numbering: {
      clauses: Object.fromEntries(numbered.map(({ number, marker }) => [String(number), asCited(marker)])),
      paragraphs: Object.fromEntries(clauses.flatMap((clause) => paragraphLabels(clause, how))),
      items: Object.fromEntries(
        clauses.flatMap(({ paragraphs }) => paragraphs.flatMap(({ items = [] }) => itemLabels(items, how))),
      ),
    },
    places: clauses.flatMap(branchPlaces),
    markers: new Map(clauses.flatMap(markersIn)),
  };
}

interface How {
  readonly cite: Tree['cite'];
  /** Numbers are written 二, not ２. */
  readonly kanji: boolean;
  /** Numbers are written 2, not ２, as the first clause is. */
  readonly narrow: boolean;
}

function howCited(numbered: readonly Branch[], cite: Branches['cite']): How {
  const words = numbered.every(({ marker }) => marker.startsWith('第'));
  return {
    cite: cite ?? (words ? 'words' : 'markers'),
    narrow: /[0-9]/.test(numbered[0]?.marker ?? ''),
    kanji: words && numbered.some(({ marker }) => /^第\s*[〇一二三四五六七八九十百]/.test(marker)),
  };
}

function paragraphLabels(clause: Branch, how: How): readonly (readonly [string, string])[] {
  return clause.paragraphs.map((one) => [`${clause.number}-${one.number}`, paragraphLabel(clause, one, how)]);
}

function paragraphLabel(clause: Branch, { number, marker }: Branch['paragraphs'][number], how: How): string {
  if (isWhole(clause)) return '';
  const printed = asCited(marker ?? '');
  return how.cite === 'markers' && printed !== '' ? printed : `第${numeralIn(number, how)}項`;
}

function numeralIn(number: number, { kanji, narrow }: How): string {
  if (kanji) return kanjiNumeral(number);
  return narrow ? String(number) : numeral(number);
}

function branchPlaces({ number, paragraphs }: Branch): readonly string[] {
  const inside = paragraphs.flatMap((paragraph) => [
    `${number}-${paragraph.number}`,
    ...(paragraph.items ?? []).map(({ at }) => at),
  ]);
  return [String(number), ...inside];
}

function paragraphMarkers({ number, paragraphs }: Branch): readonly (readonly [string, string])[] {
  return paragraphs.map(({ number: paragraph, marker = numeral(paragraph) }) => [
    `${number}-${paragraph}`,
    asCited(marker),
  ]);
}

function markersIn(branch: Branch): readonly (readonly [string, string])[] {
  const items = branch.paragraphs.flatMap(({ items = [] }) =>
    items.map(({ at, marker }) => [at, marker] as const),
  );
  return [...paragraphMarkers(branch), ...items].filter(([, marker]) => marker !== '');
}

function isWhole({ paragraphs }: Branch): boolean {
  return paragraphs.length === 1 && paragraphs[0]?.marker === '';
}

/** 「第 10」 → 「第10」, 「1.」 → 「1」. */
function asCited(marker: string): string {
  return marker.replace(/\s/g, '').replace(/[.．、]$/, '');
}

/** (2) and 二 right within a paragraph are its 第２号; what is within them, and ア, is cited as printed. */
function itemCited(at: string, marker: string, how: How): string {
  const printed = asCited(marker);
  const number = plainNumber(withoutBrackets(printed));
  const depth = parseKey(at).item?.split('-').length ?? 0;
  if (/^[・･●○◎◆◇■□▪▫•※★☆▶➢]/.test(printed)) return `（${numeral(ordinalOf(at))}番目の「${printed}」）`;
  if (how.cite === 'markers') return printed;
  // 「第１号ア(ア)」: within a letter, brackets tell one level from the next.
  if (depth > 1 || Number.isNaN(number) || /^[①-⑳㉑-㉟㊱-㊿]$/.test(printed))
    return depth > 2 || /^[①-⑳㉑-㉟㊱-㊿]$/.test(printed) ? printed : withoutBrackets(printed);
  return `第${numeralIn(number, how)}号`;
}

/** `8-3-i2-a` → 「第２号ア」. */
function itemLabels(
  items: readonly { readonly at: string; readonly marker: string }[],
  how: How,
): readonly (readonly [string, string])[] {
  const own = new Map(items.map(({ at, marker }) => [at, itemCited(at, marker, how)]));
  const whole = (at: string): string =>
    own.has(at) ? whole(at.slice(0, at.lastIndexOf('-'))) + (own.get(at) ?? '') : '';
  return items.map(({ at }) => [at, whole(at)]);
}

function ordinalOf(at: string): number {
  const last = at.split('-').at(-1) ?? '';
  return /^i[0-9]/.test(last) ? Number(last.slice(1)) : last.charCodeAt(0) - 96;
}

/** 「(ア)」 → 「ア」, 「⑴」 and 「(1)」 → 「1」, 二 → 「2」: as items are named. */
export function bareMarker(marker: string): string {
  const plain = withoutBrackets(marker.replace(/\s/g, '').replace(/[.．、]$/, ''));
  const number = plainNumber(plain);
  return Number.isNaN(number) ? plain : String(number);
}

function withoutBrackets(marker: string): string {
  return /^[①-⑳㉑-㉟㊱-㊿⑴-⒇㈠-㈩]$/.test(marker)
    ? marker.normalize('NFKC').replace(/[()]/g, '')
    : marker.replace(/^[（(]|[）)]$/g, '');
}
