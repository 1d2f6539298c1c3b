/** Norms that are named exist, and bind whom the question asks. Pure. */
import type { ContentParts } from '../content/parts.ts';
import { treeOfParts } from './places.ts';
import { inFile } from './where.ts';
import type { Slip } from '../content/slip.ts';

/** A question rests on a norm that no clause has. */
export function unknownNorms({ clauses }: ContentParts): Slip[] {
  const known = new Set(clauses.flatMap(({ file }) => file?.norms.map((norm) => norm.id) ?? []));
  return clauses.flatMap((clause) =>
    (clause.file?.questions ?? []).flatMap(({ id, norms }, index) =>
      norms
        .filter((norm) => !known.has(norm))
        .map((norm) =>
          inFile(
            clause,
            `question ${id} rests on norm ${norm}, which is in no clause.yaml. Name a norm that is there.`,
            ['questions', index, 'norms', norms.indexOf(norm)],
          ),
        ),
    ),
  );
}

/** A norm refers, or makes flow down, to a place that is not there. */
export function unknownReferences(parts: ContentParts): Slip[] {
  const { clauses } = parts;
  const { places } = treeOfParts(parts);
  const exists = (key: string) => places.includes(key);
  return clauses.flatMap((clause) =>
    (clause.file?.norms ?? []).flatMap(({ id, references, flowsDown }, index) =>
      [
        ...references.map((key, at) => ({ key, path: ['references', at] })),
        ...flowsDown.map((key, at) => ({ key: String(key), path: ['flowsDown', at] })),
      ]
        .filter(({ key }) => !exists(key))
        .map(({ key, path }) =>
          inFile(
            clause,
            `norm ${id} refers to ${key}, which is not there. Write a clause (8) or a paragraph (8-3) of this annex.`,
            ['norms', index, ...path],
          ),
        ),
    ),
  );
}

/** A question answers for a duty that binds the Ordering Party alone. */
export function dutiesOfTheOther({ clauses }: ContentParts): Slip[] {
  const bearers = new Map(
    clauses.flatMap(({ file }) => file?.norms.map((norm) => [norm.id, norm.bearer] as const) ?? []),
  );
  return clauses.flatMap((clause) =>
    (clause.file?.questions ?? []).flatMap(({ id, norms, basis, kind }, index) =>
      (basis === 'text' && kind !== 'acknowledgement' ? norms : [])
        .filter((norm) => bearers.get(norm) === 'ordering-party')
        .map((norm) =>
          inFile(
            clause,
            `question ${id} asks the Contractor about norm ${norm}, which binds the Ordering Party. Ask an acknowledgement, or mark it basis: derived.`,
            ['questions', index, 'kind'],
          ),
        ),
    ),
  );
}
