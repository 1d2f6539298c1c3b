/** No id or key is given twice. */
import type { ClauseParts, ContentParts } from '../content/parts.ts';
import { slip } from '../content/slip.ts';
import type { Path, Slip } from '../content/slip.ts';

/** An id or key, and where it is given. */
interface IdAt {
  readonly id: string;
  readonly file: string;
  readonly at: Path;
  /** What it is an option of. */
  readonly of?: string;
}

/** An id or key is given twice. */
export function repeatedIds({ clauses, facts, glossary, frameworks }: ContentParts): Slip[] {
  return [
    clauses.flatMap((clause) => idsOfClause(clause, 'questions')),
    clauses.flatMap((clause) => idsOfClause(clause, 'norms')),
    idsAt('facts.yaml', ['facts'], 'key', facts.facts),
    idsAt('glossary.yaml', [], 'term', glossary),
    idsAt('crosswalk.yaml', [], 'key', frameworks),
    idsAt('glossary.yaml', [], 'id', glossary),
    ...facts.facts.map(({ key: of, options }, index) =>
      idsAt('facts.yaml', ['facts', index, 'options'], 'value', options).map((one) => ({ ...one, of })),
    ),
  ].flatMap(repeatedAmong);
}

function idsOfClause({ slug, file }: ClauseParts, list: 'questions' | 'norms'): readonly IdAt[] {
  return idsAt<'id'>(`clauses/${slug}/clause.yaml`, [list], 'id', file?.[list] ?? []);
}

function idsAt<Key extends string>(
  file: string,
  list: Path,
  key: Key,
  entries: readonly Readonly<Record<Key, string>>[],
): readonly IdAt[] {
  return entries.map((entry, index) => ({ id: entry[key], file, at: [...list, index, key] }));
}

function repeatedAmong(all: readonly IdAt[]): Slip[] {
  const ids = all.map(({ id }) => id);
  return all
    .filter(({ id }, index) => ids.indexOf(id) < index && ids.lastIndexOf(id) === index)
    .map(({ id, file, at, of }) =>
      slip(
        file,
        `${of === undefined ? '' : `${of}: `}${id} stands twice. An id is given once and never again; choose another.`,
        at,
      ),
    );
}
