/** How much is kept, and how much may be. */
import type { Usage } from '../../../lib/record/keeping/shelf.ts';
import { fill } from '../../../lib/wording/fill.ts';
import { sizeText } from './moments.ts';
import type { RecordsData } from '../records-data.ts';

export function usageText(
  { records, bytes, quota }: Extract<Usage, { kind: 'usage' }>,
  { words, manner: { momentLocale: locale, sentenceGap } }: RecordsData,
): string {
  const kept = fill(words.storage.usage, { count: records, size: sizeText(bytes, locale) });
  if (quota === undefined) return kept;
  const room = fill(words.storage.room, { quota: sizeText(quota, locale) });
  return kept + sentenceGap + room;
}
