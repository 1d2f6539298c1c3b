/** Japanese as official documents write it. */
import type { CitedAt, Initial, Manner, Numbering } from '../manner.ts';
import { clauseLabel, numeral, officialDigits } from './digits.ts';
import { plainKana } from './kana.ts';

export const manner: Manner = {
  name: 'Japanese',
  locale: 'ja-JP',
  momentLocale: 'ja-JP',
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
  stepMarkers: true,
  handDate: true,
  dates: 'japanese',
  letters: /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u,
  quoted:
    /([\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}ー](?:[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}ー０-９、・…]*[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}ー０-９])?)/u,
  figure: numeral,
  figures: officialDigits,
  share: (part, whole) => `${numeral(part)}／${numeral(whole)}`,
  clause: clauseLabel,
  over: (clause, marker) => marker || clauseLabel(clause),
  printedOver: (clause, marker) => `${marker || clauseLabel(clause)}　`,
  printedParagraph: (_, marker) => `${marker}　`,
  address: addressText,
  item: itemText,
  title: (label, heading) => `${label}　${heading}`,
  section: (number, title) => `${numeral(number)}　${title}`,
  ofAddress: (ordinal) => ordinal,
  sortKey: plainKana,
  initials: initials(),
};

/** 「第８第３項」, 「第８条第３項第２号ア」; of a sentence 「第６第１項第２文」. */
function addressText(place: CitedAt, numbering?: Numbering): string {
  const { clause, paragraph, sentence } = place;
  const inClause =
    paragraph === undefined
      ? ''
      : (numbering?.paragraphs?.[`${clause}-${paragraph}`] ?? `第${numeral(paragraph)}項`);
  const said = sentence === undefined ? '' : `第${numeral(sentence)}文`;
  return clauseLabel(clause, numbering) + inClause + itemText(place, numbering) + said;
}

function itemText({ clause, paragraph, item: at }: CitedAt, numbering?: Numbering): string {
  return at === undefined ? '' : (numbering?.items?.[`${clause}-${paragraph}-${at}`] ?? at);
}

/** The rows of the kana table. */
function initials(): readonly Initial[] {
  const rows =
    'あいうえお かきくけこ さしすせそ たちつてと なにぬねの はひふへほ まみむめも やゆよ らりるれろ わをん';
  const ids = ['a', 'ka', 'sa', 'ta', 'na', 'ha', 'ma', 'ya', 'ra', 'wa'];
  return rows.split(' ').map((letters, at) => ({ id: ids[at] ?? '', initial: letters.slice(0, 1), letters }));
}
