/** How offices number: 第１条, 第１, １, 1., (1), 1), ①, ア, (ア), ａ, 一, Ⅰ and 「・」, read at the head of a line. */
import { kanjiDigit } from '../../numbering/numerals.ts';

export interface Marker {
  /** Markers of one style count together: `jo` 第１条, `dai` 第１, `arabic` １, `(arabic)` (1), `kana` ア … */
  readonly style: string;
  /** Its place in the count, from 1; 0 for a bullet. */
  readonly value: number;
  /** 「第４条から第６条まで　削除」 counts on to 6; else as `value`. */
  readonly last: number;
  /** 第３条の２ → [2]. */
  readonly branch: readonly number[];
  /** As printed, without the space behind it. */
  readonly printed: string;
  /** What follows on the line. */
  readonly rest: string;
  /** A space, a stop or a bracket parts it from what follows. */
  readonly parted: boolean;
}

const gap = '[ \\t\\u3000]*';
const digit = '[0-9０-９]';
const markerDigits = `${digit}(?:${gap}${digit}){0,3}`;
const markerKanji = '[〇一二三四五六七八九十百]{1,6}';
const markerNumber = `(?:${markerDigits}|${markerKanji})`;
const kanaLetter = '[ア-ンｱ-ﾝ]';
const latinLetter = '[a-zA-Zａ-ｚＡ-Ｚ]';
const markerRoman = '(?:[ⅰ-ⅻⅠ-Ⅻ]|[ivx]{1,5}|[IVX]{1,5})';

/** 第２章, 第１節: they hold clauses and are none. */
export const chapterLine = new RegExp(
  `^(?!第${digit}{1,3}[ \\t\\u3000]+[章節款編]\\p{Script=Han})[【［\\[〔]?${gap}第${gap}${markerNumber}${gap}[章節款編](?:$|[ \\t\\u3000]|[^条項])`,
  'u',
);

const clauseMarkers: readonly [style: string, form: RegExp][] = [
  [
    'jo',
    new RegExp(
      `^第${gap}(${markerNumber})${gap}条((?:${gap}の${gap}${markerNumber}(?![以上下内外年月日回]))*)`,
    ),
  ],
  ['sho', new RegExp(`^第${gap}(${markerNumber})${gap}章()(?![のにでを])`)],
  [
    'dai',
    new RegExp(
      `^第${gap}(${markerNumber})((?:の${markerDigits})*)(?!${gap}[0-9０-９条項号章節款編])(?![回次版者種類期四半・]|[.．]${digit})`,
    ),
  ],
  // 「第２　２社以上の…」, 「第３　条件」: what is parted may be the first word. The count tells which is meant.
  [
    'dai',
    new RegExp(
      `^第(${digit}{1,3}|${markerKanji})()(?=[ \\t\\u3000]+(?:${digit}|[条項号章節款編]\\p{Script=Han}))`,
      'u',
    ),
  ],
];

const bracketed = (inner: string): RegExp => new RegExp(`^[（(]${gap}(${inner})${gap}[）)]`);
const stopped = (inner: string): RegExp =>
  new RegExp(`^(${inner})(?:[.．、：:](?!${digit})|(?=[ \\t\\u3000\\u00a0]|$))`);
const halfBracketed = (inner: string): RegExp => new RegExp(`^(${inner})[）)]`);

const listMarkerForms: readonly [style: string, form: RegExp, order: Count][] = [
  ['[arabic]', new RegExp(`^[【［\\[〔〈《＜<]${gap}(${markerDigits})${gap}[】］\\]〕〉》＞>]`), 'arabic'],
  [
    '■arabic',
    new RegExp(`^[■◆◇●○◎▼▶]${gap}(${markerDigits})(?:[.．、](?!${digit})|(?=[ \\t\\u3000]|$))`),
    'arabic',
  ],
  ['No.', new RegExp(`^(?:N[oO]|Ｎ[ｏＯ]|№)[.．]?${gap}(${markerDigits})(?=[ \\t\\u3000]|$)`), 'arabic'],
  ['第項', new RegExp(`^第${gap}(${markerDigits})${gap}項(?=[ \\t\\u3000])`), 'arabic'],
  ['第号', new RegExp(`^第${gap}(${markerDigits})${gap}号(?=[ \\t\\u3000])`), 'arabic'],
  ['(arabic)', bracketed(markerDigits), 'arabic'],
  ['(arabic)', /^([⑴-⒇])/, 'enclosed'],
  ['(kana)', bracketed(kanaLetter), 'kana'],
  ['(iroha)', bracketed(kanaLetter), 'iroha'],
  ['(kanji)', bracketed(markerKanji), 'kanji'],
  ['(kanji)', /^([㈠-㈩])/, 'enclosed'],
  ['(roman)', bracketed(markerRoman), 'roman'],
  ['(latin)', bracketed(latinLetter), 'latin'],
  ['circled', /^([①-⑳㉑-㉟㊱-㊿])/, 'enclosed'],
  ['[kana]', /^([㋐-㋾])/, 'enclosed'],
  ['arabic)', halfBracketed(markerDigits), 'arabic'],
  ['kana)', halfBracketed(kanaLetter), 'kana'],
  ['iroha)', halfBracketed(kanaLetter), 'iroha'],
  ['kanji)', halfBracketed(markerKanji), 'kanji'],
  ['roman)', halfBracketed(markerRoman), 'roman'],
  ['latin)', halfBracketed(latinLetter), 'latin'],
  [
    'arabic',
    new RegExp(`^(${digit}{1,3})(?: ?[.．](?!${digit})|[、：:](?!${digit}))?(?!${digit})`),
    'arabic',
  ],
  ['kana', stopped(kanaLetter), 'kana'],
  ['iroha', stopped(kanaLetter), 'iroha'],
  ['kanji', stopped(markerKanji), 'kanji'],
  ['kanji', new RegExp(`^(${markerKanji})(?=の${markerKanji}[ \\t\\u3000])`), 'kanji'],
  ['roman', stopped(markerRoman), 'roman'],
  ['latin', stopped(latinLetter), 'latin'],
];

const decimal = new RegExp(
  `^((?:${digit}{1,2}|[A-ZＡ-Ｚ])(?:[.．\\-－‐]${digit}{1,2}){1,4})[.．]?(?![0-9０-９.．/／年月日時:：%％])`,
);
const bullet =
  /^([※＊*][0-9０-９]{1,2}(?=[ \t\u3000：:])|[・･●○◎◆◇■□▪▫•※★☆▶➢]|[-－–—―*＊+→⇒](?=[ \t\u3000]))(?![・･●○])/;

/** 「(2)の２　媒体」, 「一の二　媒体」. */
const itemBranch = new RegExp(`^の(?:${digit}{1,2}|${markerKanji})(?=[ \\t\\u3000])`);

/** 「第４条から第６条まで　削除」, 「第４条及び第５条　削除」: one marker for clauses that are no more. */
const deleted = new RegExp(
  `^第${gap}(${markerNumber})${gap}条(?:から|及び)第${gap}(${markerNumber})${gap}条(?:まで)?(?=${gap}[（(]?(?:削${gap}除|省?略)[）)]?$)`,
);

/** Every way in which the head of the line can be read as a marker; none where it is text. */
export function markersAt(text: string): readonly Marker[] {
  const gone = deleted.exec(text);
  if (gone)
    return [
      {
        ...markerMade('jo', plainNumber(gone[1] ?? ''), [], gone[0], text),
        last: plainNumber(gone[2] ?? ''),
      },
    ];
  const inClauses = clauseMarkers.flatMap(([style, form]) => clauseMarker(style, form.exec(text), text));
  if (inClauses.length > 0) return inClauses;
  const pointed = decimalMarker(text);
  if (pointed) return [pointed];
  const numbered = listMarkerForms.flatMap(([style, form, order]) =>
    listMarker(style, order, form.exec(text), text),
  );
  const point = bullet.exec(text);
  return point && numbered.length === 0
    ? [markerMade(`bullet ${point[0].charAt(0)}`, 0, [], point[0], text)]
    : numbered;
}

/** Those of paragraphs and items. */
export function listMarkers(text: string): readonly Marker[] {
  return markersAt(text).filter(({ style }) => !['jo', 'dai', 'sho'].includes(style));
}

function clauseMarker(style: string, found: RegExpExecArray | null, text: string): readonly Marker[] {
  if (!found) return [];
  const branch = (found[2] ?? '').split('の').filter(Boolean).map(plainNumber);
  return [markerMade(style, plainNumber(found[1] ?? ''), branch, found[0], text)];
}

/** 1.2 counts at the second depth, by its last number. */
function decimalMarker(text: string): Marker | undefined {
  const found = decimal.exec(text);
  if (!found) return undefined;
  const numbers = (found[1] ?? '').split(/[.．\-－‐]/).map(plainNumber);
  return markerMade(`decimal ${String(numbers.length)}`, numbers.at(-1) ?? 0, [], found[0], text);
}

/** 1.2 as the number of a clause: 1, and 2 as its branch. */
export function asClause(marker: Marker): Marker {
  if (!marker.style.startsWith('decimal')) return marker;
  const [value = 0, ...branch] = marker.printed
    .split(/[.．\-－‐]/)
    .filter(Boolean)
    .map(plainNumber);
  return { ...marker, value, last: value, branch };
}

function listMarker(
  style: string,
  order: Count,
  found: RegExpExecArray | null,
  text: string,
): readonly Marker[] {
  const value = found?.[1] === undefined ? 0 : placeInCount(order, found[1]);
  if (!found || value === 0) return [];
  const [branches = ''] = itemBranch.exec(text.slice(found[0].length)) ?? [];
  const branch = branches.split('の').filter(Boolean).map(plainNumber);
  return [markerMade(style, value, /[0-9０-９]$/.test(found[0]) ? [] : branch, found[0] + branches, text)];
}

function markerMade(
  style: string,
  value: number,
  branch: readonly number[],
  printed: string,
  text: string,
): Marker {
  const behind = text.slice(printed.length);
  const parted =
    behind === '' ||
    /^[\s]/.test(behind) ||
    /[.．、：:）)】］\]〕〉》＞>⑴-⒇①-⑳㉑-㉟㊱-㊿㈠-㈩㋐-㋾・●○◆◇■□※]$/.test(printed);
  return { style, value, last: value, branch, printed, rest: behind.trimStart(), parted };
}

// ---- the value of a letter or a number in its count

type Count = 'arabic' | 'kanji' | 'kana' | 'iroha' | 'latin' | 'roman' | 'enclosed';

const countLetters: Readonly<Record<'kana' | 'iroha' | 'latin' | 'roman', readonly string[]>> = {
  kana: [...'アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヲン'],
  iroha: [
    ...'イロハニホヘトチリヌルヲワカヨタレソツネナラムウヰノオクヤマケフコエテアサキユメミシヱヒモセス',
  ],
  latin: [...'abcdefghijklmnopqrstuvwxyz'],
  roman: ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii', 'xiii', 'xiv', 'xv'],
};

/** From 1; 0 for what stands in no such count. */
function placeInCount(order: Count, letter: string): number {
  if (order === 'arabic' || order === 'kanji') return plainNumber(letter);
  if (order === 'enclosed') return enclosedValue(letter);
  return countLetters[order].indexOf(letter.normalize('NFKC').toLowerCase()) + 1;
}

function enclosedValue(letter: string): number {
  // ㉑ and those behind it: a circle within another place of the table of letters.
  const beyond = Number(/[㉑-㉟㊱-㊿]/.test(letter) && letter.normalize('NFKC'));
  if (beyond > 0) return beyond;
  const first = ['⑴', '①', '㈠', '㋐'].find((start) => isWithinCount(letter, start));
  return first === undefined ? 0 : codePointOf(letter) - codePointOf(first) + 1;
}

function isWithinCount(letter: string, start: string): boolean {
  const place = codePointOf(letter) - codePointOf(start);
  return place >= 0 && place < (start === '㋐' ? 47 : 20);
}

function codePointOf(letter: string): number {
  return letter.codePointAt(0) ?? 0;
}

/** １０, 1 0, 十二, 百二十 → a number; NaN for none. */
export function plainNumber(printed: string): number {
  const plain = printed.normalize('NFKC').replace(/\s/g, '');
  return /^[0-9]+$/.test(plain) ? Number(plain) : kanjiNumber(plain);
}

function kanjiNumber(text: string): number {
  const found =
    /^(?:([一二三四五六七八九])?(百))?(?:([一二三四五六七八九])?(十))?([一二三四五六七八九])?$/.exec(text);
  if (!found || text === '') return positional(text);
  const [, hundreds, hundred, tens, ten, ones] = found;
  return (
    (hundred ? 100 * kanjiDigit(hundreds ?? '一') : 0) +
    (ten ? 10 * kanjiDigit(tens ?? '一') : 0) +
    (ones ? kanjiDigit(ones) : 0)
  );
}

/** 一〇 → 10. */
function positional(text: string): number {
  const values = [...text].map((letter) => '〇一二三四五六七八九'.indexOf(letter));
  return text === '' || values.includes(-1) ? NaN : Number(values.join(''));
}
