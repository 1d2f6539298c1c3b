/**
 * What an author may write in src/content. Each schema is the author's manual for one file; what one file
 * cannot know (pairs, references, gaps) is proved by `check.ts`.
 */
import { z } from 'zod';
import { languages } from '../languages/language.ts';
import type { Language, Texts } from '../languages/language.ts';
import { asRead, writtenParagraph } from './text/written-text.ts';
import { bearers, confidences, consequences, forces, meanings, phases } from './annex.ts';

/** A schema under the name of each language that there is. */
function each<S extends z.ZodType>(schema: S): Readonly<Record<Language, S>> {
  return Object.fromEntries(languages.map((language) => [language, schema])) as Record<Language, S>;
}

/** A text in every language of the site, on adjacent lines; which languages these are, `spokenIn` asks. */
export const texts = z
  .strictObject(each(z.string().min(1).exactOptional()))
  .refine((text) => Object.keys(text).length > 0, {
    error: 'Nothing is said. Write it in each language.',
  }) as z.ZodType as z.ZodType<Texts>;

const held = { file: z.string().min(1), sha256: z.string().regex(/^[0-9a-f]{64}$/) };

/** annex.yaml: what the annex is and which file it was received as. */
export const annexSchema = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9-]*$/),
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

/** The number of a clause; 第３条の２ is 3_2, what stands before the first clause 0. */
export const clauseNumber = z.union([
  z.int().nonnegative(),
  z.templateLiteral([z.int().nonnegative(), '_', z.string()]),
]);

/** A clause, a paragraph or an item of this annex: 8, 8-3, 8-3-i2. */
const address = z.string().regex(/^\d+(_\d+)*(-\d+(-(i\d+|[a-z]+))*)?$/);
const normId = z.string().regex(/^\d+(_\d+)*-\d+(-(i\d+|[a-z]+))*-\d+$/);
/** Why a person must look at it before it is published. */
const unsure = z.array(z.string().min(1)).min(1).exactOptional();

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
  id: z.string().regex(/^Q\d+(_\d+)*-\d+$/),
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

const entries = z.array(
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
  crosswalk: z.record(z.string(), z.union([z.string().min(1), entries])).default({}),
});

/** ja.mdx, en.mdx: the words of the clause, sentence by sentence; the body is the explanation. */
export const clauseTextSchema = z
  .strictObject({
    /** Left out where the clause has none. */
    heading: z.string().min(1).exactOptional(),
    paragraphs: z.array(writtenParagraph).min(1),
  })
  .transform(({ heading = '', paragraphs }) => ({ heading, ...asRead(paragraphs) }));

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

export type AnnexFile = z.infer<typeof annexSchema>;
export type ClauseFile = z.infer<typeof clauseSchema>;
export type ClauseText = z.infer<typeof clauseTextSchema>;
export type FactsFile = z.infer<typeof factsSchema>;
export type GlossaryFile = z.infer<typeof glossarySchema>;
export type ReadingLine = z.infer<typeof readingLine>;
export type ReadingsFile = z.infer<typeof readingsSchema>;
export type FrameworksFile = z.infer<typeof frameworksSchema>;
export type PreparationsFile = z.infer<typeof preparationsSchema>;
export type CasesFile = z.infer<typeof casesSchema>;
export type ExampleFile = z.infer<typeof exampleSchema>;
