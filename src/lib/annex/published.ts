/** The schema of the whole Annex, as annex.json carries it: what authors may write, put together as `compose.ts` does. */
import { z } from 'zod';
import { languages } from '../languages/language.ts';
import { bases, consequences } from './types/question.ts';
import { annexSchema } from './schema/annex.ts';
import { texts, clauseNumber } from './schema/texts.ts';
import { clauseSchema, norm, questionBase, weight } from './schema/clause.ts';
import { factTest, factsSchema } from './schema/facts.ts';
import { frameworksSchema, preparationsSchema } from './schema/beside.ts';
import { glossarySchema } from './schema/words.ts';

const publishedSentence = norm.extend({ text: texts });

const publishedItem = z.strictObject({ at: z.string(), marker: z.string().min(1) });

const publishedParagraph = z.strictObject({
  number: z.number().int().positive(),
  marker: z.string().exactOptional(),
  sentences: z.array(publishedSentence).min(1),
  items: z.array(publishedItem).min(1).exactOptional(),
});

const publishedQuestion = {
  ...questionBase,
  clause: clauseNumber,
  basis: z.enum(bases),
  weight,
};

const publishedConsequence = z.enum(consequences);

const publishedControl = z.strictObject({
  ...publishedQuestion,
  kind: z.literal('control'),
  ifUnmet: publishedConsequence,
  ifUnmetAtEnd: publishedConsequence,
  ifPartial: publishedConsequence,
  awaits: z.boolean(),
});
const publishedBreach = z.strictObject({ ...publishedQuestion, kind: z.literal('breach') });
const publishedAcknowledgement = z.strictObject({ ...publishedQuestion, kind: z.literal('acknowledgement') });

const publishedClause = z.strictObject({
  ...clauseSchema.pick({ number: true, marker: true, short: true, summary: true, crosswalk: true }).shape,
  slug: z.string().regex(/^[a-z0-9-]+$/),
  heading: texts,
  paragraphs: z.array(publishedParagraph).min(1),
  questions: z.array(
    z.discriminatedUnion('kind', [publishedControl, publishedBreach, publishedAcknowledgement]),
  ),
});

/** When the texts of a heading or paragraph were last read together. */
const reading = z.strictObject({ date: z.iso.date(), outdated: z.boolean() });

export const publishedAnnex = z.strictObject({
  ...annexSchema.omit({ source: true }).shape,
  /** Those in which it is published. */
  takenFrom: z.enum(['pdf', 'word']).exactOptional(),
  languages: z.array(z.enum(languages)).min(1),
  digest: z.string().regex(/^sha256:[0-9a-f]{64}$/),
  clauses: z.array(publishedClause).min(1),
  ...factsSchema.shape,
  glossary: glossarySchema,
  frameworks: frameworksSchema,
  preparations: preparationsSchema,
  readings: z.record(z.string().regex(/^\d+(_\d+)*(-\d+)?$/), reading),
});

/** What the parts of the published schema are called, and what they are, for whoever reads it. */
export const descriptions = z.registry<{ id?: string; title?: string; description?: string }>();

descriptions.add(texts, {
  id: 'Texts',
  description: 'The same thing said in each language of the annex.',
});
descriptions.add(publishedClause, {
  id: 'Clause',
  description: 'A clause with its paragraphs and its questions.',
});
descriptions.add(publishedParagraph, {
  id: 'Paragraph',
  description:
    'A paragraph, sentence by sentence, those of its items among them; what is printed before it is its number unless marker says otherwise.',
});
descriptions.add(publishedItem, {
  id: 'Item',
  description: 'An item of a paragraph (8-3-i2, within it 8-3-i2-a) and what is printed before it.',
});
descriptions.add(publishedSentence, {
  id: 'Norm',
  description: 'One sentence: its words, who owes it and how strongly. The id is clause-paragraph-sentence.',
});
descriptions.add(norm.shape.references, {
  description:
    'Clauses (8) and paragraphs (8-3) to read the sentence with; those that it cites in its own words are found in its text.',
});
descriptions.add(norm.shape.leadsTo, {
  description: 'Words of the sentence whose target its grammar alone does not give.',
});
descriptions.add(norm.shape.flowsDown, {
  description: 'Clauses that the sentence makes apply to Subcontractors.',
});
descriptions.add(publishedControl, { id: 'ControlQuestion', description: 'How far has it been done?' });
descriptions.add(publishedBreach, { id: 'BreachQuestion', description: 'Has it happened?' });
descriptions.add(publishedAcknowledgement, {
  id: 'AcknowledgementQuestion',
  description: 'Is it known? Never scored, never part of the verdict.',
});
descriptions.add(publishedQuestion.basis, {
  description:
    '“text” is written in the annex and decides the verdict, but in an acknowledgement; “derived” is good practice and never does.',
});
descriptions.add(reading, {
  id: 'Reading',
  description:
    'When the languages were last read together; outdated if the authoritative text changed since.',
});
descriptions.add(factTest, {
  id: 'FactTest',
  description: 'True when the value of the fact is (or is not) one of those listed.',
});
descriptions.add(publishedAnnex, {
  title: 'Annex',
  description:
    'A contract annex in one language or more. Only the text in the authoritative language is binding.',
});
