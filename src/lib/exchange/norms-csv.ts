/** norms.csv: one sentence of the annex a row, both languages in columns. */
import type { Annex, Clause, Norm, Paragraph } from '../annex/annex.ts';
import { addressLabel } from '../annex/numerals.ts';
import type { Language } from '../language.ts';
import { csv } from './csv.ts';
import type { Column } from './csv.ts';
import { partId } from './part-id.ts';

interface Row {
  readonly clause: Clause;
  readonly paragraph: Paragraph;
  /** Counted from 1. */
  readonly sentence: number;
  readonly norm: Norm;
}

const columns: readonly Column<Row>[] = [
  ['id', ({ norm }) => partId(norm.id)],
  ['clause', ({ clause }) => clause.number],
  ['paragraph', ({ paragraph }) => paragraph.number],
  ['sentence', ({ sentence }) => sentence],
  ['address_ja', (row) => address(row, 'ja')],
  ['address_en', (row) => address(row, 'en')],
  ['heading_ja', ({ clause }) => clause.heading.ja],
  ['heading_en', ({ clause }) => clause.heading.en],
  ['text_ja', ({ norm }) => norm.text.ja],
  ['text_en', ({ norm }) => norm.text.en],
  ['bearer', ({ norm }) => norm.bearer],
  ['force', ({ norm }) => norm.force],
  ['trigger_ja', ({ norm }) => norm.trigger?.ja],
  ['trigger_en', ({ norm }) => norm.trigger?.en],
  ['time_ja', ({ norm }) => norm.time?.ja],
  ['time_en', ({ norm }) => norm.time?.en],
  ['exception_ja', ({ norm }) => norm.exception?.ja],
  ['exception_en', ({ norm }) => norm.exception?.en],
  ['persons_ja', ({ norm }) => norm.persons?.ja],
  ['persons_en', ({ norm }) => norm.persons?.en],
  ['references', ({ norm }) => norm.references.map(partId).join(' ')],
  ['flows_down', ({ norm }) => norm.flowsDown.map(String).map(partId).join(' ')],
  ['misprint_printed', ({ norm }) => norm.misprint?.printed],
  ['misprint_read', ({ norm }) => norm.misprint?.read],
  ['note_ja', ({ norm }) => norm.note?.ja],
  ['note_en', ({ norm }) => norm.note?.en],
];

/** The file's text, in the annex's order. */
export function normsCsv({ clauses }: Annex): string {
  return csv(columns, clauses.flatMap(rowsOf));
}

function rowsOf(clause: Clause): readonly Row[] {
  return clause.paragraphs.flatMap((paragraph) =>
    paragraph.sentences.map((norm, index) => ({ clause, paragraph, sentence: index + 1, norm })),
  );
}

function address({ clause, paragraph }: Row, language: Language): string {
  return addressLabel({ clause: clause.number, paragraph: paragraph.number }, language);
}
