/** Vietnamese, as far as a test site needs it: what a further language has to bring. */
import type { CitedAt, Manner, Numbering } from '../../../../../src/lib/languages/manner.ts';

export const manner: Manner = {
  name: 'Vietnamese',
  locale: 'vi-VN',
  momentLocale: 'vi-VN',
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
  clause: (clause) => String(clause),
  over: (clause) => String(clause),
  printedOver: (clause) => `Điều ${clause}\u2003`,
  printedParagraph: (paragraph) => `${paragraph}. `,
  address,
  item: ({ item = '' }) => `điểm ${item.replace(/i(?=[0-9])|-/g, '')}`,
  title: (label, heading) => `${label}: ${heading}`,
  section: (number, title) => `${number}. ${title}`,
  ofAddress: (ordinal) => `, ${ordinal.toLowerCase()}`,
  sortKey: (word) => word.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/gi, 'd').toLowerCase(),
  initials: [...'abcdeghiklmnopqrstuvxy'].map((letter) => ({
    id: letter,
    initial: letter.toUpperCase(),
    letters: letter,
  })),
};

/** “Điều 8”, “khoản 3 Điều 8”. */
function address({ clause, paragraph, item, sentence }: CitedAt, numbering?: Numbering): string {
  const whole = paragraph === undefined || numbering?.paragraphs?.[`${clause}-${paragraph}`] === '';
  return [
    ...(sentence === undefined ? [] : [`câu ${sentence}`]),
    ...(item === undefined ? [] : [manner.item({ clause, item })]),
    ...(whole ? [] : [`khoản ${paragraph}`]),
    `Điều ${clause}`,
  ].join(' ');
}
