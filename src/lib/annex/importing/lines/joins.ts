/** What two lines share: a heading in brackets, which is one line again, and a Latin word, which stands on the first. */
import type { Line } from './lines.ts';
import type { Removed } from '../outline.ts';
import { markersAt } from './markers.ts';
import type { Marker } from './markers.ts';
import { withoutSpuriousSpaces } from './spacing.ts';
import { aside, bracketedHeading, isSentenceLike, isWithinBracket, refersOn } from './words.ts';

const longestJoin = 80;

/** What of the second line belongs to the heading stands on the first; a space that a program put into it is told. */
export function headingsJoined(all: readonly Line[], removed: Removed[]): readonly Line[] {
  const lines: Line[] = [];
  for (const [place, line] of all.entries()) {
    const above = lines.at(-1);
    const taken = above ? takenAbove(above, line, isBesideNumber(all[place + 1], lines.at(-2))) : 0;
    if (!above || taken === 0) {
      lines.push(line);
      continue;
    }
    const [end, rest] = [line.text.slice(0, taken), line.text.slice(taken).trimStart()];
    const words = withoutSpuriousSpaces(end);
    if (words !== end) removed.push({ line: line.number, text: line.printed, why: '字間の空白' });
    lines[lines.length - 1] = { ...above, text: above.text + words, ...(rest === '' && { end: line.end }) };
    if (rest !== '') lines.push({ ...line, text: rest });
  }
  return lines;
}

/** How many letters of the line end the heading above it. */
function takenAbove(above: Line, { text }: Line, isBeside: boolean): number {
  const opens = /^[（(【［〔]/.test(above.text) && isWithinBracket(above.text);
  const whole = bracketedHeading(above.text + text, longestJoin);
  if (opens && whole?.rest === '' && isBeside) return text.length;
  const taken = markersAt(above.text).map((marker) => takenBehind(marker, text));
  return Math.max(0, ...taken);
}

/** 「第３条（複写（写しを含む。）」, 「の禁止）」; 「第３　複写（写し」, 「を含む。）の禁止」: no reference, which goes on. */
function takenBehind(marker: Marker, text: string): number {
  const { rest, parted, style } = marker;
  const isOpening = parted || ['jo', 'dai'].includes(style);
  if (!isOpening || !isWithinBracket(rest) || bracketedHeading(rest, longestJoin)) return 0;
  const whole = rest + text;
  const headed = bracketedHeading(whole, longestJoin);
  if (headed) return refersOn({ ...marker, rest: headed.rest }) ? 0 : text.length - headed.rest.length;
  const words = whole.replace(aside, '');
  const isHeading = whole.length <= longestJoin && !isWithinBracket(whole) && !isSentenceLike(words);
  return isHeading && !refersOn({ ...marker, rest: words }) ? text.length : 0;
}

/** 「第３条」 stands below it, or alone above it. */
function isBesideNumber(below: Line | undefined, above: Line | undefined): boolean {
  const opens = (line: Line | undefined) => markersAt(line?.text ?? '').filter(({ value }) => value > 0);
  return opens(below).length > 0 || opens(above).some(({ rest }) => rest === '');
}

/** 「Informa」, 「tionの管理」, where 「information」 stands elsewhere: the word whole on the first line. */
export function wordsJoined(all: readonly Line[]): readonly Line[] {
  const words = new Set(all.flatMap(({ text }) => text.toLowerCase().match(/[a-z]{4,}/g) ?? []));
  const lines: Line[] = [];
  for (const line of all) {
    const above = lines.at(-1);
    const [end = ''] = /[A-Za-z]+$/.exec(above?.text ?? '') ?? [];
    const [start = ''] = /^[a-z]+(?=[^A-Za-z\s.)])/.exec(line.text) ?? [];
    if (above && end !== '' && start !== '' && words.has((end + start).toLowerCase()))
      lines.splice(
        -1,
        1,
        { ...above, text: above.text + start },
        { ...line, text: line.text.slice(start.length) },
      );
    else lines.push(line);
  }
  return lines;
}
