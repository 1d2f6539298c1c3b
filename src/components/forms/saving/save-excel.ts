/** Saves the tables of a paper as an Excel file. Loaded when one is asked for. */
import { download } from '../../../browser/download.ts';
import { formSheets, sheetType } from '../../../lib/exchange/sheet/sheet.ts';
import { writeSheets } from '../../../lib/exchange/sheet/write.ts';
import type { FormBlock } from '../../../lib/forms/blocks.ts';
import type { PaperData } from '../desk/paper-data.ts';
import { savedName } from './saved-name.ts';
import type { Filled } from './saved-name.ts';

export async function savePaperAsExcel(
  blocks: readonly FormBlock[],
  data: PaperData,
  filled: Filled,
): Promise<void> {
  const { form, spoken, language } = data;
  const title = form.title[spoken[0] ?? language];
  download(await writeSheets(formSheets(blocks, title)), `${savedName(title, filled)}.xlsx`, sheetType);
}
