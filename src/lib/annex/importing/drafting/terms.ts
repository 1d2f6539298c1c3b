/** The words that a text defines: 「…（以下「特定個人情報」という。）」, 「「媒体」とは、…をいう。」. */

export interface FoundTerm {
  readonly term: string;
  /** What the text says of it, for a person to make a definition of. */
  readonly said: string;
}

const byTheWay =
  /[（(](?:[^（）()]*?[、，､。])?以下[、，､]?(?:これらを|総称して|単に|あわせて)?「([^」]{1,30})」(?:と(?:いいます|いう|総称する|呼ぶ|する))?[。｡]?[）)]/g;
const outright = /「([^「」]{1,30})」とは[、，､]?([^。｡]{1,300}?)をいう/g;

/** Each word once; the names of the parties are no terms. */
export function definedTerms(text: string, parties: readonly string[]): readonly FoundTerm[] {
  const found = [
    ...[...text.matchAll(byTheWay)].map((match) => ({
      at: match.index,
      term: match[1] ?? '',
      said: phraseBefore(text.slice(Math.max(0, match.index - 200), match.index), match[1] ?? ''),
    })),
    ...[...text.matchAll(outright)].map(({ index, 1: term = '', 2: said = '' }) => ({
      at: index,
      term,
      said,
    })),
  ].sort((one, other) => one.at - other.at);
  return found
    .filter(({ term }, at) => !parties.includes(term) && found.findIndex((one) => one.term === term) === at)
    .map(({ term, said }) => ({ term, said }));
}

/** Back to the last stop or subject; a name in quotes is said whole, and the number of a law behind it is not. */
function phraseBefore(text: string, term: string): string {
  const bare = text.replace(/(?:[（(][^（）()]*[）)])+$/, '');
  const quoted = /「([^「」]+)」$/.exec(bare)?.[1];
  if (quoted !== undefined) return quoted;
  // 「漏えい、滅失又は毀損（以下「漏えい等」という。）」
  const near = term.endsWith('等') ? /[^。｡「」（(\n]{0,60}$/ : /[^。｡、，､,「」（(\n]{0,60}$/;
  const [phrase = ''] = near.exec(bare) ?? [];
  return phrase.replace(/^.*?(?:は|が)[、，､]?(?=.)/, '').trim() || phrase.trim();
}
