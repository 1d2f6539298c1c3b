/** XML as a tree of elements, those of Word by their plain names: `p`, `r`, `t`. Own entities are refused by the parser. */
import { SaxesParser } from 'saxes';

export interface Element {
  /** Without a prefix; of another vocabulary with a colon before it. */
  readonly name: string;
  /** Without prefixes. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  /** What stands right within it. */
  readonly text: string;
}

interface Growing extends Element {
  readonly children: Growing[];
  text: string;
}

/** No text of a sound file stands deeper. */
const deepest = 200;

const word =
  /^http:\/\/(?:schemas\.openxmlformats\.org|purl\.oclc\.org\/ooxml)\/(?:wordprocessingml\/(?:2006\/)?main|markup-compatibility\/2006)$/;

/** Throws at what is no XML. */
export function treeIn(xml: string): Element {
  const root = grown('', {});
  const open = [root];
  const parser = new SaxesParser({ xmlns: true });
  parser.on('opentag', ({ local, uri, attributes }) => {
    if (open.length > deepest) throw new Error('too deep');
    const own = Object.values(attributes).map((one) => [one.local, one.value] as const);
    const element = grown(word.test(uri) ? local : `:${local}`, Object.fromEntries(own));
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('closetag', () => open.pop());
  parser.on('text', (text) => {
    const within = open.at(-1);
    if (within) within.text += text;
  });
  parser.on('error', (problem) => {
    throw problem;
  });
  parser.write(xml).close();
  return root.children[0] ?? root;
}

function grown(name: string, attributes: Element['attributes']): Growing {
  return { name, attributes, children: [], text: '' };
}

/** The first child of that name, or of the last name of a path. */
export function inside(element: Element | undefined, ...path: readonly string[]): Element | undefined {
  return path.reduce<Element | undefined>(
    (at, name) => at?.children.find((child) => child.name === name),
    element,
  );
}

export function childrenNamed(element: Element | undefined, name: string): readonly Element[] {
  return element?.children.filter((child) => child.name === name) ?? [];
}

/** `w:val`, which says nearly everything in Word. */
export function valOf(element: Element | undefined): string | undefined {
  return element?.attributes.val;
}

/** Itself and everything within, in the order of the text. */
export function* within(element: Element): Generator<Element> {
  yield element;
  for (const child of element.children) yield* within(child);
}
