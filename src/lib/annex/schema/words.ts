/** The words of the annex, and those that readers have for them. */
import { z } from 'zod';
import { languages } from '../../languages/language.ts';
import { each, texts } from './texts.ts';

/** glossary.yaml: one word an entry. */
export const glossarySchema = z.array(
  z.strictObject({
    /** Part of the term's address; given once and never changed. */
    id: z.string().regex(/^[a-z]+(-[a-z]+)*$/),
    term: z.string().min(1),
    reading: z.string(),
    english: z.string().min(1).exactOptional(),
    /** The word in languages for which there is no field. */
    names: z.partialRecord(z.enum(languages), z.string().min(1)).exactOptional(),
    definition: texts,
    /** The annex uses the word and nowhere says what it means. */
    /** How the text writes it, where not as the headword does; an empty list: looked for nowhere. */
    forms: z.strictObject(each(z.array(z.string().min(1)).exactOptional())).exactOptional(),
    note: z.string(),
  }),
);

const ideas = z
  .array(
    z.strictObject({
      said: z.array(z.string().min(1)).min(1),
      same: z.array(z.string().min(1)).default([]),
      related: z.array(z.string().min(1)).default([]),
    }),
  )
  .default([]);

/** synonyms.yaml: words that readers type for words of the annex, by language, and for words of the rest of the site. */
export const synonymsSchema = z.strictObject({
  ...each(ideas),
  site: z.strictObject(each(ideas)).prefault({}),
  unsaid: z
    .array(
      z.strictObject({
        asked: z.strictObject(each(z.array(z.string().min(1)).default([]))),
        says: texts,
      }),
    )
    .default([]),
});

export type GlossaryFile = z.infer<typeof glossarySchema>;
