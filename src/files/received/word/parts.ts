/** The parts of a Word file that its text is made of. Nothing else is unpacked, and nothing beyond a measure. */
import { strFromU8, unzipSync } from 'fflate';
import { treeIn } from './xml.ts';
import type { XmlElement } from './xml.ts';

export interface WordParts {
  readonly document: XmlElement;
  readonly numbering?: XmlElement;
  readonly styles?: XmlElement;
}

/** Unpacked, of one part; the text of four hundred clauses takes some 3 MB. */
const maxPartBytes = 20_000_000;

/** Undefined where it is no Word file; throws where it is a damaged one. */
export function partsOf(bytes: Uint8Array): WordParts | undefined {
  const names = ['document', 'numbering', 'styles'].map((name) => `word/${name}.xml`);
  const files = unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      if (!names.includes(name)) return false;
      if (originalSize > maxPartBytes) throw new Error('too large');
      return true;
    },
  });
  const [document, numbering, styles] = names.map((name) => {
    const file = files[name];
    return file && treeIn(strFromU8(file));
  });
  return document && { document, ...(numbering && { numbering }), ...(styles && { styles }) };
}
