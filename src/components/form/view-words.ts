import type { Labels } from '../../lib/filling/labels.ts';
import type { Words } from '../../lib/filling/view.ts';
import type { PageData } from './page-data.ts';

/** The words that a view is said with. */
export function wordsOf(data: PageData, labels: Labels): Words {
  return { ...data.words, ...data, labels, matters: data.matters.matters };
}
