/** What a saved paper is called. */
import { fileName } from '../../../lib/record/file-name.ts';
import type { RecordFile } from '../../../lib/record/record.ts';
import type { Paper } from '../../../lib/record/rooms.ts';

/** What a paper is filled in from; nothing of a blank one. */
export interface Filled {
  readonly record?: RecordFile;
  readonly paper?: Paper | undefined;
}

/** `20261128_通知書_件名`, without an ending. */
export function savedName(title: string, { record, paper }: Filled): string {
  return fileName((paper?.date ?? '').replaceAll('-', ''), title, record?.contract.title ?? '');
}
