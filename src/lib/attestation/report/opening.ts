/** From the form number to 記. */
import { blank } from '../../assessment/answers.ts';
import { mannerOf } from '../../languages/language.ts';
import { fill } from '../../wording/fill.ts';
import { paragraph } from './blocks.ts';
import type { Block, Definition, Lines } from './blocks.ts';
import { blankDate } from './dates.ts';
import { inSentence } from './speaker.ts';
import type { Telling } from './telling.ts';

/** Who reports what to whom. */
export function opening(telling: Telling): readonly Block[] {
  const { attestation, options, speaker } = telling;
  const { annex, contract } = attestation;
  return [
    ...(blank(options.formNumber) ? [] : [paragraph('form-number', speaker.written(options.formNumber))]),
    paragraph('date', dateOfReport(telling)),
    paragraph('addressee', addressee(telling)),
    { kind: 'sender', rows: sender(telling) },
    { kind: 'title', lines: speaker.say(({ report }, to) => fill(report.title, { annex: annex.title[to] })) },
    paragraph(
      'body',
      speaker.say(({ report }, to) =>
        fill(report.opening, {
          annex: annex.title[to],
          contract: blank(contract.title) ? report.emptyContract : inSentence(contract.title ?? ''),
        }),
      ),
    ),
    paragraph(
      'opener',
      speaker.say(({ report }) => report.opener),
    ),
  ];
}

function dateOfReport({ attestation, options, speaker }: Telling): Lines {
  if (options.dates === 'blank') return speaker.say((_, language) => blankDate(language));
  return speaker.date(blank(options.date) ? attestation.particulars.date : options.date);
}

/** The honorific is the contract's own; English has none. */
function addressee({ attestation, speaker }: Telling): Lines {
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

function sender({ attestation, options, speaker }: Telling): readonly Definition[] {
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
