/** The received file as letters, each of which knows where it stands. */
import type { LayoutLine } from '../../annex.ts';
import { linesIn, unseen } from '../received-lines.ts';

/** Why a line is named as layout whose words stay and whose spaces go. */
export const spacing = '字間の空白';

export interface ReceivedLetters {
  /** Without spaces and the lines that are layout. */
  readonly letters: string;
  /** Of the file, from 1. */
  readonly lineAt: (letter: number) => number;
  /** From one letter up to another, with the spaces between; those that are declared as layout are U+2028. */
  readonly between: (from: number, to: number) => string;
}

const blanks = new RegExp(`[\\s${unseen}]+`, 'g');
const seenLetter = new RegExp(`[^\\s${unseen}]`, 'g');

/** Without spaces of any width, and what nobody sees. */
export function bare(text: string): string {
  return text.replace(blanks, '');
}

export function receivedIn(source: string, layout: readonly LayoutLine[]): ReceivedLetters {
  const whole = linesIn(source).map((text, at) => withoutDeclared(text, at + 1, layout));
  const text = whole.join('\n');
  const places = [...text.matchAll(seenLetter)].map(({ index }) => index);
  return {
    letters: bare(text),
    lineAt: (letter) => text.slice(0, places[letter] ?? text.length).split('\n').length,
    between: (from, to) => text.slice(places[from] ?? text.length, (places[to - 1] ?? text.length) + 1),
  };
}

function withoutDeclared(text: string, line: number, layout: readonly LayoutLine[]): string {
  const declared = layout.filter((one) => one.line === line);
  // A whole line, or a sign on it: a rule of its frame, 「○」 before a title.
  const words = declared
    .filter(({ why }) => why !== spacing)
    .reduce((left, sign) => withoutTitle(left, sign.text), text);
  const isSpaced = declared.some(({ why }) => why === spacing);
  return isSpaced ? words.replace(blanks, '\u2028') : words;
}

function withoutTitle(line: string, text: string): string {
  return bare(line) === bare(text) ? '' : line.replace(text.trim(), '');
}
