/** XML as a tree of elements, those of Word by their plain names: `p`, `r`, `t`. Own entities are refused by the parser. */
import { SaxesParser } from 'saxes';

export interface XmlElement {
  /** Without a prefix; of another vocabulary with a colon before it. */
  readonly name: string;
  /** Without prefixes. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** What stands right within it. */
  readonly text: string;
}

interface Growing extends XmlElement {
  readonly children: Growing[];
  text: string;
}

/** No text of a sound file stands deeper. */
const deepest = 200;

const wordNamespace =
  /^http:\/\/(?:schemas\.openxmlformats\.org|purl\.oclc\.org\/ooxml)\/(?:wordprocessingml\/(?:2006\/)?main|markup-compatibility\/2006)$/;

/** Throws at what is no XML. */
export function treeIn(xml: string): XmlElement {
  const root = growing('', {});
  const open = [root];
  const parser = new SaxesParser({ xmlns: true });
  parser.on('opentag', ({ local, uri, attributes }) => {
    if (open.length > deepest) throw new Error('too deep');
    const own = Object.values(attributes).map((one) => [one.local, one.value] as const);
    const element = growing(wordNamespace.test(uri) ? local : `:${local}`, Object.fromEntries(own));
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

function growing(name: string, attributes: XmlElement['attributes']): Growing {
  return { name, attributes, children: [], text: '' };
}

/** The first child of that name, or of the last name of a path. */
export function inside(element: XmlElement | undefined, ...path: readonly string[]): XmlElement | undefined {
  return path.reduce<XmlElement | undefined>(
    (at, name) => at?.children.find((child) => child.name === name),
    element,
  );
}

export function childrenNamed(element: XmlElement | undefined, name: string): readonly XmlElement[] {
  return element?.children.filter((child) => child.name === name) ?? [];
}

/** `w:val`, which says nearly everything in Word. */
export function valOf(element: XmlElement | undefined): string | undefined {
  return element?.attributes.val;
}

/** Itself and everything within, in the order of the text. */
export function* elementsWithin(element: XmlElement): Generator<XmlElement> {
  yield element;
  for (const child of element.children) yield* elementsWithin(child);
}
