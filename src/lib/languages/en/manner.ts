/** English as the Japanese Law Translation dictionary has it. */
import type { CitedAt, Manner, Numbering } from '../manner.ts';

export const manner: Manner = {
  name: 'English',
  locale: 'en-US',
  momentLocale: 'en-GB',
  space: ' ',
  sentenceGap: ' ',
  comma: ', ',
  semicolon: '; ',
  reasons: '; ',
  slash: ' / ',
  remarks: '; ',
  also: ', ',
  notes: '; ',
  dot: ' · ',
  colon: ': ',
  person: [': ', ', '],
  parens: [' (', ')'],
  standing: ' – ',
  // Lists whose parts hold commas are parted by semicolons.
  gaps: [';', ','],
  headwords: /\s*[;/]\s*/,
  inflects: true,
  honorific: false,
  stepMarkers: false,
  handDate: false,
  dates: 'western',
  figure: String,
  figures: (text) => text,
  share: (part, whole) => `${part} / ${whole}`,
  clause: plainClause,
  over: plainClause,
  printedOver: (clause) => `${addressText({ clause })}\u2003`,
  printedParagraph: (paragraph) => `(${paragraph}) `,
  address: addressText,
  item: ({ item = '' }) => `item ${item.replace(/i(?=[0-9])|-/g, '')}`,
  title: (label, heading) => `${label}: ${heading}`,
  section: (number, title) => `${number}. ${title}`,
  ofAddress: (ordinal) => `, ${ordinal.toLowerCase()}`,
  sortKey: (word) => word.toLowerCase().replace(/^the /, ''),
  initials: [...'abcdefghijklmnopqrstuvwxyz'].map((letter) => ({
    id: letter,
    initial: letter.toUpperCase(),
    letters: letter,
  })),
};

/** “Clause 8”, “8(3)”, “8(3), item 2a”; of a sentence “6(1), sentence 2”. */
function addressText(place: CitedAt, numbering?: Numbering): string {
  const { clause, paragraph, item, sentence } = place;
  const whole = paragraph === undefined || numbering?.paragraphs?.[`${clause}-${paragraph}`] === '';
  return [
    whole ? (clause === 0 ? '' : 'Clause ') + plainClause(clause) : `${plainClause(clause)}(${paragraph})`,
    ...(item === undefined ? [] : [manner.item(place)]),
    ...(sentence === undefined ? [] : [`sentence ${sentence}`]),
  ].join(', ');
}

function plainClause(clause: number | string): string {
  return clause === 0 ? 'Preamble' : String(clause).replaceAll('_', '-');
}
