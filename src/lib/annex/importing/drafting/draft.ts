/** The content of an annex, drafted from what was read of its text. Every guess says that it is one, and why. */
import type { ClauseFile } from '../../schema/clause.ts';
import type { WrittenParagraph } from '../../text/written-text.ts';
import type { Outline, OutlineClause } from '../outline.ts';
import { clauseDrafts } from './clauses.ts';
import type { Guess } from './guesses.ts';
import { partiesIn } from './parties.ts';
import type { FoundParties } from './parties.ts';
import { sentencesIn } from './sentences.ts';
import { definedTerms } from './terms.ts';
import type { FoundTerm } from './terms.ts';

export interface ClauseDraft {
  readonly slug: string;
  readonly file: Omit<ClauseFile, 'short' | 'summary' | 'norms' | 'questions'> & {
    readonly short: string;
    readonly summary: string;
    readonly norms: readonly NormDraft[];
    readonly questions: readonly QuestionDraft[];
  };
  readonly heading: string | null;
  readonly paragraphs: readonly WrittenParagraph[];
}

export interface NormDraft {
  readonly id: string;
  readonly bearer: string;
  readonly force: string;
  readonly persons?: string;
  readonly leadsTo?: readonly { readonly words: string; readonly to: readonly string[] }[];
  readonly unsure?: readonly string[];
}

export interface QuestionDraft {
  readonly id: string;
  readonly paragraph: number;
  readonly norms: readonly string[];
  readonly kind: 'control' | 'breach' | 'acknowledgement';
  readonly weight: number;
  readonly question: string;
  readonly unsure: readonly string[];
}

export interface ContentDraft {
  readonly title: string;
  readonly label: string;
  readonly parties: FoundParties;
  readonly closing: readonly string[];
  readonly layout: Outline['removed'];
  readonly clauses: readonly ClauseDraft[];
  readonly terms: readonly FoundTerm[];
  /** In the order of the text: what a person must look at. */
  readonly guesses: readonly Guess[];
}

const noLabel = '別紙';

export function draftOf(outline: Outline): ContentDraft {
  const all = [...preambleOf(outline), ...outline.clauses];
  const whole = outlineWords(outline);
  const parties = partiesIn(whole);
  const { clauses, guesses } = clauseDrafts(all, parties);
  return {
    title: outline.title ?? '',
    label: outline.label ?? noLabel,
    parties,
    closing: outline.closing,
    layout: outline.removed,
    clauses,
    terms: definedTerms(whole, [parties.orderingParty, parties.contractor, '甲', '乙', '丙']),
    guesses: [
      ...(outline.label === null
        ? [{ line: 1, text: noLabel, why: '別紙の番号（「別紙１」など）が見当たりません。' }]
        : []),
      ...(parties.unsure === undefined ? [] : [{ line: 1, text: '', why: parties.unsure }]),
      ...outline.doubts.map(({ line, text, question }) => ({ line, text, why: question })),
      ...guesses,
    ],
  };
}

/** What stands before the first clause is a clause of its own, numbered 0: it may lay down a duty. */
function preambleOf({ preamble, clauses }: Outline): readonly OutlineClause[] {
  if (preamble.length === 0) return [];
  const line = Math.max(1, (clauses[0]?.line ?? 1) - 1);
  const paragraphs = preamble.map((text, at) => ({
    line,
    number: String(at + 1),
    marker: null,
    text,
    items: [],
  }));
  return [{ line, number: '0', marker: '', heading: null, paragraphs }];
}

function outlineWords({ preamble, clauses }: Outline): string {
  const texts = clauses.flatMap(({ paragraphs }) =>
    paragraphs.flatMap((one) => [one.text, ...inner(one.items)]),
  );
  return [...preamble, ...texts].flatMap(sentencesIn).join('\n');
}

function inner(items: OutlineClause['paragraphs'][number]['items']): readonly string[] {
  return items.flatMap(({ text, items: within }) => [text, ...inner(within)]);
}
