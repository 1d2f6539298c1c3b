/**
 * What `JSON.parse` forgives and a record must not: a key written twice, of which the last would silently win;
 * `__proto__`; absurd depth and size. Looks only at text that has parsed.
 */

const maxDepth = 20;
const maxMembers = 10_000;
const token = /"(?:[^"\\]|\\.)*"|[{}[\],:]/g;

/** `path` leads to the key, dotted: `answers.Q1-1.level`, `evidence.0.id`. */
export type Flaw =
  | { readonly kind: 'repeatedKey'; readonly path: string }
  | { readonly kind: 'forbiddenKey'; readonly path: string }
  | { readonly kind: 'absurd' };

/** An object or a list that is still open. */
interface JsonLevel {
  readonly keys: Set<string>;
  members: number;
  /** The key or the number of the member that is being read. */
  at: string;
}

/** The first flaw of a valid JSON text; undefined if there is none. */
export function flawOf(json: string): Flaw | undefined {
  const open: JsonLevel[] = [];
  let text = '';
  for (const [found] of json.matchAll(token)) {
    const level = open.at(-1);
    if (found === '{' || found === '[') open.push({ keys: new Set(), members: 0, at: '0' });
    else if (found === '}' || found === ']') open.pop();
    else if (found === ',' && level) level.at = String((level.members += 1));
    else if (found === ':' && level) {
      level.at = String(JSON.parse(text));
      const kind = addKey(level);
      if (kind) return { kind, path: open.map(({ at }) => at).join('.') };
    } else text = found;
    if (open.length > maxDepth || (level && level.members > maxMembers)) return { kind: 'absurd' };
  }
  return undefined;
}

function addKey({ keys, at: key }: JsonLevel): Exclude<Flaw['kind'], 'absurd'> | undefined {
  if (key === '__proto__') return 'forbiddenKey';
  if (keys.has(key)) return 'repeatedKey';
  keys.add(key);
  return undefined;
}
