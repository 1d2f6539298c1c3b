/** Saves the letter as a Word file. Loaded when one is asked for. */
import { download } from '../../../browser/download.ts';
import { formBlocks } from '../../../lib/exchange/word/form-paper.ts';
import { wordType } from '../../../lib/exchange/word/word.ts';
import { writeWord } from '../../../lib/exchange/word/write.ts';
import type { FormBlock } from '../../../lib/forms/blocks.ts';
import type { Filled } from './saved-name.ts';
import { savedName } from './saved-name.ts';
import type { HandingData } from '../handing-over/handing-data.ts';

export async function saveLetter(
  blocks: readonly FormBlock[],
  data: HandingData,
  filled: Filled,
): Promise<void> {
  const { spoken, language, said } = data;
  const first = spoken[0] ?? language;
  const { title } = said[first].forms.cover;
  const bytes = await writeWord({
    ...{ title, language: first, wide: false, head: [], foot: [] },
    blocks: formBlocks(blocks, false),
  });
  download(bytes, `${savedName(title, filled)}.docx`, wordType);
}
