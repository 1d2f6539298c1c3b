/** What the page hands to its element: what a record is read and judged by, and the words that only the element says. */
import type { Annex } from '../../lib/annex/annex.ts';
import { rulesDigest } from '../../lib/assessment/rules-digest.ts';
import { rulesOf } from '../../lib/assessment/rules.ts';
import type { Rules } from '../../lib/assessment/rules.ts';
import { mannerOf } from '../../lib/languages/language.ts';
import type { Language } from '../../lib/languages/language.ts';
import type { Manner } from '../../lib/languages/manner.ts';
import type { AnnexIdentity } from '../../lib/record/record-type.ts';
import { href, routes } from '../../lib/routes.ts';
import type { Wording } from '../../lib/wording/ja.ts';
import { wordingFor } from '../../lib/wording/spoken.ts';

export interface RecordsData {
  readonly language: Language;
  readonly manner: Pick<Manner, 'momentLocale' | 'sentenceGap' | 'comma' | 'reasons'>;
  readonly base: string;
  readonly annex: AnnexIdentity & { readonly rules: string };
  readonly rules: Rules;
  readonly words: Omit<Wording['records'], 'lead' | 'noScript' | 'acts' | 'empty' | 'storage'> & {
    readonly storage: Pick<Wording['records']['storage'], 'usage' | 'room'>;
  };
  readonly verdict: Pick<Wording['verdict'], 'name' | 'beforeStart'>;
  readonly problems: Wording['problems'];
  readonly migration: Wording['migration'];
  /** What the name of a file begins with. */
  readonly prefix: string;
  /** Addresses. */
  readonly form: string;
  readonly report: string;
  readonly example: string;
}

export function recordsDataOf(annex: Annex, language: Language, base: string): RecordsData {
  const { records, verdict, problems, migration, assessment } = wordingFor(language, annex);
  const { lead, noScript, acts, empty, storage, ...words } = records;
  const { id, edition, digest } = annex;
  const { momentLocale, sentenceGap, comma, reasons } = mannerOf(language);
  return {
    ...{ language, base, problems, migration },
    manner: { momentLocale, sentenceGap, comma, reasons },
    annex: { id, edition, digest, rules: rulesDigest(annex) },
    rules: rulesOf(annex),
    words: { ...words, storage: { usage: storage.usage, room: storage.room } },
    verdict: { name: verdict.name, beforeStart: verdict.beforeStart },
    prefix: assessment.files.fileName,
    form: href(routes.assessment(language), base),
    report: href(routes.attestation(language), base),
    example: href(routes.example(language), base),
  };
}
