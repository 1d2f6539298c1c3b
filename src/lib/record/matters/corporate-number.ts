/** 法人番号: thirteen digits, of which the first proves the others. */

/**
 * Is this a 法人番号, with its check digit right? Full-width digits, blanks and hyphens are taken as written.
 * Source: 法人番号の指定等に関する省令（平成26年財務省令第70号）第２条.
 */
export function isCorporateNumber(written: string): boolean {
  const digits = written.normalize('NFKC').replace(/[\s\-‐‑–—―−ー]/gu, '');
  if (!/^\d{13}$/.test(digits)) return false;
  return Number(digits[0]) === checkDigit(digits.slice(1));
}

/** From the twelve digits of the base number, of which every second from the right counts twice. */
function checkDigit(base: string): number {
  const fromTheRight = [...base].reverse().map(Number);
  const sum = fromTheRight.reduce((total, digit, index) => total + digit * (index % 2 === 0 ? 1 : 2), 0);
  return 9 - (sum % 9);
}
