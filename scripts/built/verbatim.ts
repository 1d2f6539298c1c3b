/** The authoritative text as a built page publishes it. */
import type { Annex } from '../../src/lib/annex/annex.ts';
import { rowsOf } from '../../src/lib/annex/text/rows.ts';
import { attribute, elementsOf, textOf } from './markup.ts';

/** Every element that claims to hold a paragraph to the letter: `8-3` and what it says. */
export function verbatimIn(html: string, language: string): readonly { key: string; text: string }[] {
  return elementsOf(html).flatMap((element) => {
    const key = attribute(element, 'data-verbatim');
    return key !== undefined && attribute(element, 'lang') === language
      ? [{ key, text: textOf(element) }]
      : [];
  });
}

/** What such an element may say, by its place: the sentences in front of the items, or those behind them. */
export function publishedRows({ clauses, authoritative }: Annex): ReadonlyMap<string, readonly string[]> {
  const rows = clauses.flatMap(({ number, paragraphs }) => paragraphs.flatMap((one) => rowsOf(number, one)));
  const said = new Map<string, string[]>();
  for (const { at, sentences } of rows) {
    const text = sentences.map((one) => one.text[authoritative]).join('');
    said.set(at, [...(said.get(at) ?? []), text]);
  }
  return said;
}
