/** The words that a text defines by the way: 「…（以下「特定個人情報」という。）」. */

export interface FoundTerm {
  readonly term: string;
  /** What the text says before it, for a person to make a definition of. */
  readonly said: string;
}

const defined =
  /[（(](?:[^（）()]*?[、，。])?以下(?:、|，)?(?:これらを|総称して|単に)?「([^」]{1,30})」と(?:いう|総称する)。?[）)]/g;

/** Each word once; the names of the parties are no terms. */
export function termsIn(text: string, parties: readonly string[]): readonly FoundTerm[] {
  const found = [...text.matchAll(defined)].map((match) => ({
    term: match[1] ?? '',
    said: phraseBefore(text.slice(0, match.index)),
  }));
  return found.filter(
    ({ term }, at) => !parties.includes(term) && found.findIndex((one) => one.term === term) === at,
  );
}

/** Back to the last stop or subject. */
function phraseBefore(text: string): string {
  const [phrase = ''] = /[^。、「」\n]{0,60}$/.exec(text) ?? [];
  return phrase.replace(/^.*?(?:は|が)(?=.)/, '').trim() || phrase.trim();
}
