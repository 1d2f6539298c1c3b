/** The clauses name frameworks that crosswalk.yaml describes, and its marks fit their ids. */
import type { ContentParts } from './compose.ts';
import type { Problem } from './problem.ts';

/** A clause names a framework that crosswalk.yaml does not describe. */
export function unknownFrameworks({ clauses, frameworks }: ContentParts): Problem[] {
  const keys = frameworks.map(({ key }) => key);
  return clauses.flatMap(({ slug, file }) =>
    Object.keys(file?.crosswalk ?? {})
      .filter((key) => !keys.includes(key))
      .map(
        (key) =>
          `${slug}: crosswalk.yaml has no framework ${key}. Use one of ${keys.join(', ') || 'none'}, or describe it there.`,
      ),
  );
}

/** A mark in crosswalk.yaml fits the id of no clause. */
export function idleMarks({ clauses, frameworks }: ContentParts): Problem[] {
  return frameworks.flatMap(({ key, unverified }) => {
    const said = clauses.map(({ file }) => file?.crosswalk[key] ?? []);
    const ids = said.flatMap((one) => (typeof one === 'string' ? [] : one.map(({ id }) => id)));
    const starts = unverified === 'all' ? [] : unverified;
    return starts
      .filter((start) => !ids.some((id) => id.startsWith(start)))
      .map(
        (start) =>
          `crosswalk.yaml: ${key} marks ids that begin with ${start} as unverified, and no clause has one. Write the beginning of an id, or delete it.`,
      );
  });
}
