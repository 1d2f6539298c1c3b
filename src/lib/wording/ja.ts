/** The interface's sentences in Japanese. `en.ts` must say each of them too. */
import { asked } from './ja/assessing/asked.ts';
import { assessment } from './ja/assessing/assessment.ts';
import { editions } from './ja/reading/editions.ts';
import { citing } from './ja/reading/citing.ts';
import { forms } from './ja/handing/forms.ts';
import { glossary } from './ja/reading/glossary.ts';
import { handingOver } from './ja/handing/handing-over.ts';
import { matters } from './ja/assessing/matters.ts';
import { migration } from './ja/assessing/migration.ts';
import { norms } from './ja/reading/norms.ts';
import { orientation } from './ja/reading/orientation.ts';
import { pages } from './ja/pages.ts';
import { paper } from './ja/handing/paper.ts';
import { problems } from './ja/assessing/problems.ts';
import { receive } from './ja/handing/receive.ts';
import { receiving } from './ja/handing/receiving.ts';
import { records } from './ja/assessing/records.ts';
import { report } from './ja/handing/report.ts';
import { search } from './ja/reading/search.ts';
import { site } from './ja/site.ts';
import { verdict } from './ja/assessing/verdict.ts';

export const ja = {
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
} as const;

/** The same keys, any words. */
type Worded<T> = { readonly [K in keyof T]: T[K] extends string ? string : Worded<T[K]> };
export type Wording = Worded<typeof ja>;
