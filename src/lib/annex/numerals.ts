/** Numbers as the annex writes them, and addresses of clauses and paragraphs. */

/** A place in the annex; without `paragraph`, the whole clause. */
export interface Address {
  readonly clause: number;
  readonly paragraph?: number;
}

const fullWidthZero = 0xff10;

/** One digit stands full-width, two and more half-width: ８, 10. */
export function numeral(value: number): string {
  return value >= 0 && value < 10 ? String.fromCharCode(fullWidthZero + value) : String(value);
}

/** Replaces each digit that stands alone by its full-width form: 8月23日 → ８月23日. */
export function officialDigits(text: string): string {
  return text.replace(/(?<![0-9])[0-9](?![0-9])/g, (digit) => numeral(Number(digit)));
}

/** 「第８」, 「第10」: the clause number as it is cited, without the source's space. */
export function clauseLabel(clause: number): string {
  return `第${numeral(clause)}`;
}

/** 「第８第３項」 in Japanese, “8(3)” in English. */
export function addressLabel(address: Address, language: 'ja' | 'en'): string {
  const { clause, paragraph } = address;
  if (language === 'ja') {
    return clauseLabel(clause) + (paragraph === undefined ? '' : `第${numeral(paragraph)}項`);
  }
  return paragraph === undefined ? `Clause ${clause}` : `${clause}(${paragraph})`;
}

/** `8` and `8-3` as written in clause.yaml. */
export function parseKey(key: string): Address {
  const [clause, paragraph] = key.split('-').map(Number);
  return paragraph === undefined ? { clause: clause ?? NaN } : { clause: clause ?? NaN, paragraph };
}

const number = '([0-9]{1,3})';
const forms = [
  new RegExp(`^第? ?${number}(?: ?[-ー‐–. ]? ?第? ?${number} ?項?)?$`),
  new RegExp(`^(?:clause|cl\\.?|art\\.?|article)? ?${number} ?\\(${number}\\)$`),
  new RegExp(`^(?:clause|cl\\.?) ?${number}(?:[.-]${number})?$`),
];

/**
 * Reads what a person types for a place: 第８ ３, 第8第3項, 8-3, 8(3), clause 8.3, 第10.
 * Returns null where the text is not such a number; whether the place exists is the caller's to ask.
 */
export function parseAddress(typed: string): Address | null {
  const text = typed.normalize('NFKC').trim().toLowerCase().replace(/\s+/g, ' ');
  for (const form of forms) {
    const found = form.exec(text);
    if (found?.[1] === undefined) continue;
    const clause = Number(found[1]);
    return found[2] === undefined ? { clause } : { clause, paragraph: Number(found[2]) };
  }
  return null;
}
