/** The interface's sentences in Japanese. `en.ts` must say each of them too. */
import { asked } from './ja/asked.ts';
import { assessment } from './ja/assessment.ts';
import { editions } from './ja/editions.ts';
import { citing } from './ja/citing.ts';
import { forms } from './ja/forms.ts';
import { glossary } from './ja/glossary.ts';
import { handingOver } from './ja/handing-over.ts';
import { matters } from './ja/matters.ts';
import { migration } from './ja/migration.ts';
import { norms } from './ja/norms.ts';
import { orientation } from './ja/orientation.ts';
import { pages } from './ja/pages.ts';
import { paper } from './ja/paper.ts';
import { problems } from './ja/problems.ts';
import { receive } from './ja/receive.ts';
import { receiving } from './ja/receiving.ts';
import { records } from './ja/records.ts';
import { report } from './ja/report.ts';
import { search } from './ja/search.ts';
import { site } from './ja/site.ts';
import { verdict } from './ja/verdict.ts';

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
type Said<T> = { readonly [K in keyof T]: T[K] extends string ? string : Said<T[K]> };
export type Wording = Said<typeof ja>;
