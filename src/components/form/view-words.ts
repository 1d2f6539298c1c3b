import type { Labels } from '../../lib/filling/labels.ts';
import type { ViewWords } from '../../lib/filling/view.ts';
import type { PageData } from './page-data.ts';

/** The words that a view is said with. */
export function viewWordsOf(data: PageData, labels: Labels): ViewWords {
  return { ...data.words, ...data, labels, matters: data.matters.matters };
}
