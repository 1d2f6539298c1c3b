import { z } from 'zod';
import { meanings } from '../types/fact.ts';
import { texts } from './texts.ts';

const tested = {
  fact: z.string(),
  in: z.array(z.string()).exactOptional(),
  notIn: z.array(z.string()).exactOptional(),
};
const sayWhich = { error: 'A test says in: or notIn:, with the values that it looks for.' };

/** Of what was answered. */
const answeredTest = z.strictObject(tested).refine((test) => test.in ?? test.notIn, sayWhich);
/** Of what was answered, or with `effective` of what counts. */
export const factTest = z
  .strictObject({ ...tested, effective: z.boolean().exactOptional() })
  .refine((test) => test.in ?? test.notIn, sayWhich);

/** facts.yaml: what is asked first, and which answers contradict each other. */
export const factsSchema = z.strictObject({
  facts: z.array(
    z.strictObject({
      key: z.string().regex(/^[a-z][A-Za-z]*$/),
      /** A word or two for tables and reasons. */
      name: texts,
      question: texts,
      help: texts,
      /** The list of the record that the answer speaks of. */
      listedIn: z.literal('subcontractors').exactOptional(),
      options: z
        .array(
          z.strictObject({
            value: z.string().min(1),
            label: texts,
            means: z.enum(meanings).exactOptional(),
            reason: texts.exactOptional(),
          }),
        )
        .min(2),
      countsAs: z.strictObject({ value: z.string(), while: z.array(answeredTest).min(1) }).exactOptional(),
      advice: z
        .array(
          z.strictObject({
            when: z.array(factTest).min(1),
            confirm: z.boolean().exactOptional(),
            text: texts,
          }),
        )
        .default([]),
    }),
  ),
  contradictions: z
    .array(z.strictObject({ facts: z.tuple([factTest, factTest]), sentence: texts }))
    .default([]),
});

export type FactsFile = z.infer<typeof factsSchema>;
