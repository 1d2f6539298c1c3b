/** norms.csv: one sentence of the annex a row, each language in columns. */
import { parseKey } from '../../annex/numbering/address.ts';
import type { Tree } from '../../annex/numbering/tree.ts';
import { treeOf } from '../../annex/numbering/tree.ts';
import type { Annex, Clause, Paragraph } from '../../annex/annex.ts';
import type { Norm } from '../../annex/types/norm.ts';
import { addressLabel } from '../../annex/numbering/labels.ts';
import type { Language } from '../../languages/language.ts';
import { columnByLanguage, csv } from './csv.ts';
import type { CsvColumn } from './csv.ts';
import { citesOf } from '../cites.ts';
import { partId } from '../oscal/part-id.ts';

interface NormRow {
  readonly clause: Clause;
  readonly paragraph: Paragraph;
  /** Counted from 1. */
  readonly sentence: number;
  readonly norm: Norm;
  /** The translation of its paragraph is older than the text. */
  readonly outdated: boolean;
  readonly tree: Tree;
}

function normColumns({ authoritative, languages }: Annex): readonly CsvColumn<NormRow>[] {
  const address = (language: Language): CsvColumn<NormRow> => [
    `address_${language}`,
    (row) => addressIn(row, language),
  ];
  return [
    ['id', ({ norm }) => partId(norm.id)],
    ['clause', ({ clause }) => clause.number],
    ['paragraph', ({ paragraph }) => paragraph.number],
    ['sentence', ({ sentence }) => sentence],
    ...languages.map(address),
    ...columnByLanguage<NormRow>('heading', languages, ({ clause }) => clause.heading),
    ...columnByLanguage<NormRow>('text', languages, ({ norm }) => norm.text),
    ...(languages.length > 1
      ? [['translation_outdated', ({ outdated }) => String(outdated)] satisfies CsvColumn<NormRow>]
      : []),
    ['bearer', ({ norm }) => norm.bearer],
    ['force', ({ norm }) => norm.force],
    ...columnByLanguage<NormRow>('trigger', languages, ({ norm }) => norm.trigger),
    ...columnByLanguage<NormRow>('time', languages, ({ norm }) => norm.time),
    ...columnByLanguage<NormRow>('exception', languages, ({ norm }) => norm.exception),
    ...columnByLanguage<NormRow>('persons', languages, ({ norm }) => norm.persons),
    ['cites', ({ norm, tree }) => citesOf(norm, authoritative, tree).map(partId).join(' ')],
    ['read_together', ({ norm }) => norm.references.map(partId).join(' ')],
    ['flows_down', ({ norm }) => norm.flowsDown.map(String).map(partId).join(' ')],
    ['misprint_printed', ({ norm }) => norm.misprint?.printed],
    ['misprint_read', ({ norm }) => norm.misprint?.read],
    ...columnByLanguage<NormRow>('note', languages, ({ norm }) => norm.note),
  ];
}

/** The file's text, in the annex's order. */
export function normsCsv(annex: Annex): string {
  return csv(
    normColumns(annex),
    annex.clauses.flatMap((clause) => normRows(clause, annex)),
  );
}

function normRows(clause: Clause, annex: Annex): readonly NormRow[] {
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

function addressIn({ norm, tree }: NormRow, language: Language): string {
  return addressLabel(parseKey(norm.id), language, tree.numbering);
}
