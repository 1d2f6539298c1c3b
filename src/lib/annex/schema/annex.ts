import { z } from 'zod';
import { languages } from '../../languages/language.ts';
import { texts } from './texts.ts';

const held = {
  file: z.string().min(1),
  sha256: z.string().regex(/^[0-9a-f]{64}$/, {
    error: 'This is no SHA-256. Write the 64 digits that sha256sum prints for the file.',
  }),
};

/** annex.yaml: what the annex is and which file it was received as. */
export const annexSchema = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9-]*$/, {
    error: 'Write small letters of a to z, figures and hyphens, a letter first.',
  }),
  edition: z.string().min(1),
  /** The day on which anything in this edition was last changed: 2026-11-23. */
  revised: z.iso.date(),
  title: texts,
  label: texts,
  authoritative: z.enum(languages),
  /** Until a person has read every guess (unsure) and taken the mark away; every page says so. */
  draft: z.literal(true).exactOptional(),
  /** The names of the parties in the contract, where not 発注者 and 受注者. */
  parties: z.strictObject({ orderingParty: texts, contractor: texts }).exactOptional(),
  /** Whether places are cited in words (第８条第３項第２号) or by their markers (８(3)ア), where the numbers do not say it. */
  cite: z.enum(['words', 'markers']).exactOptional(),
  /** What stands behind the last clause: 「以上」, 「附則」. */
  closing: z.array(z.string().min(1)).min(1).exactOptional(),
  /** Lines of the received file that are layout, or whose spaces are: page numbers, running headers, titles in wide letters. */
  layout: z
    .array(z.strictObject({ line: z.int().positive(), text: z.string().min(1), why: z.string().min(1) }))
    .exactOptional(),
  /** Those in which the annex is written, where they are not all of the site. */
  languages: z.array(z.enum(languages)).min(1).exactOptional(),
  /** The file as received; where it is no text, the text that was taken from it stands beside it. */
  source: z.strictObject({ ...held, text: z.strictObject(held).exactOptional() }),
});

export type AnnexFile = z.infer<typeof annexSchema>;
