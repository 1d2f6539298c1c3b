/** Japanese as official documents write it. */
import type { CitedAt, Initial, Manner } from '../manner.ts';
import { clauseLabel, numeral, officialDigits } from './digits.ts';
import { plainKana } from './kana.ts';

export const manner: Manner = {
  name: 'Japanese',
  locale: 'ja-JP',
  space: '　',
  sentenceGap: '',
  comma: '、',
  semicolon: '；',
  reasons: '、',
  slash: '／',
  remarks: '／',
  also: '／',
  notes: '　',
  dot: '・',
  colon: '：',
  person: ['　', '　'],
  parens: ['（', '）'],
  standing: '　',
  gaps: ['、'],
  headwords: /・/,
  inflects: false,
  honorific: true,
  handDate: true,
  dates: 'japanese',
  letters: /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u,
  quoted:
    /([\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}ー](?:[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}ー０-９、・…]*[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}ー０-９])?)/u,
  figure: numeral,
  figures: officialDigits,
  share: (part, whole) => `${numeral(part)}／${numeral(whole)}`,
  clause: clauseLabel,
  over: (_, marker) => marker,
  printedOver: (_, marker) => `${marker}　`,
  printedParagraph: (paragraph) => `${numeral(paragraph)}　`,
  address,
  title: (label, heading) => `${label}　${heading}`,
  section: (number, title) => `${numeral(number)}　${title}`,
  ofAddress: (ordinal) => ordinal,
  sortKey: plainKana,
  initials: initials(),
};

/** 「第８第３項」; of a sentence 「第６第１項第２文」. */
function address({ clause, paragraph, sentence }: CitedAt): string {
  const inClause = paragraph === undefined ? '' : `第${numeral(paragraph)}項`;
  return clauseLabel(clause) + inClause + (sentence === undefined ? '' : `第${numeral(sentence)}文`);
}

/** The rows of the kana table. */
function initials(): readonly Initial[] {
  const rows =
    'あいうえお かきくけこ さしすせそ たちつてと なにぬねの はひふへほ まみむめも やゆよ らりるれろ わをん';
  const ids = ['a', 'ka', 'sa', 'ta', 'na', 'ha', 'ma', 'ya', 'ra', 'wa'];
  return rows.split(' ').map((letters, at) => ({ id: ids[at] ?? '', initial: letters.slice(0, 1), letters }));
}
