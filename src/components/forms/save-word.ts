/** Saves a paper as a Word file. Loaded when one is asked for: what writes it weighs more than the page. */
import { download } from '../../browser/download.ts';
import { formBlocks } from '../../lib/exchange/word/form-paper.ts';
import { wordType } from '../../lib/exchange/word/word.ts';
import { writeWord } from '../../lib/exchange/word/write.ts';
import type { Block } from '../../lib/forms/blocks.ts';
import { fileName } from '../../lib/record/file-name.ts';
import type { RecordFile } from '../../lib/record/record.ts';
import type { Paper } from '../../lib/record/rooms.ts';
import type { PaperData } from './paper-data.ts';

interface Filled {
  readonly record?: RecordFile;
  readonly paper?: Paper | undefined;
}

/** @param filled what the paper is filled in from; a blank one keeps its marks and hints */
export async function saveWord(blocks: readonly Block[], data: PaperData, filled: Filled): Promise<void> {
  const { record, paper } = filled;
  const { form, spoken, language } = data;
  const title = form.title[spoken[0] ?? language];
  const bytes = await writeWord({
    ...{ title, language: spoken[0] ?? language, wide: form.wide === true, head: [], foot: [] },
    blocks: formBlocks(blocks, record === undefined),
  });
  const date = (paper?.date ?? '').replaceAll('-', '');
  download(bytes, `${fileName(date, title, record?.contract.title ?? '')}.docx`, wordType);
}
