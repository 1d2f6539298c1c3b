/** What the whole comes to: verdict, counts, score, and every clause at a glance. */
import { shapes } from '../../assessment/status.ts';
import { scoreName, verdictName } from '../../assessment/verdict/verdict-words.ts';
import { mannerOf } from '../../languages/language.ts';
import type { Language } from '../../languages/language.ts';
import { fill } from '../../wording/fill.ts';
import { counted } from '../attestation.ts';
import type { Attestation, Score } from '../attestation.ts';
import type { ClauseRow } from '../rows/clause-rows.ts';
import { reportParagraph } from './blocks.ts';
import type { ReportBlock, StripItem } from './blocks.ts';
import { clauseNamed } from './clauses.ts';
import { figure } from './speaker.ts';
import type { Speaker, SpeakerWords } from './speaker.ts';
import type { ReportTelling } from './telling.ts';

export function judgement({ attestation, speaker }: ReportTelling): readonly ReportBlock[] {
  const { judgement: judged } = attestation;
  return [
    reportParagraph(
      'verdict',
      speaker.say(({ verdict }) => verdictName(judged, verdict)),
    ),
    reportParagraph(
      'figures',
      speaker.say((words, language) => countsText(judged.counts, words, language)),
    ),
    reportParagraph(
      'figures',
      speaker.say((words, language) => scoreText(judged.score, words, language)),
    ),
    { kind: 'strip', items: attestation.clauses.map((row) => stripItem(row, speaker)) },
  ];
}

/** The number, then its status as shape and word. */
function stripItem(row: ClauseRow, speaker: Speaker): StripItem {
  const { status } = row;
  return {
    label: speaker.say((_, to) => clauseNamed(row, to)),
    shape: shapes[status],
    status: speaker.say(({ verdict }) => verdict.status[status]),
  };
}

/** Every count in one line, zeros too. */
export function countsText(
  counts: Attestation['judgement']['counts'],
  words: SpeakerWords,
  language: Language,
): string {
  return counted
    .map((key) => fill(words.report.count[key], { count: figure(counts[key], language) }))
    .join(mannerOf(language).slash);
}

/** The score with its name, or that there is nothing to score. */
export function scoreText({ value, reference }: Score, words: SpeakerWords, language: Language): string {
  const { report, verdict } = words;
  if (value === null) return verdict.noScore;
  return fill(report.score, { name: scoreName(reference, verdict), value: figure(value, language) });
}
