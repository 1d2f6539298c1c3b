/** A text in its sentences. Joined, they are the text to the letter. */

const openingBrackets = '｢「『（(【［[〔';
const closingBrackets = '｣」』）)】］]〕';

/** Ends at 。 outside brackets and quotes: 「承諾を得る（軽微なものを除く。）。ただし、…」 are two. */
export function sentencesIn(text: string): readonly string[] {
  const sentences: string[] = [];
  let [start, depth] = [0, 0];
  const letters = [...text];
  let at = 0;
  for (const letter of letters) {
    at += letter.length;
    if (openingBrackets.includes(letter)) depth += 1;
    if (closingBrackets.includes(letter)) depth = Math.max(0, depth - 1);
    if ((letter !== '。' && letter !== '｡') || depth > 0) continue;
    sentences.push(text.slice(start, at));
    start = at;
  }
  const rest = text.slice(start);
  // A bracket that is never closed would swallow the rest: then every 。 ends a sentence.
  if (depth > 0 && /[。｡]/.test(rest)) return [...sentences, ...rest.split(/(?<=[。｡])/)];
  return rest === '' ? sentences : [...sentences, rest];
}
