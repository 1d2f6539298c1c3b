/** From 以上 to the contacts, and what every reader must know of a self-assessment. */
import { blank } from '../../assessment/answers.ts';
import type { Person } from '../../record/record.ts';
import { fill } from '../../wording/fill.ts';
import { reportParagraph } from './blocks.ts';
import type { ReportBlock, Definition, Lines } from './blocks.ts';
import type { Speaker } from './speaker.ts';
import type { ReportTelling } from './telling.ts';

/** 以上, then what is signed for and whom to ask, on one page. */
export function closing(telling: ReportTelling): readonly ReportBlock[] {
  const { speaker } = telling;
  return [
    reportParagraph(
      'end',
      speaker.say(({ report }) => report.end),
    ),
    { kind: 'together', blocks: [...declaration(telling), ...contacts(telling), ...notes(telling)] },
  ];
}

function declaration({ options, speaker }: ReportTelling): readonly ReportBlock[] {
  const labels = (['seal', 'signature', 'confirmer'] as const)
    .filter((box) => options[box])
    .map((box) => speaker.say(({ report }) => report.box[box]));
  return [
    reportParagraph(
      'declaration',
      speaker.say(({ report }) => report.declaration),
    ),
    ...(labels.length > 0 ? [{ kind: 'boxes', labels } as const] : []),
  ];
}

function contacts({ attestation, speaker }: ReportTelling): readonly ReportBlock[] {
  const { responsible, inCharge } = attestation.contacts;
  const rows: readonly Definition[] = [
    { head: speaker.say(({ report }) => report.responsible), value: personLines(responsible, speaker) },
    { head: speaker.say(({ report }) => report.inCharge), value: personLines(inCharge, speaker) },
  ];
  return [
    { kind: 'heading', section: 'contacts', lines: speaker.say(({ report }) => report.contacts) },
    { kind: 'definitions', rows },
  ];
}

/** The disclaimers, and the code once more: not every browser prints it in the margin. */
function notes(telling: ReportTelling): readonly ReportBlock[] {
  const { attestation, speaker } = telling;
  return [
    reportParagraph(
      'small',
      speaker.say(({ report }) => report.disclaimer),
    ),
    reportParagraph(
      'small',
      speaker.say(({ verdict }) => verdict.legal),
    ),
    reportParagraph(
      'code',
      speaker.say(({ report }) => fill(report.code, { code: attestation.code })),
    ),
    ...rulesLines(telling),
  ];
}

/** By which questions and rules: the same answers come to another verdict under others, and their code is the same. */
function rulesLines({ attestation: { rules }, speaker }: ReportTelling): readonly ReportBlock[] {
  const { here, answered = here } = rules;
  const printed = (digest: string) => digest.replace(/^.*:/, '').slice(0, 16);
  const lines = speaker.say(({ report }) => fill(report.rules, { rules: printed(here) }));
  const other = speaker.say(({ report }) => fill(report.otherRules, { rules: printed(answered) }));
  return [reportParagraph('small', answered === here ? lines : [...lines, ...other])];
}

function personLines({ name, post, phone, mail }: Person, speaker: Speaker): Lines {
  if ([post, name, phone, mail].every(blank)) return speaker.written('');
  return [
    ...lineJoined([post, name], '　'),
    ...labelledLines(phone, ({ report }) => report.person.phone, speaker),
    ...labelledLines(mail, ({ report }) => report.person.mail, speaker),
  ];
}

function lineJoined(parts: readonly (string | undefined)[], gap: string): Lines {
  const text = parts.filter((part) => !blank(part)).join(gap);
  return text === '' ? [] : [{ text }];
}

function labelledLines(
  value: string | undefined,
  sentence: Parameters<Speaker['say']>[0],
  speaker: Speaker,
): Lines {
  if (value === undefined || blank(value)) return [];
  return speaker.say((words, language) => fill(sentence(words, language), { value }));
}
