/** Copies of the page's templates, filled. Every text goes in as a text node. */
import { href, routes } from '../../lib/routes.ts';
import { fill } from '../../lib/wording/fill.ts';
import { countOf } from './answer.ts';
import type { Hit, Known } from './finding.ts';
import { excerptOf, partsOf } from './marking.ts';
import type { Part } from './marking.ts';
import { one } from './one.ts';
import type { SearchData } from './search-data.ts';

/** Characters of a paragraph that a hit shows. */
const excerptLength = { ja: 130, en: 300 } as const;

export function hitItem(
  template: HTMLTemplateElement,
  hit: Hit,
  terms: readonly string[],
  data: SearchData,
): Node {
  const item = copyOf(template);
  const link = one(item, 'a', HTMLAnchorElement);
  link.href = hit.url;
  link.replaceChildren(...partsOf(hit.title, terms).map(nodeOf));
  const excerpt = excerptOf(partsOf(hit.text, terms), excerptLength[data.language]);
  one(item, '[data-excerpt]', HTMLElement).replaceChildren(...excerpt.map(nodeOf));
  return item;
}

/** A word with its own count, as a link that searches for it alone. */
export function wordItem(template: HTMLTemplateElement, { term, count }: Known, data: SearchData): Node {
  const item = copyOf(template);
  const link = one(item, 'a', HTMLAnchorElement);
  const page = href(routes.search(data.language), import.meta.env.BASE_URL);
  link.href = `${page}?${new URLSearchParams({ q: term }).toString()}`;
  link.textContent = fill(data.words.wordHits, { word: term, count: countOf(count, data) });
  return item;
}

function copyOf(template: HTMLTemplateElement): DocumentFragment {
  return document.importNode(template.content, true);
}

function nodeOf({ text, marked }: Part): Node {
  if (!marked) return document.createTextNode(text);
  const mark = document.createElement('mark');
  mark.textContent = text;
  return mark;
}
