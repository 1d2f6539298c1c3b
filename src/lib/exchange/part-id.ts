/**
 * The id of a clause, paragraph or sentence in every exported file: `8`, `8-3`, `8-3-1` → c8, c8-p3, c8-p3-s1.
 * ASCII, the same in each language, and (unlike 8-3-1) nothing that a spreadsheet takes for a date.
 */
export function partId(key: string): string {
  return key
    .split('-')
    .map((number, index) => `${'cps'.charAt(index)}${number}`)
    .join('-');
}
