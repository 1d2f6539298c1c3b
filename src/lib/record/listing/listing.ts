/** The list of kept records: how each stands, in which order they come, and which of them a query finds. */
import { phases } from '../../annex/types/fact.ts';
import { fold } from '../../annex/text/fold.ts';
import { verdicts } from '../../assessment/verdict/verdicts.ts';
import { isExample } from '../examples/example.ts';
import type { Glimpse } from './glimpse.ts';
import type { Problem } from '../problem.ts';
import { binDays } from '../keeping/bin.ts';
import type { Listed } from '../keeping/shelf.ts';
import type { RecordSummary } from './summary.ts';

/** What is known of a record that the shelf lists. */
export type Known =
  | { readonly kind: 'read'; readonly summary: RecordSummary }
  /** It is not known yet whether it can be read, nor what it comes to. */
  | { readonly kind: 'glimpsed'; readonly glimpse: Glimpse }
  | { readonly kind: 'unread'; readonly glimpse: Glimpse; readonly problems: readonly Problem[] };

export type RowKind = 'ordinary' | 'example' | 'otherEdition' | 'unreadable';

export interface RecordRow {
  readonly entry: Listed;
  readonly kind: RowKind;
  /** The name that its owner gave it, or else the title of its contract; may be blank. */
  readonly name: string;
  readonly title: string;
  readonly contractor: string;
  /** ISO instant. */
  readonly changedAt: string;
  /** Undefined where the record cannot be read, or is not read yet. */
  readonly summary: RecordSummary | undefined;
  readonly problems: readonly Problem[];
}

/** Can it be opened, as far as is known? */
export function canOpen({ kind }: Pick<RecordRow, 'kind'>): boolean {
  return kind === 'ordinary' || kind === 'example';
}

export function rowOf(entry: Listed, known: Known): RecordRow {
  const { title, contractor } = known.kind === 'read' ? known.summary : known.glimpse;
  return {
    ...{ entry, title, contractor },
    kind: rowKind(entry, known),
    name: entry.label ?? title,
    changedAt: statedChange(known) ?? entry.changedAt,
    summary: known.kind === 'read' ? known.summary : undefined,
    problems: known.kind === 'unread' ? known.problems : [],
  };
}

/** When the record says that it was changed. What cannot be read says nothing. */
function statedChange(known: Known): string | undefined {
  if (known.kind === 'read') return known.summary.updatedAt;
  return known.kind === 'glimpsed' ? known.glimpse.updatedAt || undefined : undefined;
}

function rowKind(entry: Listed, known: Known): RowKind {
  if (known.kind !== 'unread') return isExample(entry) ? 'example' : 'ordinary';
  return known.problems.some(({ kind }) => kind === 'otherEdition') ? 'otherEdition' : 'unreadable';
}

const dayLength = 24 * 60 * 60 * 1000;

/** Days until it is removed for good, the last one begun counts as one. Undefined where it does not lie in the bin. */
export function daysLeft({ deletedAt }: Pick<Listed, 'deletedAt'>, now: Date): number | undefined {
  if (deletedAt === undefined) return undefined;
  return Math.max(0, Math.ceil((Date.parse(deletedAt) + binDays * dayLength - now.getTime()) / dayLength));
}

export const recordColumns = ['name', 'contractor', 'phase', 'progress', 'verdict', 'changedAt'] as const;
export type RecordColumn = (typeof recordColumns)[number];

export interface Order {
  readonly by: RecordColumn;
  readonly descending: boolean;
}

/** The last changed first. */
export const usualOrder: Order = { by: 'changedAt', descending: true };

/** The order after its column was chosen: the other way round where it was that column's already. */
export function turned(order: Order, by: RecordColumn): Order {
  return { by, descending: by === order.by ? !order.descending : by === usualOrder.by };
}

/**
 * Rows that are alike in the column stay as they were; those of which it is not known come last, either way.
 * @param compare texts as the language of the page orders them
 */
export function sorted(
  rows: readonly RecordRow[],
  { by, descending }: Order,
  compare: (one: string, other: string) => number,
): readonly RecordRow[] {
  const sign = descending ? -1 : 1;
  return rows.toSorted((a, b) => {
    const [one, other] = [keys[by](a), keys[by](b)];
    if (one === undefined || other === undefined)
      return Number(one === undefined) - Number(other === undefined);
    if (typeof one === 'string' && typeof other === 'string') return sign * compare(one, other);
    return sign * (Number(one) - Number(other));
  });
}

/** What a column is ordered by; undefined where it is not known. Verdicts come worst first, phases as time goes. */
const keys: Readonly<Record<RecordColumn, (row: RecordRow) => string | number | undefined>> = {
  name: ({ name }) => name || undefined,
  contractor: ({ contractor }) => contractor || undefined,
  phase: ({ summary }) => summary?.phase && phases.indexOf(summary.phase),
  progress: ({ summary }) => summary && (summary.due === 0 ? 0 : summary.answered / summary.due),
  verdict: ({ summary }) => summary && verdicts.indexOf(summary.verdict),
  changedAt: ({ changedAt }) => Date.parse(changedAt) || undefined,
};

/**
 * The rows in which every word of the query stands: in the names, the title, the contractor, the Ordering Party, or in
 * what else a row says. Full-width and half-width, katakana and hiragana, upper and lower case are one.
 * @param said what a row says beside its own texts, in the language of the page
 */
export function matching(
  rows: readonly RecordRow[],
  query: string,
  said: (row: RecordRow) => readonly string[] = () => [],
): readonly RecordRow[] {
  const wanted = fold(query).split(/\s+/).filter(Boolean);
  if (wanted.length === 0) return rows;
  return rows.filter((row) => {
    const { name, title, contractor, summary } = row;
    const text = fold([name, title, contractor, summary?.orderingParty ?? '', ...said(row)].join('\n'));
    return wanted.every((word) => text.includes(word));
  });
}

/** Those that stand in the list, and those that lie in the bin, the last deleted first. */
export function presentAndBinned(rows: readonly RecordRow[]): {
  readonly present: readonly RecordRow[];
  readonly binned: readonly RecordRow[];
} {
  const deleted = ({ entry }: RecordRow) => entry.deletedAt ?? '';
  return {
    present: rows.filter((row) => deleted(row) === ''),
    binned: rows.filter((row) => deleted(row) !== '').toSorted((a, b) => (deleted(a) < deleted(b) ? 1 : -1)),
  };
}
