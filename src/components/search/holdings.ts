/** What the page holds to be searched: the server wrote it, so nothing is fetched. */
import type { Passage } from '../../lib/search/corpus.ts';
import { unpack } from '../../lib/search/packed.ts';
import { indexOf } from '../../lib/search/scan.ts';
import type { Index } from '../../lib/search/scan.ts';
import { passageIn } from './hit-items.ts';
import { all, part } from '../../browser/dom.ts';
import type { SearchData } from './search-data.ts';

export interface Holdings {
  readonly data: SearchData;
  readonly index: Index;
  /** The page's item for a paragraph of the index. */
  readonly itemFor: (passage: Passage) => HTMLElement;
}

/** Call once: afterwards the page shows what was found and no longer everything. */
export function holdingsOf(page: HTMLElement): Holdings {
  const template = part<HTMLTemplateElement>(page, 'search');
  const data = JSON.parse(template.content.textContent) as SearchData;
  const items = new Map(all(page, '[data-part="hits"] > li').map((item) => [passageIn(item), item]));
  return { data, index: indexOf([...items.keys()], unpack(data.lexicon), data), itemFor };

  function itemFor(passage: Passage): HTMLElement {
    const item = items.get(passage);
    if (!item) throw new Error('Only paragraphs of the page can be found.');
    return item;
  }
}
