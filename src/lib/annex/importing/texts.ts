/** Lines that no number opens, as texts: one a paragraph. */
import { joined } from './lines/spacing.ts';
import { usualBlanks } from './lines/lines.ts';
import type { Line } from './lines/lines.ts';
import { markersAt } from './lines/markers.ts';
import type { Marker } from './lines/markers.ts';
import {
  bracketedHeading,
  closes,
  counts,
  isEnded,
  isSentence,
  labelIn,
  refersOn,
  surelyRefers,
} from './lines/words.ts';
import type { Removed } from './outline.ts';
import type { Unspaced } from './lines/spacing.ts';

export function textsOf(lines: readonly Line[], unspaced: Unspaced): readonly string[] {
  const usual = usualBlanks(lines);
  const texts: string[] = [];
  let last: Line | undefined;
  for (const line of lines) {
    const before = texts.at(-1);
    const text = unspaced(line.text);
    if (before === undefined || (last && separates(before, last, line, usual))) texts.push(text);
    else texts[texts.length - 1] = joined(before, text);
    last = line;
  }
  return texts;
}

/** What `textsOf` takes out. */
export function spacesIn(lines: readonly Line[], unspaced: Unspaced): readonly Removed[] {
  return lines
    .filter(({ text }) => unspaced(text) !== text)
    .map(({ number, printed }) => ({ line: number, text: printed, why: '字間の空白' }));
}

/** @param text of which `before` is the last line */
function separates(text: string, before: Line, line: Line, usual: number): boolean {
  const breaksOff = before.text.includes('、') && !isEnded(before.text);
  if ((line.blanks > usual && !breaksOff) || stands(line.text) || (stands(before.text) && !breaksOff))
    return true;
  if (markersAt(line.text).some((marker) => opensItem(marker, line.text))) return true;
  return isEnded(before.text)
    ? line.indent > 0
    : !isSentence(text) && (!text.includes('、') || text.endsWith('こと')) && before.text.length < 30;
}

/** 「５．第１項各号に…」 too. */
function opensItem(marker: Marker, text: string): boolean {
  const refers = refersOn(marker) && !(/[.．]$/.test(marker.printed) && !surelyRefers(marker, text));
  return !refers && !counts(marker);
}

/** 「附則」, 「別表」, 「（施行期日）」, 「記」: alone, whatever stands beside it. */
function stands(text: string): boolean {
  return (
    closes(text) || labelIn(text)?.rest === '' || bracketedHeading(text)?.rest === '' || /^記$/.test(text)
  );
}
