import { expect, test } from 'vitest';
import { alwaysEnclosed, coverOf } from '../../src/lib/forms/handing/cover.ts';
import { byClause, formsFor, formsOf, servedBy } from '../../src/lib/forms/listed.ts';
import { mailOf, mailsOf } from '../../src/lib/forms/handing/mail.ts';
import { voiceFor } from '../../src/lib/forms/voice.ts';
import { readContent } from '../../src/files/content.ts';
import { wordingFor } from '../../src/lib/wording/spoken.ts';
import { given, published, tiny } from '../annexes.ts';
import { sound } from '../record/records.ts';

const words = { ja: wordingFor('ja', tiny), en: wordingFor('en', tiny) };
const telling = { annex: tiny, voice: voiceFor(['ja'], 'japanese', words) };
const { forms } = readContent();

/** The first two columns of what lies under a letter. */
function listed(blocks: ReturnType<typeof coverOf>): readonly string[] {
  const table = given(blocks.find((block) => block.kind === 'table'));
  return table.rows.map(({ cells }) =>
    cells
      .slice(0, 2)
      .map(({ fixed }) => fixed[0]?.text ?? '')
      .join(' '),
  );
}

test('the letter lists what lies under it in its order, numbered as officials do', () => {
  const own = { ...telling, record: sound };
  const paper = { title: [{ text: '届' }], remarks: [] };
  const blocks = coverOf(own, [...alwaysEnclosed(own), paper], '2026-11-30');
  expect(listed(blocks)).toEqual(['１ 自己点検結果報告書', '２ 点検記録のファイル', '３ 届']);
  const date = given(blocks.find((block) => block.kind === 'date'));
  expect(date.slot.lines.map(({ text }) => text)).toEqual(['令和８年11月30日']);
});

test('a letter without a record has room for more, and for the date', () => {
  const blocks = coverOf(telling, alwaysEnclosed(telling), '');
  expect(listed(blocks).slice(2)).toEqual([' ', ' ', ' ', ' ']);
  expect(given(blocks.find((block) => block.kind === 'date')).slot.lines).toEqual([]);
});

test('a mail names the contract and what is attached, and leaves room for what nobody has written', () => {
  const { subject, body } = mailOf(sound, ['報告書', '届'], words.ja.forms, 'ja');
  expect(subject).toContain('○○システム運用保守業務');
  expect(body).toContain('１　報告書\n２　届');
  expect(body).toContain('株式会社○○の（　　　）です。');
  expect(`${subject}${body}`).not.toMatch(/\{\w+\}/);
});

test('a mail in each language names in its own what is attached', () => {
  const both = { annex: tiny, voice: voiceFor(['ja', 'en'], 'japanese', words), record: sound };
  const mails = mailsOf(sound, alwaysEnclosed(both), words, ['ja', 'en']);
  expect(mails.map(({ body }) => body.includes('点検記録のファイル\n'))).toEqual([true, false]);
  expect(mails[1]?.body).toContain('1. Self-Assessment Report\n2. Record file');
});

test('what is written in a record never fills in another place of the mail', () => {
  const record = { ...sound, contract: { title: '{signature}\n{list}' } };
  const { subject } = mailOf(record, ['報告書'], words.ja.forms, 'ja');
  expect(subject).toContain('{signature} {list}');
});

test('every form stands in the list once, under a clause that it serves', () => {
  const all = byClause(forms).flatMap((group) => group.forms.map(({ id }) => id));
  expect(all.toSorted()).toEqual(forms.map(({ id }) => id).toSorted());
  for (const { clause, forms: own } of byClause(forms))
    for (const form of own) expect(formsOf(forms, clause)).toContain(form);
});

test('what a form serves is a paragraph of the annex, and where it is offered it is found', () => {
  const paragraphs = published.clauses.flatMap(({ number, paragraphs: all }) =>
    all.map((one) => `${number}-${one.number}`),
  );
  for (const form of forms) {
    for (const at of servedBy(form)) expect(paragraphs).toContain(at);
    for (const question of form.questions) expect(formsFor(forms, question)).toContain(form);
  }
});
