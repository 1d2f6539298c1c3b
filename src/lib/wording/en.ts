/** The interface's sentences in English: the same keys as ja.ts, or it does not compile. */
import { asked } from './en/assessing/asked.ts';
import { assessment } from './en/assessing/assessment.ts';
import { editions } from './en/reading/editions.ts';
import { citing } from './en/reading/citing.ts';
import { forms } from './en/handing/forms.ts';
import { glossary } from './en/reading/glossary.ts';
import { handingOver } from './en/handing/handing-over.ts';
import { matters } from './en/assessing/matters.ts';
import { migration } from './en/assessing/migration.ts';
import { norms } from './en/reading/norms.ts';
import { orientation } from './en/reading/orientation.ts';
import { pages } from './en/pages.ts';
import { paper } from './en/handing/paper.ts';
import { problems } from './en/assessing/problems.ts';
import { receive } from './en/handing/receive.ts';
import { receiving } from './en/handing/receiving.ts';
import { records } from './en/assessing/records.ts';
import { report } from './en/handing/report.ts';
import { search } from './en/reading/search.ts';
import { site } from './en/site.ts';
import { verdict } from './en/assessing/verdict.ts';
import type { Wording } from './ja.ts';

export const en = {
  site,
  pages,
  orientation,
  editions,
  forms,
  paper,
  norms,
  citing,
  glossary,
  asked,
  assessment,
  matters,
  verdict,
  problems,
  migration,
  records,
  report,
  handingOver,
  receive,
  receiving,
  search,
} satisfies Wording;
