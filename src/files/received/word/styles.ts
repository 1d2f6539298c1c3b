/** What a paragraph has from its style, or from the style that this one is based on. */
import { childrenNamed, inside, valOf } from './xml.ts';
import type { XmlElement } from './xml.ts';

export interface Styles {
  readonly byId: ReadonlyMap<string, XmlElement>;
  /** Of a paragraph that names none. */
  readonly usual: string | undefined;
}

export function stylesIn(file: XmlElement | undefined): Styles {
  const styles = childrenNamed(file, 'style');
  const usual = styles.find(
    ({ attributes }) => attributes.type === 'paragraph' && ['1', 'true'].includes(attributes.default ?? ''),
  );
  return {
    byId: new Map(styles.map((style) => [style.attributes.styleId ?? '', style])),
    usual: usual?.attributes.styleId,
  };
}

/** The property of a paragraph's style, and which style it is of. */
export function styleOf(
  styles: Styles,
  id: string | undefined,
  property: string,
): { readonly found: XmlElement; readonly style: string } | undefined {
  const seen = new Set<string>();
  let at = id ?? styles.usual;
  while (at !== undefined && !seen.has(at)) {
    seen.add(at);
    const style = styles.byId.get(at);
    const found = inside(style, 'pPr', property);
    if (found) return { found, style: at };
    at = valOf(inside(style, 'basedOn'));
  }
  return undefined;
}
