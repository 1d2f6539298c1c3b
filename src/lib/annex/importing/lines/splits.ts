/** Numbers in the middle of a line, as pages of the web are copied: 「…とする。第３条（委託）」 begins the third clause. */
import type { Line } from './lines.ts';
import { markersAt } from './markers.ts';
import type { Marker } from './markers.ts';
import { beginsAnew, bracketedHeading, counts, refersOn } from './words.ts';

/** Lines parted where the next number of a count stands behind a sentence; both parts keep their line's number. */
export function parted(all: readonly Line[]): readonly Line[] {
  const lines: Line[] = [];
  for (const [place, line] of all.entries()) {
    let rest = belowHeading(line, lines);
    for (let at = splitIn(rest, lines, all, place); at > 0; at = splitIn(rest, lines, all, place)) {
      lines.push({ ...rest, text: rest.text.slice(0, at).trimEnd() });
      rest = { ...rest, text: rest.text.slice(at), blanks: 0, opensPage: false };
    }
    lines.push(rest);
  }
  return lines;
}

/** 「（趣旨）第１条　…」: the heading as a line of its own, above what is left. */
function belowHeading(line: Line, lines: Line[]): Line {
  const rest = bracketedHeading(line.text)?.rest ?? '';
  const opens = markersAt(rest).some(
    (one) => ['jo', 'dai'].includes(one.style) && one.parted && !refersOn(one),
  );
  if (!opens) return line;
  lines.push({ ...line, text: line.text.slice(0, line.text.length - rest.length).trimEnd() });
  return { ...line, text: rest, blanks: 0, opensPage: false };
}

/** Behind a sentence; or behind a gap, where a list stands on one line. */
const splitPlaces =
  /(?<=[。｡])[ \t\u3000\u00a0]*(?=[第(（⑴-⒇①-⑳0-9０-９])|(?<![ \t\u3000])[ \t\u3000]+(?=[(（⑴-⒇①-⑳])/g;

/** Where in the line the next number stands; 0 where none does. */
function splitIn(line: Line, before: readonly Line[], all: readonly Line[], place: number): number {
  for (const { index, 0: gap } of line.text.matchAll(splitPlaces)) {
    const at = index + gap.length;
    const head = { ...line, text: line.text.slice(0, index) };
    const mayEnd = /[。｡]$/.test(head.text) || isShortItem(head.text);
    if (mayEnd && opensLine(line.text.slice(at), gap !== '', [...before, head], all.slice(place + 1)))
      return at;
  }
  return 0;
}

/** 「(1) 氏名」, before 「(2) 住所」. */
function isShortItem(text: string): boolean {
  return text.length <= 40 && markersAt(text).some(({ value, parted: apart }) => value > 0 && apart);
}

function opensLine(text: string, isApart: boolean, before: readonly Line[], after: readonly Line[]): boolean {
  return markersAt(text).some((marker) => {
    const isWide = text.startsWith('\u3000', marker.printed.length);
    if (!isOpening(marker, isApart || isWide)) return false;
    if (marker.style === 'jo' || marker.style === 'dai') return isNextClause(marker, before);
    return marker.value === 1 ? isCountedOn(marker, after) : isNextItem(marker, before);
  });
}

/** 「第３条（委託）」, 「第３条　受託者は」, 「(1) 記録」; no reference: 「第３条（委託）の規定」. */
function isOpening(marker: Marker, isApart: boolean): boolean {
  const behind = bracketedHeading(marker.rest)?.rest ?? marker.rest;
  if (refersOn(marker) || refersOn({ ...marker, rest: behind }) || counts(marker) || marker.value === 0)
    return false;
  const isClause = marker.style === 'jo' || marker.style === 'dai';
  const headed = bracketedHeading(marker.rest) !== null;
  return isClause
    ? headed || (isApart && marker.parted)
    : marker.parted && (isApart || marker.style !== 'arabic' || beginsAnew(marker.rest));
}

function headsOfStyle(lines: readonly Line[], style: string): readonly Marker[] {
  return lines.flatMap(({ text }) =>
    markersApart(text).filter((one) => one.style === style && !refersOn(one)),
  );
}

/** Those at the head of the line, and behind the heading of its clause. */
function markersApart(text: string): readonly Marker[] {
  const own = markersAt(text);
  const [clause] = own.filter(({ style }) => style === 'jo' || style === 'dai');
  const behind = clause && (bracketedHeading(clause.rest)?.rest ?? clause.rest);
  return [...own, ...(behind === undefined ? [] : markersAt(behind))];
}

function isNextClause({ style, value, branch }: Marker, before: readonly Line[]): boolean {
  return branch.length === 0 && (headsOfStyle(before, style).at(-1)?.last ?? 0) + 1 === value;
}

function isNextItem({ style, value, rest }: Marker, before: readonly Line[]): boolean {
  const last = headsOfStyle(sinceClause(before), style).at(-1)?.value;
  // A first paragraph need not bear its number.
  const isSecond = last === undefined && style === 'arabic' && value === 2 && beginsAnew(rest);
  return isSecond || last === value - 1;
}

function isCountedOn({ style, rest }: Marker, after: readonly Line[]): boolean {
  const behind = [...rest.matchAll(splitPlaces)].map(({ index, 0: gap }) => rest.slice(index + gap.length));
  if (behind.flatMap(markersAt).some((one) => one.style === style && one.value === 2)) return true;
  const end = after.findIndex(({ text }) => isClauseHead(text));
  return headsOfStyle(after.slice(0, end < 0 ? 40 : end), style)[0]?.value === 2;
}

function sinceClause(lines: readonly Line[]): readonly Line[] {
  return lines.slice(
    Math.max(
      0,
      lines.findLastIndex(({ text }) => isClauseHead(text)),
    ),
  );
}

function isClauseHead(text: string): boolean {
  return markersAt(text).some((one) => ['jo', 'dai'].includes(one.style) && !refersOn(one));
}
