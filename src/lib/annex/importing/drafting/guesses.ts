/** What a person must look at before a text is published, and what must be settled before anything is drafted. */
import type { Doubt, Outline, OutlineItem } from '../outline.ts';

/** A guess of the draft, with the line of the received file where it was made. */
export interface Guess {
  readonly line: number;
  readonly text: string;
  readonly why: string;
}

/** Doubts that no draft is made over: the text itself must be mended or cut by who sent it. */
const settling =
  /番号が読み取れません|番号が１に戻って|同じ番号が２度|別の文書が始まって|終わりの記載の後に番号|本文がありません|文の途中で終わって|番号の付いた行が見当たりません|題名が見当たりません|何の字か分からない/;

/** A level that is not sure: a person may say that it is read as it is meant. */
const levelDoubt =
  /番号が「.*」に戻って|前の番号が(?:読めていない|見当たりません)|どの番号に続きますか|どちらの続きにも読めます|最初の条の前に番号|表の行のように/;

/**
 * What keeps a text from being drafted: nothing of it is guessed.
 * @param accepted lines whose level a person has looked at, and which are read as they are meant
 */
export function stopsIn(outline: Outline, accepted: readonly number[]): readonly Doubt[] {
  const empty = outline.clauses.flatMap(({ paragraphs }) =>
    paragraphs.flatMap(({ line, marker, text, items }) => [
      ...(text === '' ? [{ line, marker: marker ?? '' }] : []),
      ...items.flatMap(emptyItems),
    ]),
  );
  const unsaid = empty.map(({ line, marker }) => ({
    line,
    text: marker,
    question: '番号の後に文がありません。',
  }));
  const unsettled = outline.doubts.filter(
    ({ line, question }) =>
      settling.test(question) || (levelDoubt.test(question) && !accepted.includes(line)),
  );
  return [...unsettled, ...unsaid].sort((one, other) => one.line - other.line);
}

function emptyItems({ line, marker, text, items }: OutlineItem): readonly { line: number; marker: string }[] {
  return [...(text === '' ? [{ line, marker }] : []), ...items.flatMap(emptyItems)];
}
