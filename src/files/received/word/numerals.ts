/** How Word prints the numbers that it counts by itself. */

type Numeral = (value: number) => string | undefined;

const kanaNumerals = [
  ...'アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヲン',
];
const iroha = [
  ...'イロハニホヘトチリヌルヲワカヨタレソツネナラムウヰノオクヤマケフコエテアサキユメミシヱヒモセス',
];
const halfKana = [...'ｱｲｳｴｵｶｷｸｹｺｻｼｽｾｿﾀﾁﾂﾃﾄﾅﾆﾇﾈﾉﾊﾋﾌﾍﾎﾏﾐﾑﾒﾓﾔﾕﾖﾗﾘﾙﾚﾛﾜｦﾝ'];

/** By the names of the file format (ST_NumberFormat). What is not here is refused. */
const numerals: Readonly<Record<string, Numeral>> = {
  decimal: String,
  decimalHalfWidth: String,
  decimalZero: (value) => String(value).padStart(2, '0'),
  decimalFullWidth: fullWidth,
  decimalFullWidth2: fullWidth,
  decimalEnclosedCircle: circled,
  decimalEnclosedCircleChinese: circled,
  decimalEnclosedParen: (value) => (value <= 20 ? String.fromCharCode(0x2473 + value) : undefined),
  aiueo: (value) => halfKana[value - 1],
  aiueoFullWidth: (value) => kanaNumerals[value - 1],
  irohaFullWidth: (value) => iroha[value - 1],
  ideographDigital: (value) =>
    [...String(value)].map((digit) => '〇一二三四五六七八九'[Number(digit)]).join(''),
  japaneseCounting: kanjiCount,
  lowerLetter: (value) => repeatedLetters(value, 'a'),
  upperLetter: (value) => repeatedLetters(value, 'A'),
  lowerRoman: (value) => romanNumeral(value)?.toLowerCase(),
  upperRoman: romanNumeral,
  none: () => '',
};

/** Undefined where it is not known how Word prints it. */
export function printedNumber(format: string, value: number): string | undefined {
  return Number.isInteger(value) && value >= 0 ? numerals[format]?.(value) : undefined;
}

function fullWidth(value: number): string {
  return String(value).replace(/[0-9]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
}

function circled(value: number): string | undefined {
  if (value < 1 || value > 50) return undefined;
  if (value <= 20) return String.fromCharCode(0x245f + value);
  return value <= 35 ? String.fromCharCode(0x3251 - 21 + value) : String.fromCharCode(0x32b1 - 36 + value);
}

function kanjiCount(value: number): string | undefined {
  if (value < 1 || value > 999) return undefined;
  const units = ['', '十', '百'];
  return [...String(value)]
    .map((digit, at, all) => {
      const unit = units[all.length - 1 - at] ?? '';
      if (digit === '0') return '';
      return digit === '1' && unit !== '' ? unit : `${'〇一二三四五六七八九'[Number(digit)] ?? ''}${unit}`;
    })
    .join('');
}

/** a … z, aa, bb: Word repeats the letter. */
function repeatedLetters(value: number, first: 'a' | 'A'): string | undefined {
  if (value < 1) return undefined;
  return String.fromCharCode(first.charCodeAt(0) + ((value - 1) % 26)).repeat(Math.ceil(value / 26));
}

function romanNumeral(value: number): string | undefined {
  if (value < 1 || value > 39) return undefined;
  const ones = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'];
  return 'X'.repeat(Math.floor(value / 10)) + (ones[value % 10] ?? '');
}

/** Bullets stand in fonts of signs, whose letters have no meaning outside them. */
const signs: Readonly<Record<string, string>> = {
  '\uf06c': '●',
  '\uf06e': '■',
  '\uf075': '◆',
  '\uf0b7': '・',
  '\uf0a7': '▪',
  '\uf0d8': '➢',
  '\uf09f': '・',
  '\uf06f': '□',
  '\uf0a1': '○',
};

/** Undefined where it is not known what the font shows. */
export function printedBullet(sign: string): string | undefined {
  const known = sign.replace(/[\ue000-\uf8ff]/g, (letter) => signs[letter] ?? letter);
  return /[\ue000-\uf8ff]/.test(known) || known.trim() === '' ? undefined : known;
}
