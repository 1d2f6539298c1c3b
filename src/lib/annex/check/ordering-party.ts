/** ordering-party.yaml speaks of every norm that concerns the Ordering Party, and of no other unless it says why. */
import type { ContentParts } from '../content/parts.ts';
import { concernsOrderingParty } from '../ordering-party.ts';
import { slip } from '../content/slip.ts';
import type { Path, Slip } from '../content/slip.ts';

/** A norm concerns the Ordering Party, and nothing says what to prepare; where nothing is said of any, no page is made of it. */
export function missingPreparations({ clauses, preparations, languages }: ContentParts): Slip[] {
  if (Object.keys(preparations).length === 0) return [];
  return allNorms(clauses)
    .filter((norm) => concernsOrderingParty(norm) && !preparations[norm.id])
    .map(({ id }) =>
      slip(
        'ordering-party.yaml',
        `norm ${id} concerns the Ordering Party, but nothing says what to prepare. Add ${id} with prepare: { ${languages.join(', ')} }.`,
      ),
    );
}

/** Something is said of a norm that does not concern the Ordering Party, or is not there. */
export function strayPreparations({ clauses, preparations }: ContentParts): Slip[] {
  const norms = new Map(allNorms(clauses).map((norm) => [norm.id, norm]));
  return Object.entries(preparations).flatMap(([id, { response = false }]) => {
    const norm = norms.get(id);
    if (!norm)
      return [stray(`norm ${id} is in no clause.yaml. Name a norm that is there, or delete it.`, [id])];
    if (concernsOrderingParty(norm) !== response) return [];
    return [
      response
        ? stray(`norm ${id} binds the Ordering Party itself. Delete response: true.`, [id, 'response'])
        : stray(
            `norm ${id} binds the Contractor alone. Delete it, or write response: true if it waits for a word of the Ordering Party.`,
            [id],
          ),
    ];
  });
}

function stray(said: string, at: Path): Slip {
  return slip('ordering-party.yaml', said, at);
}

function allNorms(clauses: ContentParts['clauses']) {
  return clauses.flatMap(({ file }) => file?.norms ?? []);
}
