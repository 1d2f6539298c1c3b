/** What is known while a text is read line by line: what was read so far, and what the eye sees of a line. */
import type { TreeClause, TreeNode } from './draft.ts';
import { breakingColumn } from '../lines/lines.ts';
import type { Line } from '../lines/lines.ts';
import { asClause, markersAt } from '../lines/markers.ts';
import type { Marker } from '../lines/markers.ts';
import type { Doubt, Removed } from '../outline.ts';
import { withoutLetterSpacing } from '../lines/letters.ts';
import { withoutSpuriousSpaces } from '../lines/spacing.ts';
import type { Unspaced } from '../lines/spacing.ts';
import { bracketedHeading, breaksOff, counts, isCut, isEnded, refersOn } from '../lines/words.ts';

export class Reading {
  readonly lines: readonly Line[];
  /** In which the clauses are numbered. */
  readonly style: string;
  readonly front: Line[] = [];
  readonly clauses: TreeClause[] = [];
  readonly closing: Line[] = [];
  readonly removed: Removed[] = [];
  readonly doubts: Doubt[] = [];
  label: string | null = null;
  /** The nodes from the paragraph down to the one that is being read. */
  open: TreeNode[] = [];
  headingAbove: { heading: string; line: Line } | null = null;
  /** The heading of the clause that is read stood in brackets above it. */
  headsAbove = false;
  /** The clause's number stood alone on its line. */
  awaitsWords = false;
  headingGoesOn = false;
  previous: Line | undefined;
  /** Of the line that is being read, among all. */
  place = 0;
  readonly #breaks: number;
  readonly #unspaced: Unspaced;

  constructor(lines: readonly Line[], clauseStyle: string, unspaced: Unspaced) {
    this.lines = lines;
    this.style = clauseStyle;
    this.#unspaced = unspaced;
    this.#breaks = breakingColumn(lines);
  }

  current(): TreeNode | undefined {
    return this.open.at(-1);
  }

  /** Of two ways to read it, the one that goes on with the count. */
  clauseMarker(text: string): Marker | undefined {
    const own = markersAt(text)
      .filter(({ style }) => style === this.style)
      .map(asClause);
    const next = (this.clauses.at(-1)?.value ?? 0) + 1;
    return own.find(({ value }) => value === next) ?? own[0];
  }

  /** Nothing is left to say when this line begins. */
  isEnded(line: Line): boolean {
    const before = this.previous;
    if (!before || this.awaitsWords) return true;
    return isEnded(before.text) || !this.isFull(before) || line.blanks > before.blanks + 1;
  }

  /** What was said last goes on: 「受託者は、従事者のうち」. */
  isMidSentence(): boolean {
    const text = this.current()?.text ?? '';
    return text !== '' && (isCut(text) || (breaksOff(text) && /は[、，]/.test(text)));
  }

  /** It reaches to where this text breaks its lines; what stands at the right end of its line alone breaks off nothing. */
  isFull({ indent, end }: Line): boolean {
    return end >= this.#breaks * 0.88 && indent < this.#breaks / 2;
  }

  isMarked({ text }: Line): boolean {
    return markersAt(text).some((marker) => marker.parted && !refersOn(marker) && !counts(marker));
  }

  /** The lines below, as far as a look ahead needs to go. */
  below(): readonly Line[] {
    return this.lines.slice(this.place + 1, this.place + 200);
  }

  /** The lines up to the next marker, as one text; no more than a heading could take. */
  wordsUntilMarker(from: number): string {
    const lines = this.lines.slice(from, from + 4);
    const end = lines.findIndex((line) => this.isMarked(line) || bracketedHeading(line.text)?.rest === '');
    return lines
      .slice(0, end === -1 ? undefined : end)
      .map(({ text }) => text)
      .join('');
  }

  unspaced(words: string, line: Line): string {
    return this.told(words, this.#unspaced(withoutLetterSpacing(words)), line);
  }

  unspacedSentence(words: string, line: Line): string {
    return this.told(words, this.#unspaced(words), line);
  }

  /** Of words that go on in the middle of a sentence, where no term can stand apart. */
  unspacedRest(words: string, line: Line): string {
    return this.told(words, withoutSpuriousSpaces(words), line);
  }

  told(before: string, after: string, line: Line): string {
    if (before !== after) this.removed.push({ line: line.number, text: line.printed, why: '字間の空白' });
    return after;
  }

  doubt({ number, printed }: Line, question: string): void {
    this.doubts.push({ line: number, text: printed.slice(0, 120), question });
  }
}
