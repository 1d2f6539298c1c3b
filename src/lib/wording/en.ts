/** The interface's sentences in English: the same keys as ja.ts, or it does not compile. */
import { asked } from './en/asked.ts';
import { assessment } from './en/assessment.ts';
import { editions } from './en/editions.ts';
import { citing } from './en/citing.ts';
import { forms } from './en/forms.ts';
import { glossary } from './en/glossary.ts';
import { handingOver } from './en/handing-over.ts';
import { matters } from './en/matters.ts';
import { migration } from './en/migration.ts';
import { norms } from './en/norms.ts';
import { orientation } from './en/orientation.ts';
import { pages } from './en/pages.ts';
import { paper } from './en/paper.ts';
import { problems } from './en/problems.ts';
import { receive } from './en/receive.ts';
import { receiving } from './en/receiving.ts';
import { records } from './en/records.ts';
import { report } from './en/report.ts';
import { search } from './en/search.ts';
import { site } from './en/site.ts';
import { verdict } from './en/verdict.ts';
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
