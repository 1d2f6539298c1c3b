/** What was guessed and nobody has read yet is published as a draft only. */
import type { ContentParts } from '../parts.ts';
import { slip } from '../slip.ts';
import type { Slip } from '../slip.ts';

/** Guesses that are marked, in an annex that does not say that it is a draft. */
export function unreadGuesses({ annex, clauses }: ContentParts): readonly Slip[] {
  if (annex.draft) return [];
  return clauses.flatMap(({ slug, file }) =>
    [...(file?.norms ?? []), ...(file?.questions ?? [])].flatMap(({ id, unsure = [] }) =>
      unsure.map((why) =>
        slip(
          slug,
          `${id} is marked 要確認 (unsure): ${why} Check it and delete the mark, or write draft: true in annex.yaml.`,
        ),
      ),
    ),
  );
}
