/** annex.json: the annex as the code uses it, with a pointer to its schema beside it. */
import type { Annex } from '../annex/annex.ts';

const annexSchemaName = 'annex.schema.json';

/** The file's text, the same for the same annex. */
export function annexJson(annex: Annex): string {
  return `${JSON.stringify({ $schema: `./${annexSchemaName}`, ...annex }, null, 1)}\n`;
}
