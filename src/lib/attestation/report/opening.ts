/** From the form number to 記. */
import { blank } from '../../assessment/answers.ts';
import { mannerOf } from '../../languages/language.ts';
import { fill } from '../../wording/fill.ts';
import { reportParagraph } from './blocks.ts';
import type { ReportBlock, Definition, Lines } from './blocks.ts';
import { blankDate } from './dates.ts';
import { inSentence } from './speaker.ts';
import type { ReportTelling } from './telling.ts';

/** Who reports what to whom. */
export function opening(telling: ReportTelling): readonly ReportBlock[] {
  const { attestation, options, speaker } = telling;
  const { annex, contract } = attestation;
  return [
    ...(blank(options.formNumber)
      ? []
      : [reportParagraph('form-number', speaker.written(options.formNumber))]),
    reportParagraph('date', dateOfReport(telling)),
    reportParagraph('addressee', reportAddressee(telling)),
    { kind: 'sender', rows: reportSender(telling) },
    { kind: 'title', lines: speaker.say(({ report }, to) => fill(report.title, { annex: annex.title[to] })) },
    reportParagraph(
      'body',
      speaker.say(({ report }, to) =>
        fill(report.opening, {
          annex: annex.title[to],
          contract: blank(contract.title) ? report.emptyContract : inSentence(contract.title ?? ''),
        }),
      ),
    ),
    reportParagraph(
      'opener',
      speaker.say(({ report }) => report.opener),
    ),
  ];
}

function dateOfReport({ attestation, options, speaker }: ReportTelling): Lines {
  if (options.dates === 'blank') return speaker.say((_, language) => blankDate(language));
  return speaker.date(blank(options.date) ? attestation.particulars.date : options.date);
}

/** The honorific is the contract's own; English has none. */
function reportAddressee({ attestation, speaker }: ReportTelling): Lines {
  const { orderingParty, honorific } = attestation.contract;
  return speaker.say(({ report }, language) => {
    const name = blank(orderingParty) ? report.empty : inSentence(orderingParty ?? '');
    return fill(report.addressee, {
      name,
      honorific: mannerOf(language).honorific ? honorificOr(honorific, report) : '',
    });
  });
}

function honorificOr(honorific: string | undefined, { honorific: usual }: { honorific: string }): string {
  return blank(honorific) ? usual : inSentence(honorific ?? '');
}

function reportSender({ attestation, options, speaker }: ReportTelling): readonly Definition[] {
  const { address, name, representative, corporateNumber } = attestation.contractor;
  const rows: Definition[] = [
    { head: speaker.say(({ report }) => report.sender.address), value: speaker.written(address) },
    { head: speaker.say(({ report }) => report.sender.name), value: speaker.written(name) },
    {
      head: speaker.say(({ report }) => report.sender.representative),
      value: speaker.written(representative),
      ...(options.sealPlace && { seal: speaker.say(({ report }) => report.sealMark) }),
    },
  ];
  if (blank(corporateNumber)) return rows;
  const head = speaker.say(({ report }) => report.sender.corporateNumber);
  return [...rows, { head, value: speaker.written(corporateNumber) }];
}
