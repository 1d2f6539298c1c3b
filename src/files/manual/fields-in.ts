/** Every field that a schema lets an author write, with its path and how it is written. */
import { z } from 'zod';
import { languages } from '../../lib/languages/language.ts';

export interface ContentField {
  /** `norms[].bearer`; `*` stands for a key that the author chooses. */
  readonly path: string;
  readonly required: boolean;
  /** In Japanese, for the table. */
  readonly kind: string;
}

type Node = z.core.JSONSchema.BaseSchema;

export function fieldsIn(schema: z.ZodType): readonly ContentField[] {
  const root = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as Node;
  const found = new Map<string, ContentField>();
  for (const field of within(root, '', { root, seen: [] })) {
    const known = found.get(field.path);
    const kinds = new Set([...(known?.kind.split('、') ?? []), ...field.kind.split('、')]);
    const required = (known?.required ?? true) && field.required;
    found.set(field.path, { path: field.path, required, kind: [...kinds].join('、') });
  }
  return [...found.values()];
}

interface Walk {
  readonly root: Node;
  readonly seen: readonly string[];
}

function* within(node: Node, path: string, walk: Walk): Generator<ContentField> {
  if (node.$ref !== undefined) {
    // What holds itself (items within items) is told once.
    if (walk.seen.includes(node.$ref)) return;
    yield* within(resolved(node.$ref, walk.root), path, { ...walk, seen: [...walk.seen, node.$ref] });
  } else if (!isTexts(node)) yield* inside(node, path, walk);
}

function* inside(node: Node, path: string, walk: Walk): Generator<ContentField> {
  for (const one of [...(node.anyOf ?? []), ...(node.oneOf ?? [])]) yield* within(one, path, walk);
  for (const [name, part] of Object.entries(node.properties ?? {})) {
    const own = path === '' ? name : `${path}.${name}`;
    yield { path: own, required: node.required?.includes(name) ?? false, kind: kindOf(part as Node, walk) };
    yield* within(part as Node, own, walk);
  }
  const { items, additionalProperties: others } = node;
  for (const one of (node.prefixItems ?? []) as Node[]) yield* within(one, `${path}[]`, walk);
  if (typeof items === 'object' && !Array.isArray(items)) yield* within(items, `${path}[]`, walk);
  if (typeof others === 'object') yield* within(others, path === '' ? '*' : `${path}.*`, walk);
}

function kindOf(node: Node, { root }: Walk): string {
  if (node.$ref !== undefined) return kindOf(resolved(node.$ref, root), { root, seen: [] });
  if (isTexts(node)) return '言語ごとの文';
  if (node.const !== undefined) return `\`${String(node.const)}\``;
  if (node.enum) return node.enum.map((value) => `\`${String(value)}\``).join('、');
  const ways = [...(node.anyOf ?? []), ...(node.oneOf ?? [])] as Node[];
  if (ways.length > 0) return [...new Set(ways.map((way) => kindOf(way, { root, seen: [] })))].join('、');
  if (node.type === 'array') return '一覧';
  return kinds[String(node.type)] ?? '項目の組';
}

const kinds: Readonly<Record<string, string>> = {
  string: '文字',
  integer: '整数',
  number: '整数',
  boolean: '`true`、`false`',
};

function isTexts({ properties }: Node): boolean {
  const names = Object.keys(properties ?? {});
  return names.length > 0 && names.every((name) => (languages as readonly string[]).includes(name));
}

function resolved(reference: string, root: Node): Node {
  const name = reference.replace('#/$defs/', '');
  return reference === '#' ? root : (root.$defs?.[name] ?? {});
}
