/** Of which contract, and how it was assessed. */
import { blank } from '../../assessment/answers.ts';
import { verdictName } from '../../assessment/verdict/verdict-words.ts';
import { mannerOf } from '../../languages/language.ts';
import { fill } from '../../wording/fill.ts';
import type { Attestation } from '../attestation.ts';
import { sections } from './blocks.ts';
import type { Lines, ReportBlock } from './blocks.ts';
import { asWritten, figure } from './speaker.ts';
import type { Speaker, SpeakerWords } from './speaker.ts';
import type { ReportTelling } from './telling.ts';

export function contractBlocks({ attestation, speaker }: ReportTelling): readonly ReportBlock[] {
  const { title, number, date, from, to, department } = attestation.contract;
  const head = (key: keyof SpeakerWords['report']['contract']) =>
    speaker.say(({ report }) => report.contract[key]);
  return [
    {
      kind: 'definitions',
      rows: [
        { head: head('title'), value: speaker.written(title) },
        { head: head('number'), value: speaker.written(number) },
        { head: head('date'), value: speaker.date(date) },
        { head: head('period'), value: period(speaker, from, to) },
        { head: head('department'), value: speaker.written(department) },
      ],
    },
  ];
}

export function particulars({ attestation, speaker }: ReportTelling): readonly ReportBlock[] {
  const { particulars: made, judgement: judged } = attestation;
  const number = sections.indexOf('judgement') + 1;
  const head = (key: keyof SpeakerWords['report']['assessment']) =>
    speaker.say(({ report }, to) => fill(report.assessment[key], { number: figure(number, to) }));
  const phase = made.phase?.label;
  return [
    {
      kind: 'definitions',
      rows: [
        { head: head('edition'), value: edition(attestation.annex, speaker) },
        { head: head('phase'), value: phase ? speaker.text(phase) : speaker.written('') },
        { head: head('period'), value: period(speaker, made.from, made.to) },
        { head: head('date'), value: speaker.date(made.date) },
        { head: head('scope'), value: speaker.written(made.scope) },
        { head: head('methods'), value: methods(speaker, made.methods ?? []) },
        { head: head('assessor'), value: speaker.written(made.assessor) },
        { head: head('approver'), value: speaker.written(made.approver) },
        { head: head('verdict'), value: speaker.say(({ verdict }) => verdictName(judged, verdict)) },
      ],
    },
  ];
}

function period(speaker: Speaker, from: string | undefined, to: string | undefined): Lines {
  if (blank(from) && blank(to)) return speaker.written('');
  return speaker.say((words, language) =>
    fill(words.report.period, {
      from: speaker.dateIn(from, words, language),
      to: speaker.dateIn(to, words, language),
    }),
  );
}

function edition(annex: Attestation['annex'], speaker: Speaker): Lines {
  const name = speaker.say(({ report }, to) =>
    fill(report.edition, {
      title: annex.title[to],
      label: annex.label[to],
      edition: mannerOf(to).figures(annex.edition),
    }),
  );
  return [...name, { text: annex.digest }];
}

const offered = ['documents', 'interviews', 'site', 'settings'] as const;

/** A method that the form offers stands in the report's language; any other as it was written. */
function methods(speaker: Speaker, used: readonly string[]): Lines {
  const written = used.filter((method) => !blank(method));
  if (written.length === 0) return speaker.written('');
  return written.flatMap((method) =>
    isMethod(method) ? speaker.say(({ verdict }) => verdict.method[method]) : [asWritten(method)],
  );
}

function isMethod(text: string): text is (typeof offered)[number] {
  return (offered as readonly string[]).includes(text);
}
