import type { Labels } from '../../lib/filling/labels.ts';
import type { Words } from '../../lib/filling/view.ts';
import type { PageData } from './page-data.ts';

/** The words that a view is said with. */
export function wordsOf(data: PageData, labels: Labels): Words {
  const { advice, words, verdict, matters } = data;
  const { progress, result, standing } = words;
  return { advice, labels, progress, result, standing, verdict, matters: matters.matters };
}
