/** Text as a record may hold it: what cannot stand there is taken out, and everything else is kept to the letter. */

/**
 * No stray surrogates, no control characters but tab and line ends, nothing that turns the direction of writing, no heap
 * of marks upon one letter; never NFC, which would change names (U+FA19).
 * @param overLines may it have line ends
 */
export function tidy(given: string, overLines: boolean): string {
  const text = [withoutControls, straightened, calmed].reduce((left, mend) => mend(left), given);
  return overLines ? text : inOneLine(text);
}

export function straightened(text: string): string {
  return text.replace(/[\u202a-\u202e\u2066-\u2069]/g, '');
}

export function calmed(text: string): string {
  return text.replace(/(\p{M}{30})\p{M}+/gu, '$1');
}

export function inOneLine(text: string): string {
  return text.replace(/[\n\r\u2028\u2029]+/g, ' ');
}

function withoutControls(text: string): string {
  return text.replace(/[^\t\n\r\P{Cc}]|\p{Surrogate}/gu, '');
}
