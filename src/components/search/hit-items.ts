/** The page's own items, marked. Every text goes in as a text node. */
import { clauseNumberOf } from '../../lib/annex/numbering/address.ts';
import { countOf, reasonsFor } from '../../lib/search/reply.ts';
import type { Passage } from '../../lib/search/corpus.ts';
import { markedParts } from '../../lib/search/marking.ts';
import type { MarkedText } from '../../lib/search/marking.ts';
import type { FoundWord, Hit, SaidIn } from '../../lib/search/scan.ts';
import { fill } from '../../lib/wording/fill.ts';
import { one, part } from '../../browser/dom.ts';
import type { SearchData } from './search-data.ts';

/** The paragraph that an item of the page shows, to the letter. */
export function passageIn(item: HTMLElement): Passage {
  const { clause, paragraph, sentences, norms = '' } = item.dataset;
  return {
    clause: clauseNumberOf(clause ?? ''),
    paragraph: Number(paragraph),
    sentences: Number(sentences),
    norms: norms.split('|').filter(Boolean),
    title: linkIn(item).textContent,
    text: part(item, 'text').textContent,
  };
}

/** The item, marked where it says what was asked for, with the reason where that is not what was typed. */
export function markItem(item: HTMLElement, hit: Hit, data: SearchData): HTMLElement {
  linkIn(item).replaceChildren(...nodesOf(hit.title));
  part(item, 'text').replaceChildren(...nodesOf(hit.text));
  const why = part(item, 'why');
  why.replaceChildren(...reasonsFor(hit, data).map((reason) => hitElement('span', reason)));
  why.hidden = hit.leads.length === 0;
  return item;
}

/** The first link below; throws where there is none. */
export function linkIn(root: ParentNode): HTMLAnchorElement {
  return one<HTMLAnchorElement>(root, 'a');
}

/** A word with its own count, as a link that searches for it alone. */
export function wordItem({ word, count }: FoundWord, data: SearchData): Node {
  const link = document.createElement('a');
  link.href = `?${new URLSearchParams({ q: word }).toString()}`;
  link.textContent = fill(data.words.wordHits, { word, count: countOf(count, data) });
  const item = document.createElement('li');
  item.append(link);
  return item;
}

/** A text, marked where it says what was asked for. */
export function nodesOf({ prepared, spans }: SaidIn): Node[] {
  return partNodes(markedParts(prepared.text, spans));
}

export function partNodes(parts: readonly MarkedText[]): Node[] {
  return parts.map(markedNode);
}

function markedNode({ text, marked }: MarkedText): Node {
  return marked ? hitElement('mark', text) : document.createTextNode(text);
}

export function hitElement(name: 'mark' | 'span' | 'p', text: string): HTMLElement {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}
