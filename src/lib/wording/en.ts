/** The interface's sentences in English: the same keys as ja.ts, or it does not compile. */
import { assessment } from './en/assessment.ts';
import { norms } from './en/norms.ts';
import { pages } from './en/pages.ts';
import { problems } from './en/problems.ts';
import { receive } from './en/receive.ts';
import { report } from './en/report.ts';
import { search } from './en/search.ts';
import { site } from './en/site.ts';
import { verdict } from './en/verdict.ts';
import type { Wording } from './ja.ts';

export const en = {
  site,
  pages,
  norms,
  assessment,
  verdict,
  problems,
  report,
  receive,
  search,
} satisfies Wording;
