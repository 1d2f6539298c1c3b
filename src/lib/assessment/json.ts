/**
 * What `JSON.parse` forgives and a record must not: a key written twice, of which the last would silently win;
 * `__proto__`; absurd depth and size. Looks only at text that has parsed.
 */

const maxDepth = 20;
const maxMembers = 10_000;
const token = /"(?:[^"\\]|\\.)*"|[{}[\],:]/g;

export type Flaw =
  | { readonly kind: 'repeatedKey'; readonly key: string }
  | { readonly kind: 'forbiddenKey'; readonly key: string }
  | { readonly kind: 'absurd' };

interface Level {
  readonly keys: Set<string>;
  members: number;
}

/** The first flaw of a valid JSON text; undefined if there is none. */
export function flawOf(json: string): Flaw | undefined {
  const open: Level[] = [];
  let text = '';
  for (const [found] of json.matchAll(token)) {
    const level = open.at(-1);
    if (found === '{' || found === '[') open.push({ keys: new Set(), members: 0 });
    else if (found === '}' || found === ']') open.pop();
    else if (found === ',' && level) level.members += 1;
    else if (found === ':' && level) {
      const flaw = addKey(level, String(JSON.parse(text)));
      if (flaw) return flaw;
    } else text = found;
    if (open.length > maxDepth || (level && level.members > maxMembers)) return { kind: 'absurd' };
  }
  return undefined;
}

function addKey({ keys }: Level, key: string): Flaw | undefined {
  if (key === '__proto__') return { kind: 'forbiddenKey', key };
  if (keys.has(key)) return { kind: 'repeatedKey', key };
  keys.add(key);
  return undefined;
}
