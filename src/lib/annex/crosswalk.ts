/** A clause beside the frameworks. For orientation, never a claim of conformity. */
import type { Annex, Clause, CrosswalkEntry, Framework } from './annex.ts';

export interface CrosswalkRow {
  /** The framework's place in crosswalk.yaml, from 1: what the filter goes by. */
  readonly number: number;
  readonly framework: Framework;
  readonly entries: readonly MarkedEntry[];
  /** Where a framework has no numbered items: the place in words. */
  readonly place: string;
}

export interface MarkedEntry extends CrosswalkEntry {
  /** Its name was not compared with the published text. */
  readonly unverified: boolean;
}

/** Every framework in the order of crosswalk.yaml, also those in which nothing is named for the clause. */
export function crosswalkOf(
  { frameworks }: Pick<Annex, 'frameworks'>,
  { crosswalk }: Pick<Clause, 'crosswalk'>,
): readonly CrosswalkRow[] {
  return frameworks.map((framework, index) => {
    const said = crosswalk[framework.key] ?? [];
    const head = { number: index + 1, framework };
    return typeof said === 'string'
      ? { ...head, entries: [], place: said }
      : { ...head, entries: said.map((entry) => withConfidence(entry, framework)), place: '' };
  });
}

/** Whether the clause has an item, or a place in words, in the framework. */
export function namesSomething({ entries, place }: CrosswalkRow): boolean {
  return entries.length > 0 || place !== '';
}

function withConfidence(entry: CrosswalkEntry, { unverified }: Framework): MarkedEntry {
  const unknown = unverified === 'all' || unverified.some((start) => entry.id.startsWith(start));
  return { ...entry, unverified: unknown };
}
