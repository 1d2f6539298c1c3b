/** A paper that the annex calls for, as its author wrote it. */
import type { formBases, kinds, parties } from './schema.ts';
import type { FormFile } from './schema.ts';

export interface Form extends FormFile {
  /** The name of its file: `change-notice`. */
  readonly id: string;
}

export type Party = (typeof parties)[number];
export type FormBasis = (typeof formBases)[number];
export type Kind = (typeof kinds)[number];

export type WrittenBlock = FormFile['blocks'][number];
type BlockOf<K extends WrittenBlock['kind']> = Extract<WrittenBlock, { kind: K }>;
export type WrittenField = BlockOf<'fields'>['fields'][number];
export type WrittenTable = BlockOf<'table'>;
export type WrittenColumn = WrittenTable['columns'][number];
export type WrittenSign = BlockOf<'sign'>;
export type WrittenOption = BlockOf<'ticks'>['options'][number];

/** In the order in which they are listed. */
export function formsInOrder(forms: readonly Form[]): readonly Form[] {
  return [...forms].sort((one, other) => one.number - other.number);
}

/** Every block, also those inside frames. */
export function blocksOf({ blocks }: Pick<Form, 'blocks'>): readonly WrittenBlock[] {
  return blocks.flatMap((block): readonly WrittenBlock[] =>
    block.kind === 'frame' ? [block, ...block.blocks] : [block],
  );
}

export function tablesOf(form: Pick<Form, 'blocks'>): readonly WrittenTable[] {
  return blocksOf(form).filter((block) => block.kind === 'table');
}

export function fieldsOf(form: Pick<Form, 'blocks'>): readonly WrittenField[] {
  return blocksOf(form).flatMap((block) => (block.kind === 'fields' ? block.fields : []));
}
