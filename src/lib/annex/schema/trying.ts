/** Assessments to look at: worked cases and an example. */
import { z } from 'zod';
import { texts } from './texts.ts';

/**
 * cases.yaml: worked verdicts; each lists only what differs from the first. Whether answers can be read and come out as
 * expected, `provedCases` says.
 */
export const casesSchema = z.array(
  z.strictObject({
    name: texts,
    /** Nothing at all is answered. */
    unanswered: z.boolean().exactOptional(),
    facts: z.record(z.string(), z.string()),
    answers: z.record(z.string(), z.unknown()),
    expected: z.record(z.string(), z.unknown()),
  }),
);

/** example.ja.json, example.en.json: a record to try, less its head; whether it is sound, the reader of records says. */
export const exampleSchema = z.looseObject({
  facts: z.record(z.string(), z.string()),
  answers: z.record(z.string(), z.unknown()),
});

export type CasesFile = z.infer<typeof casesSchema>;
export type ExampleFile = z.infer<typeof exampleSchema>;
