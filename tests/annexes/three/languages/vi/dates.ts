import { zone } from '../../../../../src/lib/languages/dates.ts';
import type { Dates } from '../../../../../src/lib/languages/dates.ts';

const format = new Intl.DateTimeFormat('vi-VN', { dateStyle: 'long', ...zone });

/** “23 tháng 11, 2026”: years of the era are not known there. */
export const dates: Dates = { text: (date) => format.format(date), blank: 'ngày ____ tháng ____ năm 20____' };
