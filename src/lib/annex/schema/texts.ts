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
export const clauseNumber = z.union([
  z.int().nonnegative(),
  z.templateLiteral([z.int().nonnegative(), '_', z.string()]),
]);

/** A clause, a paragraph or an item of this annex: 8, 8-3, 8-3-i2. */
export const address = z.string().regex(/^\d+(_\d+)*(-\d+(-(i\d+|[a-z]+))*)?$/);
export const normId = z.string().regex(/^\d+(_\d+)*-\d+(-(i\d+|[a-z]+))*-\d+$/);
/** Why a person must look at it before it is published. */
export const unsure = z.array(z.string().min(1)).min(1).exactOptional();
