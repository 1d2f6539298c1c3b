/** English words without their endings, so that audits, audited and auditing meet. */

/** Tried in this order, again and again, until none fits. What remains must have a vowel. */
const wordEndings: readonly (readonly [RegExp, string])[] = [
  [/i(?:es|ed|ance)$/, 'y'],
  [/(?<![aisu])s$/, ''],
  [/ification$/, 'ify'],
  [/plication$/, 'ply'],
  [/bility$/, 'ble'],
  [/tenance$/, 'tain'],
  [/(?:ation|ance|ence|ment|ion|ity|ing|ed)$/, ''],
  [/(?<!p)ly$|ate?$|(?<=.{4})al$|e$/, ''],
];

/** Words that end like an action and are none: information is not what informs. */
const whole = /^(?:information|personal|personnel)$/;

/** A text says few different words. */
const stems = new Map<string, string>();

/** The same for all forms of a word; need not be a word itself. Takes lower case. */
export function stemOf(word: string): string {
  const stem = stems.get(word) ?? withoutEnding(word);
  stems.set(word, stem);
  return stem;
}

function withoutEnding(word: string): string {
  if (whole.test(word)) return word;
  const shorter = wordEndings
    .map(([ending, rest]) => word.replace(ending, rest))
    .find((one) => one.length > 1 && one.length < word.length && /[aeiouy]/.test(one));
  // Transferred and cancelled double what transfer and cancel do not.
  return shorter === undefined ? word.replace(/([^aeiou])\1$/, '$1') : stemOf(shorter);
}
