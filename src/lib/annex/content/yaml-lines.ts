/** YAML (of which JSON is a part) as a value that knows on which line each of its parts stands. */
import { isMap, isNode, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import type { Path } from './slip.ts';
import { yamlFaultIn } from './yaml-faults.ts';

/** Of the text, from 1. */
export type LineAt = (at: Path) => number;

export type ParsedYaml =
  | { readonly ok: true; readonly value: unknown; readonly lineAt: LineAt }
  | { readonly ok: false; readonly why: string; readonly line?: number };

export function parsedYaml(yaml: string): ParsedYaml {
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines });
  // Where a bracket is not closed, half the file seems wrong: the first fault is the author's.
  const lineFrom = (start: number) => lines.linePos(start).line;
  const [fault] = document.errors;
  if (fault) {
    const line = lineFrom(fault.pos[0]);
    return { ok: false, why: yamlFaultIn(fault, yaml.split('\n')[line - 1] ?? ''), line };
  }
  try {
    const value = document.toJS() as unknown;
    return { ok: true, value, lineAt: (at) => lineFrom(yamlStart(document.contents, at, 0)) };
  } catch {
    // An alias (*) is looked up only here.
    const line = /^[^]*?(?:: |- |\[|, )\*/.exec(yaml)?.[0].split('\n').length;
    const why = 'A word begins with *, which YAML takes for a name. Write it in quotes.';
    return { ok: false, why, ...(line !== undefined && { line }) };
  }
}

/** Where its key, or itself in a list, begins; or the nearest thing around it. */
function yamlStart(node: unknown, [key, ...rest]: Path, from: number): number {
  if (key === undefined) return from;
  if (isMap(node)) {
    const pair = node.items.find((one) => isScalar(one.key) && String(one.key.value) === String(key));
    return pair && isScalar(pair.key) ? yamlStart(pair.value, rest, pair.key.range?.[0] ?? from) : from;
  }
  const entry: unknown = isSeq(node) ? node.items[Number(key)] : undefined;
  return isNode(entry) ? yamlStart(entry, rest, entry.range?.[0] ?? from) : from;
}
