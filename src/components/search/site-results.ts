/** Shows what the rest of the site says, group by group. Every text goes in as a text node. */
import { countOf, reasonsFor } from '../../lib/search/reply.ts';
import { hitExcerpt } from '../../lib/search/excerpt.ts';
import type { Group } from '../../lib/search/site/site-file.ts';
import type { SiteReply, SiteHit } from '../../lib/search/site/site.ts';
import { fill } from '../../lib/wording/fill.ts';
import { hitElement, nodesOf, partNodes, wordItem } from './hit-items.ts';
import { one, part } from '../../browser/dom.ts';
import type { SearchData } from './search-data.ts';

/** Places of a group that stand open; the others follow when asked for. */
const shownInGroup = 5;

/** Says a sentence in place of what was found. */
export function sayOnSite(root: HTMLElement, sentence: string): void {
  one(root, '[role=status]').textContent = sentence;
  part(root, 'site-apart').hidden = true;
  part(root, 'groups').replaceChildren();
}

/** @param base the site's root, with its last slash */
export function showOnSite(root: HTMLElement, reply: SiteReply, data: SearchData, base: string): void {
  one(root, '[role=status]').textContent = reply.sentence;
  const apart = part(root, 'site-apart');
  apart.replaceChildren(...reply.apart.map((found) => wordItem(found, data)));
  apart.hidden = reply.apart.length === 0;
  const template = one<HTMLTemplateElement>(root, 'template');
  const groups = reply.groups.map((group) => groupNode(template, group, data, base));
  part(root, 'groups').replaceChildren(...groups);
}

function groupNode(
  template: HTMLTemplateElement,
  { group, hits }: SiteReply['groups'][number],
  data: SearchData,
  base: string,
): Node {
  const node = document.importNode(template.content, true);
  const { more, groups } = data.words.site;
  part(node, 'name').textContent = groups[group];
  part(node, 'count').textContent = countOf(hits.length, data);
  const items = hits.map((hit) => hitNode(hit, data, base));
  part(node, 'first').append(...items.slice(0, shownInGroup));
  const rest = one<HTMLDetailsElement>(node, 'details');
  rest.hidden = items.length <= shownInGroup;
  one(rest, 'summary').textContent = fill(more, { count: countOf(hits.length - shownInGroup, data) });
  one(rest, 'ol').append(...items.slice(shownInGroup));
  return node;
}

function hitNode(hit: SiteHit, data: SearchData, base: string): Node {
  const item = document.createElement('li');
  item.append(hitLink(hit, base));
  const excerpt = hitExcerpt(hit.text);
  if (excerpt.length > 0) item.append(hitParagraph('excerpt', partNodes(excerpt)));
  const reasons = reasonsFor(hit, data).map((reason) => hitElement('span', reason));
  if (reasons.length > 0) item.append(hitParagraph('why', reasons));
  return item;
}

/** Sections of the same name stand in many pages, rows in many clauses: these say in which. */
const repeatedGroups: readonly Group[] = ['explanation', 'crosswalk', 'site'];

function hitLink({ place, title }: SiteHit, base: string): Node {
  const link = document.createElement('a');
  link.href = base + place.path;
  link.append(...nodesOf(title));
  if (place.within && repeatedGroups.includes(place.group)) link.append(hitElement('span', place.within));
  return link;
}

function hitParagraph(kind: string, nodes: readonly Node[]): Node {
  const made = hitElement('p', '');
  made.className = kind;
  made.append(...nodes);
  return made;
}
