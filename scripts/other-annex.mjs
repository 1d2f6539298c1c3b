/**
 * Whether another annex is built than the one that the tests of the site are written for, or in other languages. Then
 * what holds of that one alone is not asked: neither of its pages nor of its records.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What the tests are written for, whatever stands in the content folder. */
const tested = 'tests/annexes/whole';
export const content = process.env.JUNSHU_CONTENT || 'src/content';
export const isOther = Boolean(process.env.JUNSHU_LANGUAGES) || headOf(content) !== headOf(tested);

/**
 * annex.yaml says of which text, in which edition, the folder is.
 * @param {string} folder
 */
function headOf(folder) {
  try {
    return readFileSync(join(folder, 'annex.yaml'), 'utf8');
  } catch {
    return '';
  }
}
