/** Norms that are named exist, and bind whom the question asks. Pure. */
import type { ContentParts } from '../parts.ts';
import { treeOfParts } from './places.ts';
import { slip } from '../slip.ts';
import type { Slip } from '../slip.ts';

/** A question rests on a norm that no clause has. */
export function unknownNorms({ clauses }: ContentParts): Slip[] {
  const known = new Set(clauses.flatMap(({ file }) => file?.norms.map((norm) => norm.id) ?? []));
  return clauses.flatMap(({ slug, file }) =>
    (file?.questions ?? []).flatMap(({ id, norms }) =>
      norms
        .filter((norm) => !known.has(norm))
        .map((norm) =>
          slip(
            slug,
            `question ${id} rests on norm ${norm}, which is in no clause.yaml. Name a norm that is there.`,
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
  return clauses.flatMap(({ slug, file }) =>
    (file?.norms ?? []).flatMap(({ id, references, flowsDown }) =>
      [...references, ...flowsDown.map(String)]
        .filter((key) => !exists(key))
        .map((key) =>
          slip(
            slug,
            `norm ${id} refers to ${key}, which is not there. Write a clause (8) or a paragraph (8-3) of this annex.`,
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
  return clauses.flatMap(({ slug, file }) =>
    (file?.questions ?? [])
      .filter(({ basis, kind }) => basis === 'text' && kind !== 'acknowledgement')
      .flatMap(({ id, norms }) =>
        norms
          .filter((norm) => bearers.get(norm) === 'ordering-party')
          .map((norm) =>
            slip(
              slug,
              `question ${id} asks the Contractor about norm ${norm}, which binds the Ordering Party. Ask an acknowledgement, or mark it basis: derived.`,
            ),
          ),
      ),
  );
}
