/** What several files of an annex write alike: a text in each language, and places of the annex. */
import { z } from 'zod';
import { languages } from '../../languages/language.ts';
import type { Language, Texts } from '../../languages/language.ts';

/** A schema under the name of each language that there is. */
export function each<S extends z.ZodType>(schema: S): Readonly<Record<Language, S>> {
  return Object.fromEntries(languages.map((language) => [language, schema])) as Record<Language, S>;
}

/** A text in every language of the site, on adjacent lines; which languages these are, `spokenIn` asks. */
export const texts = z
  .strictObject(each(z.string().min(1).exactOptional()))
  .refine((text) => Object.keys(text).length > 0, {
    error: 'Nothing is said. Write it in each language.',
  }) as z.ZodType as z.ZodType<Texts>;

/** The number of a clause; 第３条の２ is 3_2, what stands before the first clause 0. */
export const clauseNumber = z.union(
  [z.int().nonnegative(), z.templateLiteral([z.int().nonnegative(), '_', z.string()])],
  { error: 'This is no number of a clause. Write it as 8, or as 3_2 for 第３条の２.' },
);

/** A clause, a paragraph or an item of this annex: 8, 8-3, 8-3-i2. */
export const address = z.string().regex(/^\d+(_\d+)*(-\d+(-(i\d+|[a-z]+))*)?$/, {
  error: 'This is no place of the annex. Write a clause (8), a paragraph (8-3) or an item (8-3-i2).',
});
export const normId = z.string().regex(/^\d+(_\d+)*-\d+(-(i\d+|[a-z]+))*-\d+$/, {
  error: 'This is no id of a norm. Write clause-paragraph-sentence (8-3-1), of an item 8-3-i2-1.',
});
/** Why a person must look at it before it is published. */
export const unsure = z.array(z.string().min(1)).min(1).exactOptional();
