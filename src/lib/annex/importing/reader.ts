/** Reads the lines of a text into the tree of its clauses, line by line, and remembers what it doubted. */
import { clauseOf, nodeOf, say, unnumbered } from './draft.ts';
import type { ClauseDraft, Node } from './draft.ts';
import { placeOf } from './levels.ts';
import type { Place } from './levels.ts';
import { breakingColumn } from './lines.ts';
import type { Line } from './lines.ts';
import { markersAt } from './markers.ts';
import type { Marker } from './markers.ts';
import type { Doubt, OutlineClause, Removed } from './outline.ts';
import { withoutLetterSpacing, withoutSpuriousSpaces } from './spacing.ts';
import {
  bracketedHeading,
  breaksOff,
  closes,
  counts,
  gappedHeading,
  goesOn,
  isEnded,
  isSentence,
  isSentenceLike,
  isWithinBracket,
  labelIn,
  looksDamaged,
  refersOn,
} from './words.ts';

export interface ReadTree {
  readonly front: readonly Line[];
  readonly clauses: readonly OutlineClause[];
  readonly closing: readonly Line[];
  readonly label: string | null;
  readonly removed: readonly Removed[];
  readonly doubts: readonly Doubt[];
}

export function readTree(lines: readonly Line[], clauseStyle: string): ReadTree {
  return new TreeReader(lines, clauseStyle).read();
}

class TreeReader {
  readonly #lines: readonly Line[];
  readonly #style: string;
  readonly #breaks: number;
  readonly #front: Line[] = [];
  readonly #clauses: ClauseDraft[] = [];
  readonly #closing: Line[] = [];
  readonly #removed: Removed[] = [];
  readonly #doubts: Doubt[] = [];
  #label: string | null = null;
  /** The nodes from the paragraph down to the one that is being read. */
  #open: Node[] = [];
  #headingAbove: { heading: string; line: Line } | null = null;
  /** The clause's number stood alone on its line. */
  #awaitsWords = false;
  #headingGoesOn = false;
  #previous: Line | undefined;

  constructor(lines: readonly Line[], clauseStyle: string) {
    this.#lines = lines;
    this.#style = clauseStyle;
    this.#breaks = breakingColumn(lines);
  }

  read(): ReadTree {
    for (const [place, line] of this.#lines.entries()) {
      this.#take(line, place);
      this.#previous = line;
    }
    this.#checkEnd();
    return {
      front: this.#front,
      clauses: this.#clauses.map(clauseOf),
      closing: this.#closing,
      label: this.#label,
      removed: this.#removed,
      doubts: this.#doubts,
    };
  }

  // ---- which line is what

  #take(line: Line, place: number): void {
    if (this.#closing.length > 0) this.#takeClosing(line);
    else if (this.#takeClause(line, place)) return;
    else if (this.#takeHeadingAbove(line, place)) return;
    else if (this.#clauses.length === 0) this.#front.push(line);
    else if (this.#takeEnd(line, place)) return;
    else if (this.#takeMarker(line)) return;
    else this.#takeWords(line, place);
  }

  /** Behind the end nothing is read as a clause; a number that goes on is doubted. */
  #takeClosing(line: Line): void {
    const marker = this.#clauseMarker(line.text);
    if (marker && marker.style !== 'arabic' && !refersOn(marker)) {
      const question =
        marker.value === 1
          ? 'ここから別の文書が始まっているように読めます。一つの文書だけにしてください。'
          : '終わりの記載の後に番号があります。条の続きですか。';
      this.#doubt(line, question);
    }
    this.#closing.push(line);
  }

  #clauseMarker(text: string): Marker | undefined {
    return markersAt(text).find(({ style }) => style === this.#style);
  }

  // ---- clauses

  #takeClause(line: Line, place: number): boolean {
    const marker = this.#clauseMarker(line.text);
    if (!marker || !this.#isClause(marker, line)) return false;
    const last = this.#clauses.at(-1);
    if (last && marker.value === 1 && last.value > 1) return this.#endBefore(line);
    if (last) this.#doubtOrder(last, marker, line);
    this.#openClause(marker, line);
    if (marker.rest === '') this.#awaitsWords = true;
    else this.#takeClauseWords(marker.rest, line, place);
    return true;
  }

  #isClause(marker: Marker, line: Line): boolean {
    const ended = this.#isEnded(line);
    const last = this.#clauses.at(-1);
    if (refersOn(marker) && !(ended && marker.parted)) return false;
    if (counts(marker) && !(ended && marker.parted && last && follows(last, marker))) return false;
    if (!last) return ended || marker.parted;
    if (follows(last, marker)) return ended || marker.parted;
    return ended && (marker.parted || marker.value > last.value);
  }

  #doubtOrder(last: ClauseDraft, marker: Marker, line: Line): void {
    if (follows(last, marker)) return;
    const same = last.value === marker.value && String(last.branch) === String(marker.branch);
    const known = this.#clauses.some(({ number }) => number === numberOf(marker));
    if (same || known) this.#doubt(line, '同じ番号が２度あります。どちらが正しいですか。');
    else
      this.#doubt(line, `「${last.marker}」の次が「${marker.printed}」です。抜けている番号はありませんか。`);
  }

  #openClause(marker: Marker, line: Line): void {
    const above = this.#headingAbove;
    this.#headingAbove = null;
    this.#open = [];
    this.#headingGoesOn = false;
    this.#clauses.push({
      line: line.number,
      number: numberOf(marker),
      marker: marker.printed,
      value: marker.last,
      branch: marker.branch,
      heading: above?.heading ?? null,
      paragraphs: [],
    });
  }

  /** What stands behind a clause's number: its heading, its first sentence, or both. */
  #takeClauseWords(words: string, line: Line, place: number): void {
    const clause = this.#clauses.at(-1);
    if (!clause) return;
    this.#awaitsWords = false;
    if (clause.heading !== null) {
      this.#say(words, line);
      return;
    }
    const split = bracketedHeading(words) ?? gappedHeading(words);
    if (split) {
      clause.heading = this.#unspaced(split.heading, line);
      if (split.rest !== '') this.#say(split.rest, line);
    } else if (this.#isHeading(words, line, place)) {
      clause.heading = this.#unspaced(words, line);
      this.#headingGoesOn = this.#isFull(line);
    } else this.#say(words, line);
  }

  #isHeading(words: string, line: Line, place: number): boolean {
    if (isSentence(words)) return false;
    const next = this.#lines[place + 1];
    if (!next || this.#isMarked(next) || !this.#isFull(line)) return !isSentenceLike(words);
    return !this.#wordsUntilMarker(place + 1).includes('。');
  }

  /** The lines up to the next marker, as one text; no more than a heading could take. */
  #wordsUntilMarker(from: number): string {
    const lines = this.#lines.slice(from, from + 4);
    const end = lines.findIndex((line) => this.#isMarked(line) || bracketedHeading(line.text)?.rest === '');
    return lines
      .slice(0, end === -1 ? undefined : end)
      .map(({ text }) => text)
      .join('');
  }

  #isMarked({ text }: Line): boolean {
    return markersAt(text).some((marker) => marker.parted && !refersOn(marker) && !counts(marker));
  }

  // ---- headings above a number, and the end

  /** 「（目的）」 on a line of its own stands above its number. */
  #takeHeadingAbove(line: Line, place: number): boolean {
    const next = this.#lines[place + 1];
    if (!next || !this.#isEnded(line) || !this.#opensClause(next)) return false;
    const bracketed = bracketedHeading(line.text);
    if (bracketed?.rest === '') {
      this.#headingAbove = { heading: this.#unspaced(bracketed.heading, line), line };
      return true;
    }
    return this.#takeBareHeadingAbove(line, next);
  }

  /** Without brackets it is a heading only where the sentence stands right behind the number. */
  #takeBareHeadingAbove(line: Line, next: Line): boolean {
    const marker = this.#clauseMarker(next.text);
    const stands = this.#clauses.length > 0 && marker && isSentenceLike(marker.rest);
    if (!stands || isSentenceLike(line.text) || line.text.length > 30 || markersAt(line.text).length > 0)
      return false;
    if (!isEnded(this.#current()?.text ?? '')) return false;
    if (closes(line.text) || labelIn(line.text)) return false;
    this.#doubt(line, '番号の上の行を見出しと読みました。見出しですか。');
    this.#headingAbove = { heading: this.#unspaced(line.text, line), line };
    return true;
  }

  #opensClause(line: Line): boolean {
    const marker = this.#clauseMarker(line.text);
    if (!marker || refersOn(marker) || counts(marker)) return false;
    const last = this.#clauses.at(-1);
    return !last || marker.value > last.value || follows(last, marker) || marker.value === 1;
  }

  #takeEnd(line: Line, place: number): boolean {
    const labelled = labelIn(line.text);
    if (labelled?.rest === '' && this.#goesOn(place)) return this.#takeStrayLabel(labelled.label, line);
    if (!this.#isEnded(line)) return false;
    const ends = closes(line.text) || (labelled !== null && !isSentence(line.text));
    if (!ends) return false;
    this.#closing.push(line);
    return true;
  }

  /** A label in the middle of the text, after which the sentence or the numbers go on, is a running header. */
  #takeStrayLabel(label: string, line: Line): boolean {
    this.#label ??= label;
    this.#removed.push({ line: line.number, text: line.text, why: '柱（文書の符号）' });
    return true;
  }

  #goesOn(place: number): boolean {
    const next = this.#lines[place + 1];
    if (!next) return false;
    const marker = this.#clauseMarker(next.text);
    const last = this.#clauses.at(-1);
    if (marker && last) return follows(last, marker);
    const text = this.#current()?.text ?? '';
    if (text !== '' && !isEnded(text)) return true;
    const listed = placeOf(this.#listMarkers(next.text), this.#open);
    return listed?.following === 'next';
  }

  #endBefore(line: Line): boolean {
    this.#doubt(
      line,
      '番号が１に戻っています。別の文書が始まっているのであれば、一つの文書だけにしてください。',
    );
    this.#closing.push(line);
    return true;
  }

  // ---- paragraphs and items

  #takeMarker(line: Line): boolean {
    const found = placeOf(this.#listMarkers(line.text), this.#open);
    if (!found || !this.#isListed(found, line)) return false;
    this.#doubtPlace(found, line);
    this.#awaitsWords = false;
    this.#openNode(found, line);
    return true;
  }

  #listMarkers(text: string): readonly Marker[] {
    return markersAt(text).filter(({ style }) => style !== 'jo' && style !== 'dai');
  }

  #isListed({ marker, following }: Place, line: Line): boolean {
    const ended = this.#isEnded(line);
    if (refersOn(marker) && !(ended && marker.parted)) return false;
    if (counts(marker) && !(following === 'next' && ended && marker.parted)) return false;
    if (following === 'next') return marker.parted || ended;
    if (following === 'first')
      return (marker.parted && (ended || marker.value > 0)) || (ended && marker.value > 0);
    return (
      ended && marker.parted && (following !== 'orphan' || !/latin|kanji|iroha|roman/.test(marker.style))
    );
  }

  #doubtPlace({ marker, following }: Place, line: Line): void {
    if (following === 'again')
      this.#doubt(line, `番号が「${marker.printed}」に戻っています。どの段の番号ですか。`);
    if (following === 'skipping')
      this.#doubt(line, `「${marker.printed}」の前の番号が見当たりません。抜けている番号はありませんか。`);
    if (following === 'orphan')
      this.#doubt(line, `「${marker.printed}」から始まっています。前の番号が読めていないおそれがあります。`);
  }

  /** Right under a clause without a sentence of its own it is a paragraph, else an item. */
  #openNode({ marker, depth }: Place, line: Line): void {
    const node = nodeOf(marker, line.number, line.indent);
    const parent = this.#open[depth - 1];
    const siblings = parent ? parent.children : this.#clauses.at(-1)?.paragraphs;
    siblings?.push(node);
    this.#open = [...this.#open.slice(0, depth), node];
    if (marker.rest !== '') say(node, this.#unspacedSentence(marker.rest, line));
  }

  // ---- words without a marker

  #takeWords(line: Line, place: number): void {
    if (this.#awaitsWords) {
      this.#takeClauseWords(line.text, line, place);
      return;
    }
    const clause = this.#clauses.at(-1);
    if (clause && this.#headingGoesOn && this.#isRestOfHeading(place)) {
      clause.heading = (clause.heading ?? '') + this.#unspaced(line.text, line);
      return;
    }
    this.#headingGoesOn = false;
    if (looksDamaged(line.text) && this.#isEnded(line)) {
      this.#sayDamaged(line);
      return;
    }
    this.#say(line.text, line);
  }

  #sayDamaged(line: Line): void {
    this.#doubt(line, '番号が読み取れません。正しい番号は何ですか。');
    say(this.#current() ?? this.#openUnnumbered(line), this.#unspacedSentence(line.text, line));
  }

  #isRestOfHeading(place: number): boolean {
    return this.#open.length === 0 && !this.#wordsUntilMarker(place).includes('。');
  }

  #say(words: string, line: Line): void {
    const node = this.#target(line) ?? this.#openUnnumbered(line);
    const said = this.#unspacedSentence(words, line);
    if (this.#isHeadingOf(node, line) && !goesOn(words)) {
      this.#doubt(line, `「${node.text}」は、この文の見出しですか。`);
      node.text += `\u3000${said}`;
    } else say(node, said);
  }

  #openUnnumbered(line: Line): Node {
    const node = unnumbered(line.number, line.indent);
    this.#clauses.at(-1)?.paragraphs.push(node);
    this.#open = [node];
    return node;
  }

  /** A sentence behind items that stands further out than they do belongs to what holds them. */
  #target(line: Line): Node | undefined {
    const current = this.#current();
    if (!current || this.#open.length < 2 || current.text === '' || !this.#isEnded(line)) return current;
    if (this.#isHeadingOf(current, line)) return current;
    if (!isEnded(current.text) && (!isSentenceLike(line.text) || breaksOff(current.text))) return current;
    this.#doubt(line, 'この文は、どの番号に続きますか。');
    if (line.indent === 0 && current.indent === 0) return current;
    return this.#open.findLast(({ indent }) => indent < line.indent) ?? this.#open[0];
  }

  #isHeadingOf(node: Node, line: Line): boolean {
    const { text, marker } = node;
    const before = this.#previous;
    return (
      marker !== null &&
      line.indent >= node.indent &&
      text !== '' &&
      text.length <= 30 &&
      !text.includes('\u3000') &&
      !isSentenceLike(text) &&
      !text.endsWith('」') &&
      !isWithinBracket(text) &&
      before?.number !== undefined &&
      before.number >= node.line &&
      !this.#isFull(before)
    );
  }

  #current(): Node | undefined {
    return this.#open.at(-1);
  }

  // ---- what the eye sees

  /** Nothing is left to say when this line begins. */
  #isEnded(line: Line): boolean {
    const before = this.#previous;
    if (!before || this.#awaitsWords) return true;
    return isEnded(before.text) || !this.#isFull(before) || line.blanks > before.blanks + 1;
  }

  /** It reaches to where this text breaks its lines. */
  #isFull({ end }: Line): boolean {
    return end >= this.#breaks * 0.88;
  }

  #unspaced(words: string, line: Line): string {
    return this.#told(words, withoutSpuriousSpaces(withoutLetterSpacing(words)), line);
  }

  #unspacedSentence(words: string, line: Line): string {
    return this.#told(words, withoutSpuriousSpaces(words), line);
  }

  #told(before: string, after: string, line: Line): string {
    if (before !== after) this.#removed.push({ line: line.number, text: line.text, why: '字間の空白' });
    return after;
  }

  #doubt({ number, text }: Line, question: string): void {
    this.#doubts.push({ line: number, text: text.slice(0, 120), question });
  }

  // ---- at the end

  #checkEnd(): void {
    for (const { line, marker, paragraphs } of this.#clauses) {
      if (paragraphs.length === 0)
        this.#doubts.push({ line, text: marker, question: '本文がありません。抜けていませんか。' });
    }
    const last = this.#lines.findLast(({ number }) => number < (this.#closing[0]?.number ?? Infinity));
    if (last && breaksOff(this.#current()?.text ?? ''))
      this.#doubt(last, '文の途中で終わっています。続きはありませんか。');
  }
}

function follows(last: ClauseDraft, { value, branch }: Marker): boolean {
  if (value === last.value + 1 && branch.length === 0) return true;
  if (value !== last.value || branch.length === 0) return false;
  const first = [...last.branch, 2];
  const next = last.branch.map((part, index) => part + Number(index === last.branch.length - 1));
  return String(branch) === String(first) || (last.branch.length > 0 && String(branch) === String(next));
}

/** 第３条の２ → `3_2`. */
function numberOf({ value, branch }: Marker): string {
  return [value, ...branch].map(String).join('_');
}
