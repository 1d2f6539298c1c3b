/**
 * The id of a clause, paragraph, item or sentence in every exported file: `8`, `8-3`, `8-3-1`, `8-3-i2-a-1` → c8, c8-p3,
 * c8-p3-s1, c8-p3-i2-a-s1. ASCII, the same in each language, and (unlike 8-3-1) nothing that a spreadsheet takes for a
 * date.
 */
export function partId(key: string): string {
  const [clause = '', paragraph, ...within] = key.split('-');
  const parts = within.map((part) => (/^[0-9]/.test(part) ? `s${part}` : part));
  return [`c${clause}`, ...(paragraph === undefined ? [] : [`p${paragraph}`]), ...parts].join('-');
}
