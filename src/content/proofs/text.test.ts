/** What holds of the text of this annex, and of no other. */
import { expect, test } from 'vitest';
import { readParts } from '../../files/folder/parts.ts';
import { paragraphText } from '../../lib/annex/text/paragraph-text.ts';
import { proofOf } from '../../lib/annex/text/proof/proof.ts';
import { compose } from '../../lib/annex/compose.ts';
import { readOutline } from '../../lib/annex/importing/read-outline.ts';

const parts = readParts('src/content');
const annex = compose(parts);
const { source } = parts;
const textOf = (clause: number, paragraph: number) => {
  const found = annex.clauses.find(({ number }) => number === clause);
  return found ? paragraphText(found, paragraph, 'ja') : '';
};

test('it is the file whose digest the annex and every record carry', () => {
  expect(parts.sourceDigest).toBe('99118c2ef739af36b5c8487c360d6e569bb2036f59500593e86a571f48c0c140');
  expect(annex.digest).toBe(`sha256:${parts.sourceDigest}`);
});

test('it has a title, 12 headings and 18 paragraphs, each as received', () => {
  const { proved, deviations } = proofOf(annex, source);
  expect(deviations).toEqual([]);
  expect(annex.title.ja).toBe('情報セキュリティ要件');
  const places = proved.map(({ where }) => where);
  expect(places.filter((where) => where.endsWith('heading'))).toHaveLength(12);
  expect(places.filter((where) => !where.endsWith('heading')).join(' ')).toBe(
    '1-1 2-1 3-1 4-1 5-1 5-2 6-1 6-2 7-1 7-2 8-1 8-2 8-3 9-1 10-1 11-1 12-1 12-2',
  );
});

test('its printed markers are kept: full-width to 9, half-width after a space from 10', () => {
  expect(annex.clauses.map(({ marker }) => marker).join('・')).toBe(
    '第１・第２・第３・第４・第５・第６・第７・第８・第９・第 10・第 11・第 12',
  );
});

test('its running page header is left out, and nothing else with it', () => {
  expect(annex.layout).toEqual([{ line: 81, text: '別紙２', why: '柱（文書の符号）' }]);
  expect(textOf(6, 2)).toMatch(/適用される。$/);
});

test('its misprint is kept', () => {
  expect(textOf(11, 1)).toContain('当該情報キュリティインシデントの公表');
});

test('「なお、…」 stands in the paragraph that it belongs to, and a line that a page break moved is joined', () => {
  expect(textOf(6, 1)).toBe(
    '受注者は、この契約による委託業務を行うため、取り扱う情報資産が必要でなくなった場合には、速やかに返還又は廃棄しなければならない。なお、発注者は必要に応じて情報資産の返還又は廃棄を指示するものとする。',
  );
  expect(textOf(12, 1)).toContain('受注者（第８の規定による再委託事業者を含む）により');
});

test('it is read as it is published', () => {
  const { title, label, clauses, removed, doubts } = readOutline(source);
  expect({ title, label, doubts }).toEqual({ title: '情報セキュリティ要件', label: '別紙２', doubts: [] });
  expect(removed).toEqual(annex.layout);
  for (const { number, marker, heading, paragraphs } of annex.clauses) {
    const read = clauses.find((clause) => clause.number === String(number));
    expect(read).toMatchObject({ marker, heading: heading.ja });
    expect(read?.paragraphs.map(({ text }) => text)).toEqual(
      paragraphs.map((one) => textOf(Number(number), one.number)),
    );
  }
});
