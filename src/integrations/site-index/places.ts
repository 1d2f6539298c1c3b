/** Reads a built page as places: what can be linked to, each with its heading and its text. */
import { parseFragment } from 'parse5';
import type { Group, SitePlace } from '../../lib/search/site/site-file.ts';
import {
  attribute,
  childrenOf,
  classOf,
  find,
  isElement,
  oneLine,
  markupText,
  headingText,
} from './markup.ts';
import type { MarkupElement, MarkupNode } from './markup.ts';

/** How the pages of one kind are read. */
export interface PageReading {
  readonly group: Group;
  /** Only what stands in such an element is read; the whole of `main` where it is not given. */
  readonly only?: (element: MarkupElement) => boolean;
  /** Whether what is shown only once there is something to show is read too. */
  readonly hidden?: boolean;
}

/** A place while its page is being read. */
interface Open {
  readonly id: string;
  readonly within: string;
  title: string;
  readonly lines: string[];
}

interface PageWalk {
  /** Every place of the page so far; the first is the page itself. */
  readonly open: [Open, ...Open[]];
  readonly only: PageReading['only'];
  readonly hidden: boolean;
}

/** The places of a page, in its order, each way of reading after the other; those that say nothing are left out. */
export function sitePlacesOf(
  html: string,
  path: string,
  readings: readonly PageReading[],
): readonly SitePlace[] {
  if (readings.length === 0) return [];
  const document = parseFragment(elementText(html, 'title') + elementText(html, 'main'));
  const main = find(document, ({ tagName }) => tagName === 'main');
  if (!main) return [];
  const [name = ''] = markupText(find(document, ({ tagName }) => tagName === 'title')).split('｜');
  return readings.flatMap((reading) => placesRead(main, oneLine(name), path, reading));
}

function placesRead(
  main: MarkupElement,
  name: string,
  path: string,
  { group, only, hidden = false }: PageReading,
): readonly SitePlace[] {
  const page: Open = { id: '', within: '', title: name, lines: [] };
  const open: PageWalk['open'] = [page];
  readInto(main, page, { open, only, hidden });
  return open
    .map(({ id, within, title, lines }) => ({
      group,
      path: id ? `${path}#${id}` : path,
      title: title || page.title,
      within,
      text: lines.map(oneLine).filter(Boolean).join('\n'),
    }))
    .filter(({ text, title }) => text !== '' && text !== title);
}

/** Only what is read is parsed: what styles and leads to a page is longer than what it says. */
function elementText(html: string, name: 'title' | 'main'): string {
  return new RegExp(`<${name}[\\s>][^]*</${name}>`).exec(html)?.[0] ?? '';
}

const headings = /^(?:h[1-6]|legend)$/;
const boxElements = /^(?:section|article|fieldset|details|div|tr|li)$/;
const blockElements =
  /^(?:p|li|dt|dd|td|th|div|ul|ol|dl|tr|table|section|article|summary|label|h[1-6]|legend|br)$/;

/** Reads what stands below into `into`, or into the places that begin there. */
function readInto(node: MarkupNode, into: Open, walk: PageWalk): void {
  let here = into;
  let before: MarkupNode | undefined;
  for (const child of childrenOf(node)) {
    // Two elements side by side are two words; an element in a sentence is part of it.
    if (before && isElement(before) && isElement(child)) append(here, ' ');
    here = readChild(child, here, into, walk);
    before = child;
  }
}

/** Answers the place that what follows beside it belongs to. */
function readChild(node: MarkupNode, here: Open, outer: Open, walk: PageWalk): Open {
  if (!isElement(node)) {
    if (!walk.only && node.nodeName === '#text') append(here, markupText(node));
    return here;
  }
  if (isLeftOut(node, walk.hidden)) return here;
  const only = walk.only?.(node) ? undefined : walk.only;
  const id = only ? undefined : attribute(node, 'id');
  if (id && headings.test(node.tagName) && here.title) return beginPlace(id, headingText(node), outer, walk);
  if (id && boxElements.test(node.tagName))
    readInto(node, beginPlace(id, '', outer, walk), { ...walk, only });
  else if (!only && isHeadOf(node, here)) here.title = headingText(node);
  else readBlock(node, here, { ...walk, only });
  return here;
}

/** The first heading in a place is its own, and so is the first name in a row or in a list of names. */
function isHeadOf({ tagName }: MarkupElement, place: Open): boolean {
  return place.title === '' && (headings.test(tagName) || /^(?:dt|th)$/.test(tagName));
}

function readBlock(node: MarkupElement, here: Open, walk: PageWalk): void {
  const isBlock = blockElements.test(node.tagName) || /\btag\b/.test(classOf(node));
  if (isBlock) here.lines.push('');
  readInto(node, here, walk);
  if (isBlock) here.lines.push('');
}

function beginPlace(id: string, title: string, outer: Open, { open }: PageWalk): Open {
  const begun: Open = { id, within: outer.title || open[0].title, title, lines: [] };
  open.push(begun);
  return begun;
}

function append(place: Open, text: string): void {
  place.lines.push((place.lines.pop() ?? '') + text);
}

const unreadElements = new Set([
  // The name of a page is its title already.
  ...['h1', 'script', 'style', 'template', 'noscript', 'nav', 'button', 'textarea', 'select'],
]);
const unreadClasses = /\b(?:marks|nothing|uses|jump)\b/;
const shownToSome = ['hidden', 'popover', 'data-for', 'data-needs-script'];

/** What leads elsewhere, what is shown only to some, and what an answer is ticked or typed in. */
function isLeftOut(element: MarkupElement, hidden: boolean): boolean {
  return (
    unreadElements.has(element.tagName) ||
    (!hidden && isShownToSome(element)) ||
    unreadClasses.test(classOf(element)) ||
    isAnswer(element) ||
    isLabel(element)
  );
}

function isShownToSome(element: MarkupElement): boolean {
  return shownToSome.some((name) => attribute(element, name) !== undefined);
}

/** 「証跡の例：」 and the line that opens a guide stand at every question. */
function isLabel(element: MarkupElement): boolean {
  return (
    element.tagName === 'summary' || (element.tagName === 'strong' && /[：:]\s*$/.test(markupText(element)))
  );
}

/** The levels of an answer are the same for every question and say nothing of one. */
function isAnswer(element: MarkupElement): boolean {
  return (
    /\bopts\b/.test(classOf(element)) &&
    find(element, (one) => attribute(one, 'name')?.startsWith('answers.') === true) !== undefined
  );
}
