/** From the page of a paper the paper alone: to be opened from a folder, printed, and written on by hand. */
import { parse, serialize } from 'parse5';
import type { DefaultTreeAdapterTypes } from 'parse5';

type SheetNode = DefaultTreeAdapterTypes.ChildNode;
type Parent = DefaultTreeAdapterTypes.ParentNode;

/** What helps on the screen of the site, or runs there. */
const left = [
  'script',
  'noscript',
  'template',
  'button',
  'input',
  'textarea',
  'link',
  'header',
  'footer',
  'nav',
];

/** @param page the built page, with its styles in it */
export function sheetAlone(page: string): string {
  const document = parse(page);
  prune(document, false);
  return `${serialize(document)}\n`;
}

/** Takes away whatever is neither the sheet, nor leads to it, nor says how it looks. */
function prune(parent: Parent, inSheet: boolean): void {
  parent.childNodes = parent.childNodes.filter((node) => {
    if (!('tagName' in node)) return inSheet || node.nodeName === '#documentType' || isInHead(node);
    if (left.includes(node.tagName)) return false;
    const sheet = inSheet || attributeOf(node, 'data-part') === 'sheet';
    if (!sheet && !isKept(node)) return false;
    if (!isKeptElement(node)) prune(node, sheet);
    return true;
  });
}

type SheetElement = Extract<SheetNode, { tagName: string }>;

function isKept(element: SheetElement): boolean {
  const { tagName } = element;
  if (tagName === 'meta') return ['charset', 'viewport'].some((name) => saysOf(element, name));
  return ['html', 'head', 'title', 'style', 'body', 'main', 'paper-form'].includes(tagName);
}

function saysOf(element: SheetElement, name: string): boolean {
  return attributeOf(element, name) !== undefined || attributeOf(element, 'name') === name;
}

/** Its text is no markup, or all that it has. */
function isKeptElement({ tagName }: SheetElement): boolean {
  return tagName === 'style' || tagName === 'title';
}

function isInHead(node: SheetNode): boolean {
  return node.parentNode !== null && 'tagName' in node.parentNode && isKeptElement(node.parentNode);
}

function attributeOf({ attrs }: SheetElement, name: string): string | undefined {
  return attrs.find((one) => one.name === name)?.value;
}
