/** The report as blocks in one language or both, from the same Attestation that files are made of. */
import type { Attestation } from '../attestation.ts';
import { answerBlocks } from './answers.ts';
import { sections } from './blocks.ts';
import type { ReportBlock, Section } from './blocks.ts';
import { clausesSection } from './clauses.ts';
import { closing } from './closing.ts';
import { factsSection } from './facts.ts';
import { awaiting, breaches, plans } from './findings.ts';
import { judgement } from './judgement.ts';
import { acknowledgements, evidenceBlocks, notDue, subcontractors } from './lists.ts';
import { opening } from './opening.ts';
import { contractBlocks, particulars } from './particulars.ts';
import { speakerFor } from './speaker.ts';
import { mannerOf } from '../../languages/language.ts';
import type { ReportWords } from './speaker.ts';
import type { ReportOptions, ReportTelling } from './telling.ts';

/**
 * The whole report, ready to be set: renderers add no word and leave none out.
 * @param words of both languages, whichever of them the report speaks
 */
export function reportOf(
  attestation: Attestation,
  options: ReportOptions,
  words: ReportWords,
): readonly ReportBlock[] {
  const telling: ReportTelling = {
    attestation,
    options,
    speaker: speakerFor(options.language, options.dates, words),
  };
  return [
    ...opening(telling),
    ...sections.flatMap((section) => headKept([heading(telling, section), ...body[section](telling)])),
    ...closing(telling),
    ...answerBlocks(telling),
  ];
}

/** A heading stays with what it heads: a short table, or the part of a long one that paper does not break. */
function headKept([head, first, ...rest]: readonly ReportBlock[]): readonly ReportBlock[] {
  if (!head || !first) return head ? [head] : [];
  if (first.kind === 'table' && first.rows.length <= shortTable)
    return [{ kind: 'together', blocks: [head, first] }, ...rest];
  if (first.kind !== 'definitions') return [head, first, ...rest];
  const [upper, lower] = [first.rows.slice(0, unbroken), first.rows.slice(unbroken)];
  const further = lower.length > 0 ? [{ ...first, rows: lower }] : [];
  return [{ kind: 'together', blocks: [head, { ...first, rows: upper }] }, ...further, ...rest];
}

/** Rows of a table that Firefox would leave its head without, at the foot of a page. */
const shortTable = 4;

/** Rows of definitions that stand on one page with their heading; those after them may go to the next. */
const unbroken = 5;

const body: Readonly<Record<Section, (telling: ReportTelling) => readonly ReportBlock[]>> = {
  contract: contractBlocks,
  assessment: particulars,
  facts: factsSection,
  judgement,
  clauses: clausesSection,
  breaches,
  plans: (telling) => [...plans(telling), ...awaiting(telling)],
  subcontractors,
  acknowledgements,
  evidence: evidenceBlocks,
  notDue,
};

function heading({ speaker }: ReportTelling, section: Section): ReportBlock {
  const number = sections.indexOf(section) + 1;
  const lines = speaker.say(({ report }, language) => {
    const title = report.section[section];
    return mannerOf(language).section(number, title);
  });
  return { kind: 'heading', section, lines };
}
