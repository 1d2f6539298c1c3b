/** A paper as it is handed over once it is filled in: without what only helped to fill it in. */
import type { FormBlock, FormField, Head } from '../blocks.ts';

/** The same blocks in the same order, less marks, hints and examples. */
export function handed(blocks: readonly FormBlock[]): readonly FormBlock[] {
  return blocks.map((block): FormBlock => {
    switch (block.kind) {
      case 'heading':
        return { ...block, head: plainHead(block.head) };
      case 'paragraph':
      case 'list': {
        const { mark: _, ...rest } = block;
        return rest;
      }
      case 'fields':
        return { ...block, rows: block.rows.map(unhelped) };
      case 'table':
        return {
          ...block,
          columns: block.columns.map(({ key, width, lines }) => ({ key, width, lines })),
          rows: block.rows.filter(({ sample }) => !sample),
        };
      case 'ticks':
        return block.head ? { ...block, head: plainHead(block.head) } : block;
      case 'frame':
        return { ...block, ...(block.head && { head: plainHead(block.head) }), blocks: handed(block.blocks) };
      default:
        return block;
    }
  });
}

function plainHead({ lines }: Head): Head {
  return { lines };
}

function unhelped({ sample: _, ...field }: FormField): FormField {
  return { ...field, head: plainHead(field.head) };
}
