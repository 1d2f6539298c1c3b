/** What the YAML library has against a file, in words for someone who does not write YAML every day. */
import type { YAMLError } from 'yaml';

type Code = YAMLError['code'];

const quoted = 'Put the whole text in quotes: \'…\' or "…".';

const said: Readonly<Partial<Record<Code, string>>> = {
  TAB_AS_INDENT: 'The line begins with a tab. Write spaces, two a level.',
  BAD_INDENT:
    'The line begins further left or right than its neighbours. Begin it below the entry that it belongs to; a bracket or quote that is not closed above has the same effect.',
  DUPLICATE_KEY: 'The same key stands twice. Delete one, or begin a new entry with “- ”.',
  BLOCK_AS_IMPLICIT_KEY: `There is a second “: ” on the line. ${quoted} A quote or bracket that is not closed has the same effect.`,
  MULTILINE_IMPLICIT_KEY: 'The line has no “key: ”. Write the key, a half-width colon and a space.',
  BAD_SCALAR_START: `The text begins with a sign that means something else here. ${quoted}`,
  BAD_DQ_ESCAPE: 'A \\ within "…" means something else here. Write \'…\' around the text.',
  BAD_ALIAS: `The text begins with * or &, which mean something else here. ${quoted}`,
  MULTIPLE_DOCS: 'A line of --- begins a second document. Delete it.',
  TAG_RESOLVE_FAILED: `The text begins with !, which means something else here. ${quoted}`,
};

/**
 * One fault and its mend.
 * @param line the words of the line on which it is
 */
export function yamlFaultIn({ code, message }: YAMLError, line: string): string {
  const [first = ''] = message.split('\n');
  if (/^[\t ]*[\u3000\u00a0]/.test(line))
    return 'The line begins with a full-width space. Write half-width ones, two a level.';
  if (first.includes('Missing , '))
    return 'A comma between two entries is missing. Add it, on this line or above.';
  const open =
    /must (?:.* and )?end with a ([\]}])/.exec(first)?.[1] ?? /Missing closing (\S)quote/.exec(first)?.[1];
  if (open !== undefined)
    return `A bracket or quote is not closed. Add the ${open} that is missing, on this line or above.`;
  return (
    said[code] ?? `${withoutPlace(first)} Look for a quote or bracket that is not closed, there or above.`
  );
}

/** Without its place, which is told apart. */
function withoutPlace(message: string): string {
  const words = message.replace(/ at line \d+, column \d+:?$/, '').replace(/:$/, '');
  return /[.!?]$/.test(words) ? words : `${words}.`;
}
