/** norms.csv: one sentence of the annex a row, both languages in columns. */
import { parseKey } from '../annex/numbering/address.ts';
import type { Tree } from '../annex/numbering/tree.ts';
import { treeOf } from '../annex/numbering/tree.ts';
import type { Annex, Clause, Norm, Paragraph } from '../annex/annex.ts';
import { addressLabel } from '../annex/numbering/labels.ts';
import type { Language } from '../language.ts';
import { csv } from './csv.ts';
import type { Column } from './csv.ts';
import { citesOf } from './cites.ts';
import { partId } from './part-id.ts';

interface Row {
  readonly clause: Clause;
  readonly paragraph: Paragraph;
  /** Counted from 1. */
  readonly sentence: number;
  readonly norm: Norm;
  /** The translation of its paragraph is older than the text. */
  readonly outdated: boolean;
  readonly tree: Tree;
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
  ['translation_outdated', ({ outdated }) => String(outdated)],
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
  ['cites', ({ norm, tree }) => citesOf(norm, tree).map(partId).join(' ')],
  ['read_together', ({ norm }) => norm.references.map(partId).join(' ')],
  ['flows_down', ({ norm }) => norm.flowsDown.map(String).map(partId).join(' ')],
  ['misprint_printed', ({ norm }) => norm.misprint?.printed],
  ['misprint_read', ({ norm }) => norm.misprint?.read],
  ['note_ja', ({ norm }) => norm.note?.ja],
  ['note_en', ({ norm }) => norm.note?.en],
];

/** The file's text, in the annex's order. */
export function normsCsv(annex: Annex): string {
  return csv(
    columns,
    annex.clauses.flatMap((clause) => rowsOf(clause, annex)),
  );
}

function rowsOf(clause: Clause, annex: Annex): readonly Row[] {
  const { readings } = annex;
  const tree = treeOf(annex);
  return clause.paragraphs.flatMap((paragraph) => {
    const outdated = readings[`${clause.number}-${paragraph.number}`]?.outdated ?? false;
    return paragraph.sentences.map((norm) => ({
      clause,
      paragraph,
      sentence: Number(norm.id.split('-').at(-1)),
      norm,
      outdated,
      tree,
    }));
  });
}

function address({ norm, tree }: Row, language: Language): string {
  return addressLabel(parseKey(norm.id), language, tree.numbering);
}
