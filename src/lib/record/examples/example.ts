/** The record that every reader may try: fiction, and to be marked as such wherever it shows. */

/** Ids of this family say it, in every language; whatever is changed in such a record, it began as the example. */
const family = '00000000-0000-4000-8000-';

/** The id of the example as it is published. */
export const exampleId = `${family}000000000001`;

/** Whether a record is the example, or was made from it. */
export function isExample({ id }: { readonly id: string }): boolean {
  return id.startsWith(family);
}

/** An id for one more example, that stands beside the others. Of every record, its copy stays in its family. */
export function exampleIdFrom(newId: string): string {
  return family + newId.slice(family.length);
}
