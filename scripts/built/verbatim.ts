/** The authoritative text as a built page publishes it. */
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
