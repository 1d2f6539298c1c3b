/** What the papers of the published annex ask for, and what they do not. */
import { expect, test } from 'vitest';
import { readContent } from '../../src/files/content.ts';
import { questionsOf } from '../../src/lib/annex/annex.ts';
import { blocksOf, fieldsOf, tablesOf } from '../../src/lib/forms/form.ts';
import type { Form } from '../../src/lib/forms/form.ts';
import { languages } from '../../src/lib/languages/language.ts';
import { published } from '../annexes.ts';

const { forms } = readContent();

/** What is filled in, and the headings over it, each with its mark. */
function asked(form: Form) {
  const marked = blocksOf(form).flatMap((block) => {
    if (block.kind === 'heading') return [{ label: block.text, basis: block.basis }];
    return block.kind === 'ticks' && block.label ? [{ label: block.label, basis: block.basis }] : [];
  });
  return [...fieldsOf(form), ...tablesOf(form).flatMap(({ columns }) => columns), ...marked];
}

/** Everything that is said on a paper or of it, but what stands there as an example. */
function saidIn(form: Form): string {
  return JSON.stringify(form, (name, value: unknown) => (/^samples?$/.test(name) ? undefined : value));
}

test('a paper is written for each number from 1 on', () => {
  expect(forms.map(({ number }) => number)).toEqual(forms.map((_, at) => at + 1));
});

test('only what the annex itself asks for is marked so', () => {
  const marked = forms.map((form) => [
    form.id,
    ...asked(form).flatMap(({ label, basis }) => (basis === 'text' ? [label.ja] : [])),
  ]);
  expect(marked.filter(({ length }) => length > 1)).toEqual([
    ['notice', '責任者', '作業内容', '作業者（氏名など）', '名称及び所在'],
    ['change-notice', '変更後'],
    ['service-level', '保証する内容（値）'],
    [
      'asset-register',
      ...[
        '種類',
        'アクセスを許可する者',
        'アクセス時の情報セキュリティ要求事項',
        'アクセス方法',
        '監視及び管理',
      ],
    ],
    ['equivalence', '発注者の確認'],
    ['explanation', '適用される規定（全文）'],
    ['reporting-procedure', ...['定期報告の手順', '緊急時報告の手順', '業務の状況を確認できる体制']],
    [
      'emergency-contacts',
      ...['職・氏名', '連絡先（電話、電子メールなど）', '職・氏名', '連絡先（電話、電子メールなど）'],
    ],
    ['consent', '承諾', '承諾に当たり確認した内容'],
    ['instruction', '情報資産', '区分'],
  ]);
});

test('nobody is asked for a date of birth or a home address', () => {
  const labels = forms.flatMap((form) => asked(form).flatMap(({ label }) => [label.ja, label.en]));
  expect(labels.length).toBeGreaterThan(250);
  expect(labels.filter((label) => /生年|誕生|自宅|住所|birth|home/i.test(label))).toEqual([]);
});

test.each(forms.map((form) => ({ id: form.id, form })))('$id sets no period and no frequency', ({ form }) => {
  expect(saidIn(form)).not.toMatch(
    /以内|毎[日週月年]|[年月週]１?回|\bwithin \d|\b(?:dai|week|month|year)ly\b/i,
  );
});

test('no sentence of the annex is written a second time', () => {
  const sentences = published.clauses.flatMap(({ paragraphs }) =>
    paragraphs.flatMap((paragraph) =>
      paragraph.sentences.flatMap(({ text }) => languages.map((language) => text[language])),
    ),
  );
  const said = forms.map(saidIn).join('\n');
  expect(sentences.filter((sentence) => said.includes(sentence))).toEqual([]);
});

test('every question that rests on the text and can be unmet is offered a paper', () => {
  const offered = new Set(forms.flatMap(({ questions }) => questions));
  const open = questionsOf(published).filter(
    ({ id, basis, kind }) => basis === 'text' && kind !== 'acknowledgement' && !offered.has(id),
  );
  expect(open.map(({ id }) => id)).toEqual([]);
});
