/** What was guessed and nobody has read yet is published as a draft only. */
import type { ContentParts } from '../parts.ts';
import { inFile } from './where.ts';
import type { Slip } from '../slip.ts';

/** Guesses that are marked, in an annex that does not say that it is a draft. */
export function unreadGuesses({ annex, clauses }: ContentParts): readonly Slip[] {
  if (annex.draft) return [];
  return clauses.flatMap((clause) =>
    (['norms', 'questions'] as const).flatMap((list) =>
      (clause.file?.[list] ?? []).flatMap(({ id, unsure = [] }, index) =>
        unsure.map((why, at) =>
          inFile(
            clause,
            `${id} is marked 要確認 (unsure): ${why} Check it and delete the mark, or write draft: true in annex.yaml.`,
            [list, index, 'unsure', at],
          ),
        ),
      ),
    ),
  );
}
