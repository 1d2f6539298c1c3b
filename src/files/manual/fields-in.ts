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

type SchemaNode = z.core.JSONSchema.BaseSchema;

export function fieldsIn(schema: z.ZodType): readonly ContentField[] {
  const root = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as SchemaNode;
  const found = new Map<string, ContentField>();
  for (const field of fieldsWithin(root, '', { root, seen: [] })) {
    const known = found.get(field.path);
    const kinds = new Set([...(known?.kind.split('、') ?? []), ...field.kind.split('、')]);
    const required = (known?.required ?? true) && field.required;
    found.set(field.path, { path: field.path, required, kind: [...kinds].join('、') });
  }
  return [...found.values()];
}

interface SchemaWalk {
  readonly root: SchemaNode;
  readonly seen: readonly string[];
}

function* fieldsWithin(node: SchemaNode, path: string, walk: SchemaWalk): Generator<ContentField> {
  if (node.$ref !== undefined) {
    // What holds itself (items within items) is told once.
    if (walk.seen.includes(node.$ref)) return;
    yield* fieldsWithin(resolved(node.$ref, walk.root), path, { ...walk, seen: [...walk.seen, node.$ref] });
  } else if (!isTexts(node)) yield* fieldsInside(node, path, walk);
}

function* fieldsInside(node: SchemaNode, path: string, walk: SchemaWalk): Generator<ContentField> {
  for (const one of [...(node.anyOf ?? []), ...(node.oneOf ?? [])]) yield* fieldsWithin(one, path, walk);
  for (const [name, part] of Object.entries(node.properties ?? {})) {
    const own = path === '' ? name : `${path}.${name}`;
    yield {
      path: own,
      required: node.required?.includes(name) ?? false,
      kind: typeName(part as SchemaNode, walk),
    };
    yield* fieldsWithin(part as SchemaNode, own, walk);
  }
  const { items, additionalProperties: others } = node;
  for (const one of (node.prefixItems ?? []) as SchemaNode[]) yield* fieldsWithin(one, `${path}[]`, walk);
  if (typeof items === 'object' && !Array.isArray(items)) yield* fieldsWithin(items, `${path}[]`, walk);
  if (typeof others === 'object') yield* fieldsWithin(others, path === '' ? '*' : `${path}.*`, walk);
}

function typeName(node: SchemaNode, { root }: SchemaWalk): string {
  if (node.$ref !== undefined) return typeName(resolved(node.$ref, root), { root, seen: [] });
  if (isTexts(node)) return '言語ごとの文';
  if (node.const !== undefined) return `\`${String(node.const)}\``;
  if (node.enum) return node.enum.map((value) => `\`${String(value)}\``).join('、');
  const ways = [...(node.anyOf ?? []), ...(node.oneOf ?? [])] as SchemaNode[];
  if (ways.length > 0) return [...new Set(ways.map((way) => typeName(way, { root, seen: [] })))].join('、');
  if (node.type === 'array') return '一覧';
  return typeNames[String(node.type)] ?? '項目の組';
}

const typeNames: Readonly<Record<string, string>> = {
  string: '文字',
  integer: '整数',
  number: '整数',
  boolean: '`true`、`false`',
};

function isTexts({ properties }: SchemaNode): boolean {
  const names = Object.keys(properties ?? {});
  return names.length > 0 && names.every((name) => (languages as readonly string[]).includes(name));
}

function resolved(reference: string, root: SchemaNode): SchemaNode {
  const name = reference.replace('#/$defs/', '');
  return reference === '#' ? root : (root.$defs?.[name] ?? {});
}
