/** Saves a paper as a Word file. Loaded when one is asked for: what writes it weighs more than the page. */
import { download } from '../../../browser/download.ts';
import { formBlocks } from '../../../lib/exchange/word/form-paper.ts';
import { wordType } from '../../../lib/exchange/word/word.ts';
import { writeWord } from '../../../lib/exchange/word/write.ts';
import type { FormBlock } from '../../../lib/forms/blocks.ts';
import type { PaperData } from '../desk/paper-data.ts';
import { savedName } from './saved-name.ts';
import type { Filled } from './saved-name.ts';

/** @param filled what the paper is filled in from; a blank one keeps its marks and hints */
export async function savePaperAsWord(
  blocks: readonly FormBlock[],
  data: PaperData,
  filled: Filled,
): Promise<void> {
  const { form, spoken, language } = data;
  const title = form.title[spoken[0] ?? language];
  const bytes = await writeWord({
    ...{ title, language: spoken[0] ?? language, wide: form.wide === true, head: [], foot: [] },
    blocks: formBlocks(blocks, filled.record === undefined),
  });
  download(bytes, `${savedName(title, filled)}.docx`, wordType);
}
