/**
 * Whether the explanation below the frontmatter can be read: asked before pages are built, so that it is told with all
 * else, and in the author's words.
 */
import { mdxToMdast } from 'satteri';
import type { MdastNode } from 'satteri';
import { explanationParts } from '../../lib/annex/check/texts.ts';

export interface Fault {
  /** Of the body, from 1. */
  readonly line: number;
  readonly said: string;
}

const known: readonly string[] = explanationParts;

export function faultsInBody(body: string): readonly Fault[] {
  try {
    return faultsIn(mdxToMdast(body));
  } catch (problem) {
    const [, line = '1', why = ''] = /^(\d+):\d+: ([^]*)$/.exec((problem as Error).message) ?? [];
    return [{ line: Number(line), said: bodyFault(why) }];
  }
}

function bodyFault(why: string): string {
  const open = /Expected a closing tag for `<(\w+)>`/.exec(why)?.[1];
  if (open !== undefined)
    return `<${open}> is not closed. Add </${open}> on a line of its own, behind an empty line.`;
  const surplus = /Unexpected closing tag `<\/(\w+)>`/.exec(why)?.[1];
  if (surplus !== undefined)
    return `</${surplus}> closes nothing. Open it as <${surplus}> before, or delete it.`;
  return 'A sign begins something that is no text. Write \\< for <, \\{ for {, and {/* … */} for a comment.';
}

function faultsIn(node: MdastNode): readonly Fault[] {
  const said = saidOf(node);
  const own = said === undefined ? [] : [{ line: node.position?.start.line ?? 1, said }];
  return [...own, ...('children' in node ? node.children.flatMap(faultsIn) : [])];
}

function saidOf(node: MdastNode): string | undefined {
  switch (node.type) {
    case 'mdxjsEsm':
      return 'A line begins with import or export, which is taken for a program. Begin it otherwise.';
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return /^\s*(?:\/\*[^]*\*\/\s*)?$/.test(node.value)
        ? undefined
        : `{${node.value}} is taken for a program. Write \\{ for {, or ｛｝.`;
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return node.name && /^[A-Z]/.test(node.name) && !known.includes(node.name)
        ? `Nothing is called <${node.name}>. Use one of ${known.join(', ')}.`
        : undefined;
    default:
      return undefined;
  }
}
