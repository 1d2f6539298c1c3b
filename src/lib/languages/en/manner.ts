/** English as the Japanese Law Translation dictionary has it. */
import type { CitedAt, Manner } from '../manner.ts';

export const manner: Manner = {
  name: 'English',
  locale: 'en-US',
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
  handDate: false,
  dates: 'western',
  figure: String,
  figures: (text) => text,
  share: (part, whole) => `${part} / ${whole}`,
  clause: String,
  over: (clause) => String(clause),
  printedOver: (clause) => `Clause ${clause}\u2003`,
  printedParagraph: (paragraph) => `(${paragraph}) `,
  address,
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

/** “Clause 8”, “8(3)”; of a sentence “6(1), sentence 2”. */
function address({ clause, paragraph, sentence }: CitedAt): string {
  if (paragraph === undefined) return `Clause ${clause}`;
  return `${clause}(${paragraph})` + (sentence === undefined ? '' : `, sentence ${sentence}`);
}
