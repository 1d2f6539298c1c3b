/** The help beside a question, as authors write it: sentences, then perhaps a list, one line a point. */

export interface Guidance {
  readonly said: string;
  readonly listed: readonly string[];
}

/** The mark at the start of a listed line: 「・」 in Japanese, a hyphen in English. */
const mark = /^(?:・|- )/;

export function guidanceIn(text: string): Guidance {
  const lines = text.split('\n');
  return {
    said: lines.filter((line) => !mark.test(line)).join(''),
    listed: lines.filter((line) => mark.test(line)).map((line) => line.replace(mark, '')),
  };
}
