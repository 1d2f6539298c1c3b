/** What stands beside the text: other frameworks, what the Ordering Party prepares, and when it was read. */
import { z } from 'zod';
import { languages } from '../../languages/language.ts';
import { each, normId, texts } from './texts.ts';

/** crosswalk.yaml: the frameworks of the crosswalk; the items stand in clause.yaml. */
export const frameworksSchema = z
  .array(
    z.strictObject({
      key: z.string().regex(/^[A-Za-z]\w*$/),
      name: texts,
      /** The language in which the names of its items stand. */
      language: z.enum(languages),
      /** What its ids, names and places say in the other language; needed where they stand in the annex's own. */
      translated: z.record(z.string(), z.string().min(1)).default({}),
      /** Beginnings of ids whose names were not compared with the published text, or `all`. */
      unverified: z.union([z.literal('all'), z.array(z.string().min(1))]).default([]),
      /** Said beside the name where the framework matters to some contracts only. */
      only: texts.exactOptional(),
      note: texts.exactOptional(),
    }),
    // The filter of the page knows twelve.
  )
  .max(12);

/** ordering-party.yaml: by norm id, what the Ordering Party prepares. It explains, and adds no duty. */
export const preparationsSchema = z.record(
  normId,
  z.strictObject({
    prepare: texts,
    /** What the annex does not require. */
    practice: texts.exactOptional(),
    /** For a norm of the Contractor that waits for a word of the Ordering Party. */
    response: z.boolean().exactOptional(),
  }),
);

/** One line of readings.yaml. Written by `npm run confirm`, never by hand. */
const readingLine = z.strictObject({
  read: z.iso.date(),
  ...each(
    z
      .string()
      .regex(/^[0-9a-f]{16}$/)
      .exactOptional(),
  ),
  seal: z.string().regex(/^[0-9a-f]{16}$/),
});

/** readings.yaml: `8` for a heading, `8-3` for a paragraph. */
export const readingsSchema = z.record(z.string().regex(/^\d+(_\d+)*(-\d+)?$/), readingLine);

export type ReadingLine = z.infer<typeof readingLine>;
export type ReadingsFile = z.infer<typeof readingsSchema>;
export type FrameworksFile = z.infer<typeof frameworksSchema>;
export type PreparationsFile = z.infer<typeof preparationsSchema>;
