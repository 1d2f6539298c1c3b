/** What was guessed and nobody has read yet is published as a draft only. */
import type { ContentParts } from '../content/parts.ts';
import { slip } from '../content/slip.ts';
import { inFile } from './where.ts';
import type { Slip } from '../content/slip.ts';

/** Guesses that are marked, in an annex that does not say that it is a draft. */
export function unreadGuesses({ annex, clauses, glossary }: ContentParts): readonly Slip[] {
  if (annex.draft) return [];
  return [...guessesIn(clauses), ...glossary.flatMap(guessedTerm)];
}

function guessesIn(clauses: ContentParts['clauses']): readonly Slip[] {
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

/** What the draft of a term says of itself would be read on the pages. */
function guessedTerm({ term, definition, note }: ContentParts['glossary'][number], index: number): Slip[] {
  const key = Object.values(definition).some(isMarked) ? 'definition' : isMarked(note) ? 'note' : undefined;
  if (key === undefined) return [];
  const said = `“${term}” is marked 要確認. Write what the term means (definition) and note, without the mark, or delete the term.`;
  return [slip('glossary.yaml', said, [index, key])];
}

function isMarked(text: string): boolean {
  return /要確認(?:：|）)/.test(text);
}
