/** The record that every reader may try: fiction, and to be marked as such wherever it shows. */

/** Its id, in every language; whatever is changed in it, it began as the example. */
export const exampleId = '00000000-0000-4000-8000-000000000001';

/** Whether a record is the example, or was made from it. */
export function isExample({ id }: { readonly id: string }): boolean {
  return id === exampleId;
}
