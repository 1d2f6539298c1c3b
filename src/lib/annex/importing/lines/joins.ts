/** What two lines share: a heading in brackets, which is one line again, and a Latin word, which stands on the first. */
import type { Line } from './lines.ts';
import { markersAt } from './markers.ts';
import { aside, bracketedHeading, isSentenceLike, isWithinBracket, refersOn } from './words.ts';

const longestJoin = 80;

export function headingsJoined(all: readonly Line[]): readonly Line[] {
  const lines: Line[] = [];
  for (const [place, line] of all.entries()) {
    const above = lines.at(-1);
    const ends = above && endsHeading(above, line) && isBesideNumber(all[place + 1], lines.at(-2));
    if (above && (ends || endsHeadingBehind(above, line)))
      lines[lines.length - 1] = { ...above, text: above.text + line.text, end: line.end };
    else lines.push(line);
  }
  return lines;
}

function endsHeading(above: Line, { text }: Line): boolean {
  const whole = above.text + text;
  const opens = /^[（(【［〔]/.test(above.text) && isWithinBracket(above.text);
  return opens && whole.length <= longestJoin && bracketedHeading(whole, longestJoin)?.rest === '';
}

/** 「第３条（複写（写しを含む。）」, 「の禁止）」; 「第３　複写（写し」, 「を含む。）の禁止」: no reference, which goes on. */
function endsHeadingBehind(above: Line, { text }: Line): boolean {
  return markersAt(above.text).some((marker) => {
    const isOpening = marker.parted || ['jo', 'dai'].includes(marker.style);
    const whole = marker.rest + text;
    const headed = bracketedHeading(whole, longestJoin);
    const behind = headed ? headed.rest : whole.replace(aside, '');
    const isHeading = headed !== null || (whole.length <= longestJoin && isHeadingLike(whole, behind));
    return isOpening && isWithinBracket(marker.rest) && isHeading && !refersOn({ ...marker, rest: behind });
  });
}

function isHeadingLike(whole: string, behind: string): boolean {
  return !isWithinBracket(whole) && !isSentenceLike(behind);
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
