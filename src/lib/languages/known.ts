/**
 * The languages that the site can speak. A further one is a folder beside `ja` and `en` with the same files, and a
 * line here, in known-dates.ts and in known-words.ts.
 */
import { manner as en } from './en/manner.ts';
import { manner as ja } from './ja/manner.ts';

export const manners = { ja, en };
