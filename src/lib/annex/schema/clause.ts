import { z } from 'zod';
import { phases } from '../types/fact.ts';
import { bearers, forces } from '../types/norm.ts';
import { consequences } from '../types/question.ts';
import { confidences } from '../annex.ts';
import { asRead, writtenParagraph } from '../text/written-text.ts';
import { address, clauseNumber, normId, texts, unsure } from './texts.ts';

/** One sentence of the clause, in the order of the text; its words stand in ja.mdx and en.mdx. */
export const norm = z.strictObject({
  id: normId,
  bearer: z.enum(bearers),
  force: z.enum(forces),
  trigger: texts.exactOptional(),
  time: texts.exactOptional(),
  exception: texts.exactOptional(),
  persons: texts.exactOptional(),
  references: z.array(address).default([]),
  /** Words of the sentence and where they lead, if not where they say: 「前項の承諾」. */
  leadsTo: z.array(z.strictObject({ words: texts, to: z.array(address) })).default([]),
  flowsDown: z.array(clauseNumber).default([]),
  misprint: z.strictObject({ printed: z.string().min(1), read: z.string().min(1) }).exactOptional(),
  note: texts.exactOptional(),
  unsure,
});

export const questionBase = {
  id: z.string().regex(/^Q\d+(_\d+)*-\d+$/, {
    error: 'This is no id of a question. Write Q, the clause and a number: Q8-1.',
  }),
  paragraph: z.number().int().positive(),
  norms: z.array(z.string()).min(1),
  phases: z.array(z.enum(phases)).min(1),
  when: z.strictObject({ fact: z.string(), dueWhenPlanned: z.boolean().exactOptional() }).exactOptional(),
  question: texts,
  /** How to answer; then perhaps a list, each point on a line that begins with 「・」 or “- ”. */
  guidance: texts.exactOptional(),
  evidence: texts.exactOptional(),
  unsure,
};

export const weight = z.number().int().min(0).max(5);
/** Advice follows from good practice only. */
const consequence = z.enum(consequences).exclude(['advice']);

/** A duty written in the annex: says what follows where it is not, or only partly, met. */
const textControl = z.strictObject({
  ...questionBase,
  kind: z.literal('control'),
  basis: z.literal('text'),
  ifUnmet: consequence,
  ifUnmetAtEnd: consequence,
  ifPartial: consequence,
  weight,
  awaits: z.boolean().exactOptional(),
});

/** Good practice: never decides the verdict. */
const derivedControl = z.strictObject({
  ...questionBase,
  kind: z.literal('control'),
  basis: z.literal('derived'),
  weight,
});

const control = z.discriminatedUnion('basis', [textControl, derivedControl]);

/** A prohibition, asked as “has it happened?”. */
const breach = z.strictObject({
  ...questionBase,
  kind: z.literal('breach'),
  basis: z.literal('text'),
  weight,
});

/** A right or role of the Ordering Party that the Contractor says it knows. */
const acknowledgement = z.strictObject({
  ...questionBase,
  kind: z.literal('acknowledgement'),
  basis: z.literal('text'),
});

const crosswalkEntries = z.array(
  z.strictObject({ id: z.string(), title: z.string(), confidence: z.enum(confidences) }),
);

/** clause.yaml: everything about a clause except its words. */
export const clauseSchema = z.strictObject({
  number: clauseNumber,
  /** As printed; empty before the first clause. */
  marker: z.string(),
  short: texts,
  summary: texts,
  norms: z.array(norm).min(1),
  questions: z.array(z.discriminatedUnion('kind', [control, breach, acknowledgement])).default([]),
  /** By key of crosswalk.yaml: items, or the place in words. */
  crosswalk: z.record(z.string(), z.union([z.string().min(1), crosswalkEntries])).default({}),
});

/** ja.mdx, en.mdx: the words of the clause, sentence by sentence; the body is the explanation. */
export const clauseTextSchema = z
  .strictObject({
    /** Left out where the clause has none. */
    heading: z.string().min(1).exactOptional(),
    paragraphs: z.array(writtenParagraph).min(1),
  })
  .transform(({ heading = '', paragraphs }) => ({ heading, ...asRead(paragraphs) }));

export type ClauseFile = z.infer<typeof clauseSchema>;
export type ClauseText = z.infer<typeof clauseTextSchema>;
