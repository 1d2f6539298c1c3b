/**
 * What an author may write in src/content/forms/ID.yaml: one paper that the annex calls for a file. Manual: docs/forms.md.
 * What a file cannot know (norms, questions, places of the record) is proved by `check.ts`.
 */
import { z } from 'zod';
import { texts } from '../annex/schema/texts.ts';

/** Who writes a paper, and whom it goes to. */
export const parties = ['contractor', 'ordering-party', 'subcontractor', 'worker'] as const;
/** `text`: the annex itself asks for it; `good`: good practice, which it does not. */
export const formBases = ['text', 'good'] as const;
/** One line, several, a date. */
export const kinds = ['line', 'area', 'date'] as const;

/** Under this name the record keeps what is filled in: never changed, and never used again for something else. */
const formKey = z.string().regex(/^[a-z][A-Za-z0-9]{0,39}$/);
/** A place of the record, which the paper shows and changes: contract.title, subcontractor.work. */
const source = z.string().regex(/^[a-z][A-Za-z]*(\.[a-z][A-Za-z]*){1,2}$/);
const sources = z.union([source, z.array(source).min(2)]);
const basis = z.enum(formBases);
const option = z.strictObject({ key: formKey, label: texts });

/** What can be filled in, of a field and of a column alike. */
const fillable = {
  key: formKey,
  label: texts,
  /** How it is written; `line` where nothing is said. What comes from the record is as it is there. */
  kind: z.enum(kinds).exactOptional(),
  /** What is ticked instead of being written. */
  options: z.array(option).min(1).exactOptional(),
  /** More than one of them may be ticked. */
  several: z.literal(true).exactOptional(),
  /** How to fill it in, in small print beside the label. */
  hint: texts.exactOptional(),
};

/** A label, and room for what is to be said. */
const fieldSchema = z
  .strictObject({
    ...fillable,
    basis,
    /** Where it stands in the record; several stand one after the other in the same place. */
    from: sources.exactOptional(),
    /** The end of a period, whose beginning is `from`. */
    until: source.exactOptional(),
    /** What stands there until something else is written: a place of the record, or several one after the other. */
    usual: sources.exactOptional(),
    /** Lines that it has room for when it is written by hand. */
    room: z.int().min(1).max(30).exactOptional(),
    /** What may stand there, marked as an example. */
    sample: texts.exactOptional(),
  })
  .refine(({ from, kind, options }) => [from, kind, options].filter(Boolean).length < 2, {
    error: 'It comes from the record (from), is written (kind) or ticked (options). Keep one of them.',
  })
  .refine(({ from, options, usual }) => usual === undefined || !(from ?? options), {
    error:
      'What stands there until something is written (usual) is of a field that is written. Leave from and options out, or usual.',
  })
  .refine(({ from, until }) => until === undefined || typeof from === 'string', {
    error: 'The end of a period (until) needs its beginning. Write from: with one place.',
  });

const column = z.strictObject({
  ...fillable,
  basis: basis.exactOptional(),
  /** Its share of the width of the table; the columns without one share the rest. In percent. */
  width: z.int().min(3).max(90).exactOptional(),
  /** Of a table of the record's list: the field of the row that it shows. */
  from: source.exactOptional(),
});

const tableSchema = z
  .strictObject({
    kind: z.literal('table'),
    key: formKey,
    caption: texts.exactOptional(),
    columns: z.array(column).min(1).max(14),
    /** A row for each entry of this list of the record. */
    list: z.literal('subcontractors').exactOptional(),
    /** Rows that stand there already: what is said in some of their cells; the others are filled in. */
    lines: z
      .array(
        z.strictObject({
          key: formKey,
          cells: z.record(formKey, texts).default({}),
          /** Cells that show a place of the record, by column. */
          from: z.record(formKey, source).exactOptional(),
          /** What stands in a cell until something else is written, by column. */
          usual: z.record(formKey, sources).exactOptional(),
        }),
      )
      .min(1)
      .exactOptional(),
    /** Rows to be filled in, as many as a blank paper has; more can be added on the screen. */
    rows: z.int().min(1).max(40).exactOptional(),
    /** Rows that show what may stand there, marked as examples: where people do not know what to write. */
    samples: z.array(z.record(formKey, texts)).min(1).exactOptional(),
    /** Lines of handwriting that a row has room for. */
    room: z.int().min(1).max(20).exactOptional(),
  })
  .refine(({ lines, rows, list }) => [lines, rows, list].filter(Boolean).length === 1, {
    error:
      'A table has rows to fill in (rows), rows that stand there (lines) or those of a list (list). Keep one of them.',
  });

/** What stands on a paper beside its tables, also inside a frame. */
const simple = [
  z.strictObject({ kind: z.literal('heading'), text: texts, basis: basis.exactOptional() }),
  /** A paragraph; `note` is small print. May say {annex}, {label}, {contract}, {orderingParty}, {contractor}, {subcontractor}. */
  z.strictObject({
    kind: z.literal('text'),
    text: texts,
    note: z.literal(true).exactOptional(),
    basis: basis.exactOptional(),
  }),
  z.strictObject({
    kind: z.literal('list'),
    items: z.array(texts).min(1),
    /** Numbered: １, ２. */
    ordered: z.literal(true).exactOptional(),
    basis: basis.exactOptional(),
  }),
  z.strictObject({ kind: z.literal('fields'), fields: z.array(fieldSchema).min(1) }),
  /** Boxes to tick, one below the other. */
  z.strictObject({
    kind: z.literal('ticks'),
    key: formKey,
    label: texts.exactOptional(),
    options: z.array(option).min(1),
    several: z.literal(true).exactOptional(),
    basis: basis.exactOptional(),
  }),
] as const;

const blockSchema = z.discriminatedUnion('kind', [
  ...simple,
  tableSchema,
  /** What belongs together, in a frame that paper does not break. */
  z.strictObject({
    kind: z.literal('frame'),
    heading: texts.exactOptional(),
    basis: basis.exactOptional(),
    blocks: z.array(z.discriminatedUnion('kind', simple)).min(1),
  }),
  /** Clauses (8) or paragraphs (8-3), word for word as the annex has them. */
  z.strictObject({ kind: z.literal('clauses'), clauses: z.array(z.coerce.string()).min(1) }),
  /** A date, and who signs below it: of a receipt, of a consent. */
  z.strictObject({
    kind: z.literal('sign'),
    key: formKey,
    party: z.enum(parties),
    text: texts.exactOptional(),
    basis: basis.exactOptional(),
  }),
  /** Empty boxes to stamp or sign in. */
  z.strictObject({ kind: z.literal('boxes'), labels: z.array(texts).min(1).max(4) }),
  /** A letter ends here, in 以上; what follows is for its receiver to fill in, or to read. */
  z.strictObject({ kind: z.literal('end') }),
  /** What follows begins on a new page. */
  z.strictObject({ kind: z.literal('page') }),
]);

/** forms/ID.yaml. The name of the file is the id, by which the record and the address know the paper. */
export const formSchema = z.strictObject({
  /** Its place among the papers, printed as 様式（参考）１. */
  number: z.int().positive(),
  title: texts,
  /** When it is used, in one sentence. */
  use: texts,
  /** Who writes it. */
  from: z.enum(parties),
  /** Whom it goes to; left out where it is kept. */
  to: z.enum(parties).exactOptional(),
  /** It goes there without the head of a letter, which its own fields take the place of. */
  plain: z.literal(true).exactOptional(),
  /** One paper is about one entry of this list of the record. */
  about: z.literal('subcontractors').exactOptional(),
  /** The norms that it serves, by id: 8-1-1. */
  norms: z
    .array(z.string())
    .min(1, { error: 'It serves no norm of the annex. Name one, or delete the file.' }),
  /** The questions beside which it is offered. */
  questions: z.array(z.string()).default([]),
  /** Its tables live on: the rows that are filled in are saved as an Excel file too. */
  spreadsheet: z.literal(true).exactOptional(),
  /** On A4 landscape: for tables of many columns. */
  wide: z.literal(true).exactOptional(),
  /** What a letter says before 記; with it the paper ends in 以上, at its foot or where it says `end`. */
  opening: texts.exactOptional(),
  blocks: z.array(blockSchema).min(1),
  /** Small print at the end: what the annex leaves open. */
  notes: z.array(texts).default([]),
});

export type FormFile = z.infer<typeof formSchema>;
