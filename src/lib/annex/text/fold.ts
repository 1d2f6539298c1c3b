/** One spelling for many, so that a query and a text meet. */
import { inHiragana } from '../../languages/ja/kana.ts';

/** Full-width and half-width, upper and lower case are one. */
export function plain(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}

/** Katakana and hiragana are one too. */
export function fold(text: string): string {
  return inHiragana(plain(text));
}

/** サーバー asks for サーバ too. A short word keeps its bar: キー is not キ. */
export function withoutFinalBar(word: string): string {
  return word.replace(/(?<=.{3})ー$/u, '');
}
