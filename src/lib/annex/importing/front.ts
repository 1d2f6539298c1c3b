/** What stands before the first clause: a label, a title, a preamble; and what of it looks like clauses. */
import type { Line } from './lines/lines.ts';
import { withoutLetterSpacing } from './lines/letters.ts';
import { markersAt } from './lines/markers.ts';
import type { Unspaced } from './lines/spacing.ts';
import { closes, counts, goesOn, isSentence, labelIn, looksDamaged, refersOn } from './lines/words.ts';
import type { Doubt, Removed } from './outline.ts';
import { spacesIn, textsOf } from './texts.ts';

export interface Front {
  readonly title: string | null;
  readonly label: string | null;
  readonly preamble: readonly string[];
  readonly removed: readonly Removed[];
  readonly doubts: readonly Doubt[];
}

/** @param clauses how the clauses are numbered */
export function frontOf(lines: readonly Line[], clauses: string, unspaced: Unspaced): Front {
  const found = labelledIn(lines);
  // 「ソフトウェア開発契約書別紙」, where no other line is a title.
  const isTitle = found.label !== null && found.label.length > 8 && placeOfTitle(found.others) < 0;
  const { label, others } = isTitle ? { label: null, others: lines } : found;
  const titled = titledIn(others, unspaced);
  const [place = 0] = titled.places;
  const above = others.slice(0, place);
  const rest = others.slice(place + titled.places.length);
  const again = rest.filter(({ text }) => unspaced(withoutLetterSpacing(text)) === titled.title);
  const words = rest.filter((line) => !again.includes(line));
  return {
    title: titled.title,
    label,
    preamble: textsOf(words, unspaced),
    removed: [
      ...titled.removed,
      ...removedLines(above, '題名の上の行'),
      ...removedLines(again, '題名の繰返し'),
      ...spacesIn(words, unspaced),
    ],
    doubts: doubtsInFront(words, clauses),
  };
}

function removedLines(lines: readonly Line[], why: string): readonly Removed[] {
  return lines.map(({ number, printed }) => ({ line: number, text: printed, why }));
}

function labelledIn(lines: readonly Line[]): {
  readonly label: string | null;
  readonly others: readonly Line[];
} {
  const place = lines.findIndex(({ text }) => labelIn(text) !== null);
  const line = lines[place];
  const found = line && labelIn(line.text);
  if (!found) return { label: null, others: lines };
  const rest = found.rest === '' ? [] : [{ ...line, text: found.rest }];
  return { label: found.label, others: [...lines.slice(0, place), ...rest, ...lines.slice(place + 1)] };
}

interface Titled {
  readonly title: string | null;
  /** Which of the lines it takes. */
  readonly places: readonly number[];
  readonly removed: readonly Removed[];
}

/** 「○」 before a title, as collections of rules print it. */
const sign = /^[○◎●](?=[^○◎●\s])/;
/** 「【特記事項】」. */
const titleFrame = /^([【『《≪〈＜［[])([^】』》≫〉＞］\]]+)([】』》≫〉＞］\]])$/;
const kind =
  /^(?:(?:特記|標準|共通)?仕様書|(?:委託|請負)?契約書|特記事項|特約条項|要[領綱]|[基標]準|約款|覚書|規[程則約]|協定書|誓約書)$/;
const titleKinds = [
  '特記事項',
  '特約条項',
  '特記仕様書',
  '仕様書',
  '遵守事項',
  '要件',
  '要領',
  '基準',
  '契約書',
  '覚書',
  '協定書',
  '誓約書',
];
const publicBody =
  /(?:[市区町村県府都省庁局部課]|大学|法人|機構|財団|協会|組合|センター|研究所|病院|会社)$|^(?:株式|有限|合同)会社[^\s]{1,20}$/;
const documentWords = /に関する|特記|特約|仕様|要[領件]|基準|条項|条件|覚書|協定|誓約|遵守/;
const unfinished = /(?:に係る|に関する|における|に伴う|に基づく|のための|に|の|及び|並びに|年度|、|・)$/;

/** The first line that is no sentence; a line that cannot end a title takes the next one with it. */
function titledIn(lines: readonly Line[], unspaced: Unspaced): Titled {
  const first = placeOfTitle(lines);
  if (first < 0) return { title: null, places: [], removed: [] };
  const taken = lines.slice(first, first + lengthOf(lines.slice(first)));
  const words = taken.map(({ text }) => unspaced(withoutLetterSpacing(text)));
  const signs = taken.flatMap(({ number, text }) =>
    (sign.exec(text) ?? []).map((found) => ({ line: number, text: found, why: '題名の前の印' })),
  );
  const whole = words.join('').replace(sign, '');
  const [, open, inner, close] = titleFrame.exec(whole) ?? [];
  const ends = [taken[0], taken.at(-1)].flatMap((line, at) =>
    inner === undefined || !line
      ? []
      : [{ line: line.number, text: (at === 0 ? open : close) ?? '', why: '題名の括弧' }],
  );
  return {
    title: inner ?? whole,
    places: taken.map((_, index) => first + index),
    removed: [...signs, ...ends, ...spacesTaken(taken, words)],
  };
}

/** In Japanese, if any is: what pages of the web print above may be in English. */
function placeOfTitle(lines: readonly Line[]): number {
  const sentence = lines.findIndex(({ text }) => /[。｡]|[はが]、/.test(text));
  const above = sentence < 0 ? lines : lines.slice(0, sentence);
  const may = above.map(({ text }) => mayTitle(text) && (labelIn(text) === null || above.length === 1));
  const japanese = above.flatMap(({ text }, place) =>
    may[place] && /[ぁ-んァ-ヶ一-龠ｱ-ﾝ]/.test(text) ? [place] : [],
  );
  const named = japanese.find((place) => !standsAbove(above, place));
  return named ?? japanese[0] ?? may.indexOf(true);
}

/** 「公立大学法人某大学」, or what stands at the right end of its line, where a line below names a document. */
function standsAbove(lines: readonly Line[], place: number): boolean {
  const { text = '', indent = 0, end = 0 } = lines[place] ?? {};
  const widest = Math.max(...lines.map((line) => line.end));
  const isRight = end > widest * 0.9 && indent > widest / 2 && !documentWords.test(text);
  const isNamedBelow = lines.slice(place + 1).some((line) => documentWords.test(line.text));
  return publicBody.test(text) || (isRight && isNamedBelow);
}

function spacesTaken(taken: readonly Line[], words: readonly string[]): readonly Removed[] {
  return taken.flatMap(({ number, text, printed }, index) =>
    text === words[index] ? [] : [{ line: number, text: printed, why: '字間の空白' }],
  );
}

/** How many lines the title takes. */
function lengthOf(lines: readonly Line[]): number {
  const end = lines.findIndex(
    (line, place) => !goesOnIn(line.text, ...lines.slice(place + 1, place + 3).map(({ text }) => text)),
  );
  return Math.min(end + 1, 4);
}

function goesOnIn(text: string, next?: string, behind = ''): boolean {
  if (next === undefined || labelIn(next) !== null) return false;
  const [words, below] = [text, next].map(withoutLetterSpacing);
  const isSpaced = words !== text && (below !== next || next.length === 1);
  const isUnfinished =
    unfinished.test(words ?? '') || /(?:に係る|に関する|における|に伴う)$/.test(below ?? '');
  const isWithinKind = titleKinds.some((word) => isBrokenAt(word, words ?? '', below ?? ''));
  return (
    isSpaced ||
    isWithinKind ||
    (isBracketed(next) && !looksDamaged(behind) && !behind.startsWith('第')) ||
    kind.test(below ?? '') ||
    (isUnfinished && mayTitle(next))
  );
}

/** 「…に関する特記」, 「事項」. */
function isBrokenAt(word: string, above: string, below: string): boolean {
  return below.length < word.length && (above + below).endsWith(word);
}

/** 「（保守業務用）」, below the title. */
function isBracketed(text: string): boolean {
  return /^[（(][^（）()]+[）)]$/.test(text) && !/[0-9０-９案]/.test(text);
}

/** 「某市長　様」, 「所在地　…」, 「契約番号 12」, 「案」: of a letter, and no title of it. */
const letterLine =
  /(?:(?<![仕同模])様|殿|御中)$|^(?:所在地|住\s*所|名\s*称|商号|氏\s*名|代表者|電話|担当|契約番号|文書番号|件\s*名)(?:[\s:：]|$)|^[（(]?案[）)]?$|^[^\s]{0,8}第[\s0-9０-９]+号$|(?:[市町村区部課局室所院校署学]長|知事|大臣|長官|理事長|企業長|連合長)$/;

export function mayTitle(text: string): boolean {
  return (
    text.length <= 80 &&
    !/[。｡]|[はが]、/.test(text) &&
    !closes(text) &&
    !letterLine.test(withoutLetterSpacing(text)) &&
    !goesOn(text) &&
    !/^[（(]以下/.test(text) &&
    !(isSentence(text) && text.includes('、'))
  );
}

/** Numbers above the first clause: it may not be the first. */
function doubtsInFront(lines: readonly Line[], clauses: string): readonly Doubt[] {
  const damaged = lines.filter(
    ({ text }) => looksDamaged(text) || (/^第\s*[0-9０-９]/.test(text) && isUnreadNumber(text, clauses)),
  );
  const counted = lines.find(({ text }, place) =>
    markersAt(text).some((marker) => isSecond(marker.style, marker.value, lines.slice(0, place))),
  );
  const part = lines.at(-1);
  const isPart = part !== undefined && counted === undefined && headsPart(part.text);
  return [
    ...(isPart ? [doubt(part, '最初の条の前に番号があります。条ではなく、前書きの一部ですか。')] : []),
    ...damaged.map((line) => doubt(line, '番号が読み取れません。正しい番号は何ですか。')),
    ...(counted && damaged.length === 0
      ? [doubt(counted, '最初の条の前に番号があります。条ではなく、前書きの一部ですか。')]
      : []),
  ];
}

/** 「１　総則」 above 第１条: a part that holds clauses. */
function headsPart(text: string): boolean {
  return (
    !isSentence(text) &&
    markersAt(text).some((one) => one.value === 1 && one.parted && !counts(one) && !refersOn(one))
  );
}

function isUnreadNumber(text: string, clauses: string): boolean {
  return (
    clauses !== 'arabic' &&
    !markersAt(text).some((marker) => refersOn(marker)) &&
    !/^第\s*[0-9０-９]+\s*[号回次版]/.test(text)
  );
}

function isSecond(style: string, value: number, before: readonly Line[]): boolean {
  return (
    value === 2 &&
    before.some(({ text }) =>
      markersAt(text).some((one) => one.style === style && one.value === 1 && !counts(one) && !refersOn(one)),
    )
  );
}

function doubt({ number, printed }: Line, question: string): Doubt {
  return { line: number, text: printed.slice(0, 120), question };
}
