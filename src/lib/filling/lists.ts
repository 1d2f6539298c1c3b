/** What the form shows at its lists. */
import { namedQuestions } from '../record/editing/lists.ts';
import type { ListName } from '../record/editing/lists.ts';
import { isFull } from '../record/record-type.ts';
import type { Scene } from './scene.ts';

export interface ListView {
  readonly empty: boolean;
  readonly full: boolean;
}

export interface ListsView {
  readonly lists: Readonly<Record<ListName, ListView>>;
  /** The questions for which each piece of evidence is named, in the order of the annex; by its id. */
  readonly uses: Readonly<Record<string, readonly string[]>>;
}

export function listsView({ record, rules }: Scene): ListsView {
  const of = (list: ListName): ListView => ({ empty: record[list].length === 0, full: isFull(record, list) });
  const named = namedQuestions(record);
  const order = new Map(rules.questions.map(({ id }, index) => [id, index]));
  const at = (id: string) => order.get(id) ?? order.size;
  return {
    lists: { evidence: of('evidence'), subcontractors: of('subcontractors') },
    uses: Object.fromEntries(
      record.evidence.map(({ id }) => [id, [...(named.get(id) ?? [])].sort((a, b) => at(a) - at(b))]),
    ),
  };
}
