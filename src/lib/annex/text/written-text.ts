/**
 * How an author writes the paragraphs of a clause: as a list of sentences, or with what is printed before them and the
 * items within them. Read, the sentences of a paragraph stand in one list, and beside it where each stands.
 */
import { z } from 'zod';
import { itemId } from '../numbering/address.ts';
import type { Path } from '../content/slip.ts';

const sentences = z.array(z.string().min(1)).min(1);

export interface WrittenItem {
  readonly marker: string;
  readonly sentences: readonly string[];
  readonly items?: readonly WrittenItem[];
  readonly after?: readonly string[];
}

const writtenItem: z.ZodType<WrittenItem> = z.lazy(() =>
  z.strictObject({
    /** As printed: 「(1)」, 「ア」. */
    marker: z.string().min(1),
    sentences,
    items: z.array(writtenItem).min(1).exactOptional(),
    /** What the text says behind the items. */
    after: sentences.exactOptional(),
  }),
);

/** A list of sentences is a paragraph that prints its number: １. */
export const writtenParagraph = z.union([
  sentences,
  z.strictObject({
    /** Where it is not the next one. */
    number: z.int().positive().exactOptional(),
    /** As printed; left out where none is. */
    marker: z.string().min(1).exactOptional(),
    sentences,
    items: z.array(writtenItem).min(1).exactOptional(),
    after: sentences.exactOptional(),
  }),
]);

export type WrittenParagraph = z.infer<typeof writtenParagraph>;

/** A paragraph less its words. */
export interface ParagraphForm {
  readonly number: number;
  /** Absent where the number is printed as it is counted. */
  readonly marker?: string;
  readonly items: readonly { readonly item: string; readonly marker: string }[];
  /** Of each sentence: empty for the paragraph's own, else the item: `i2`, `i2-a`. */
  readonly places: readonly string[];
  /** Of each sentence: where in the paragraph its author wrote it: `items`, 1, `sentences`, 0. */
  readonly paths: readonly Path[];
}

export interface ReadText {
  readonly paragraphs: string[][];
  readonly forms: readonly ParagraphForm[];
}

export function asRead(written: readonly WrittenParagraph[]): ReadText {
  let count = 0;
  const forms = written.map((paragraph) => {
    const form = paragraphForm(paragraph, count);
    count = form.number;
    return form;
  });
  return { paragraphs: written.map((one) => paragraphPlaces(one).map(({ words }) => words)), forms };
}

/** The forms of a text, also of one that was not read from a file. */
export function paragraphFormsOf(text: {
  readonly paragraphs: readonly (readonly string[])[];
  readonly forms?: readonly ParagraphForm[];
}): readonly ParagraphForm[] {
  return text.paragraphs.map((sentences, index) => {
    const form = text.forms?.[index];
    return form?.places.length === sentences.length
      ? form
      : paragraphForm(sentences, form ? form.number - 1 : index);
  });
}

/** Ids of a paragraph's norms, as the text runs: 8-3-1, 8-3-i1-1 … */
export function normIds(clause: string, { number, places }: ParagraphForm): readonly string[] {
  const counts = new Map<string, number>();
  return places.map((place) => {
    const count = (counts.get(place) ?? 0) + 1;
    counts.set(place, count);
    return [clause, number, ...(place === '' ? [] : [place]), count].join('-');
  });
}

/** The items of a paragraph by their addresses (8-3-i2), with what is printed before each. */
export function markedItems(
  clause: string,
  { number, items }: ParagraphForm,
): readonly { readonly at: string; readonly marker: string }[] {
  return items.map(({ item, marker }) => ({ at: `${clause}-${number}-${item}`, marker }));
}

function paragraphForm(paragraph: WrittenParagraph | readonly string[], before: number): ParagraphForm {
  const words = paragraphPlaces(paragraph);
  const [places, paths] = [words.map(({ place }) => place), words.map(({ path }) => path)];
  if (!('sentences' in paragraph)) return { number: before + 1, items: [], places, paths };
  const { number = before + 1, marker = '', items = [] } = paragraph;
  return { number, marker, items: itemsIn(items, 1, ''), places, paths };
}

function itemsIn(items: readonly WrittenItem[], depth: number, within: string): ParagraphForm['items'] {
  return items.flatMap(({ marker, items: inner = [] }, index) => {
    const item = within + itemId(depth, index + 1);
    return [{ item, marker }, ...itemsIn(inner, depth + 1, `${item}-`)];
  });
}

interface PlacedWords {
  readonly place: string;
  readonly path: Path;
  readonly words: string;
}

function paragraphPlaces(paragraph: WrittenParagraph | readonly string[]): readonly PlacedWords[] {
  return 'sentences' in paragraph
    ? wordsWithin(paragraph, '', [], 1)
    : paragraph.map((words, index) => ({ place: '', path: [index], words }));
}

function wordsWithin(
  { sentences, items = [], after = [] }: Omit<WrittenItem, 'marker'>,
  place: string,
  path: Path,
  depth: number,
): readonly PlacedWords[] {
  const own = (key: string, all: readonly string[]) =>
    all.map((words, index) => ({ place, path: [...path, key, index], words }));
  const inner = items.flatMap((item, index) =>
    wordsWithin(
      item,
      (place === '' ? '' : `${place}-`) + itemId(depth, index + 1),
      [...path, 'items', index],
      depth + 1,
    ),
  );
  return [...own('sentences', sentences), ...inner, ...own('after', after)];
}
