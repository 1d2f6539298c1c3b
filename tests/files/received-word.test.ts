import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { takenFrom } from '../../src/files/received/received.ts';
import { printedNumber } from '../../src/files/received/word/numerals.ts';
import { readOutline } from '../../src/lib/annex/importing/read-outline.ts';
import { listOf, numbered, paragraph, run, useOf, wordFile } from './word.ts';
import type { WordFile } from './word.ts';

async function textOf(file: WordFile): Promise<string> {
  const taken = await takenFrom(wordFile(file));
  return taken.ok ? taken.text.trimEnd() : `! ${taken.why}`;
}

const articles = listOf([
  ['decimalFullWidth', '第%1条'],
  ['decimalFullWidth', '%2'],
  ['decimal', '(%3)'],
  ['aiueoFullWidth', '%4'],
]);

describe('the numbers that Word counts by itself stand in the text', () => {
  test('at every level, beginning again under the next', async () => {
    const body = [
      paragraph('特記事項'),
      numbered('（目的）　乙は、守る。'),
      numbered('（管理）　乙は、次のとおり管理する。'),
      numbered('次に掲げること。', 1),
      numbered('施錠すること。', 2),
      numbered('台帳', 3),
      numbered('鍵', 3),
      numbered('点検すること。', 2),
      numbered('前項の記録は、残す。', 1),
      numbered('乙は、返す。'),
      numbered('乙は、次のとおり返す。', 1),
    ].join('');
    expect(await textOf({ body, numbering: articles + useOf() })).toBe(
      [
        '特記事項',
        '第１条　（目的）　乙は、守る。',
        '第２条　（管理）　乙は、次のとおり管理する。',
        '１　次に掲げること。',
        '(1)　施錠すること。',
        'ア　台帳',
        'イ　鍵',
        '(2)　点検すること。',
        '２　前項の記録は、残す。',
        '第３条　乙は、返す。',
        '１　乙は、次のとおり返す。',
      ].join('\n'),
    );
  });

  test('from the style of the paragraph, at the level that names the style', async () => {
    const styles =
      '<w:style w:type="paragraph" w:styleId="a"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>' +
      '<w:style w:type="paragraph" w:styleId="b"><w:basedOn w:val="a"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>' +
      '<w:style w:type="paragraph" w:styleId="c"><w:basedOn w:val="b"/></w:style>';
    const numbering =
      listOf([
        ['decimal', '第%1', '<w:pStyle w:val="a"/>'],
        ['decimal', '(%2)', '<w:pStyle w:val="b"/>'],
      ]) + useOf();
    const styled = (text: string, style: string) => paragraph(text, `<w:pStyle w:val="${style}"/>`);
    const body =
      styled('目的', 'a') + styled('守ること。', 'b') + styled('残すこと。', 'c') + styled('返還', 'a');
    expect(await textOf({ body, numbering, styles })).toBe(
      '第1　目的\n(1)　守ること。\n(2)　残すこと。\n第2　返還',
    );
  });

  test('two uses of one list count on; one that says where it starts does not', async () => {
    const start = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>';
    const numbering = listOf([['decimal', '%1.']]) + useOf(1, 1) + useOf(1, 2) + useOf(1, 3, start);
    const body = [1, 1, 2, 3, 3].map((list) => numbered('記録', 0, list)).join('');
    expect(await textOf({ body, numbering })).toBe(
      ['1.　記録', '2.　記録', '3.　記録', '1.　記録', '2.　記録'].join('\n'),
    );
  });

  test('none where the paragraph is taken out of its list', async () => {
    const body = numbered('一つ目') + numbered('番号なし', 0, 0) + numbered('二つ目');
    expect(await textOf({ body, numbering: articles + useOf() })).toBe(
      '第１条　一つ目\n番号なし\n第２条　二つ目',
    );
  });

  test('what Word makes of a level that comes back after it was left out is not sure, and refused', async () => {
    const body = numbered('一条') + numbered('号', 2) + numbered('項', 1);
    expect(await textOf({ body, numbering: articles + useOf() })).toContain('! 「項」の段落の番号');
  });

  test.each([
    ['decimalEnclosedCircle', 3, '③'],
    ['decimalEnclosedCircle', 21, '㉑'],
    ['decimalEnclosedCircle', 36, '㊱'],
    ['decimalEnclosedParen', 2, '⑵'],
    ['aiueo', 2, 'ｲ'],
    ['aiueoFullWidth', 45, 'ヲ'],
    ['irohaFullWidth', 3, 'ハ'],
    ['japaneseCounting', 10, '十'],
    ['japaneseCounting', 21, '二十一'],
    ['japaneseCounting', 110, '百十'],
    ['ideographDigital', 10, '一〇'],
    ['lowerLetter', 27, 'aa'],
    ['upperRoman', 14, 'XIV'],
    ['decimalZero', 7, '07'],
    ['aiueoFullWidth', 60, undefined],
    ['hindiVowels', 1, undefined],
  ])('%s counts %i as %s', (format, value, printed) => {
    expect(printedNumber(format, value)).toBe(printed);
  });

  test.each([
    ['a count that is not known', listOf([['thaiCounting', '%1']])],
    ['a bullet of an unknown sign', listOf([['bullet', '\uf123']])],
    ['a bullet that is a picture', listOf([['bullet', '・', '<w:lvlPicBulletId w:val="0"/>']])],
    [
      'a number that takes in a level that was left out',
      listOf([
        ['decimal', '%1'],
        ['decimal', '%2'],
        ['decimal', '%1.%2.%3'],
      ]),
      2,
    ],
  ])('%s is refused, and names the paragraph', async (_, list, level = 0) => {
    expect(await textOf({ body: numbered('施錠すること。', level), numbering: list + useOf() })).toContain(
      '! 「施錠すること。」の段落の番号は自動で付けられたもので',
    );
  });
});

describe('a paragraph reads as it is seen', () => {
  test.each([
    ['in pieces', `<w:p>${run('受注者は、')}${run('守る。')}</w:p>`, '受注者は、守る。'],
    [
      'with ruby less its reading',
      `<w:p><w:r><w:ruby><w:rt>${run('ろう')}</w:rt><w:rubyBase>${run('漏')}</w:rubyBase></w:ruby></w:r>${run('えい')}</w:p>`,
      '漏えい',
    ],
    ['less what is hidden', `<w:p>${run('守る')}${run('（案）', '<w:vanish/>')}${run('。')}</w:p>`, '守る。'],
    [
      'with line breaks and tabs',
      `<w:p><w:r><w:t>甲</w:t><w:tab/><w:t>住所</w:t><w:br/><w:t>乙</w:t></w:r></w:p>`,
      '甲\t住所\n乙',
    ],
    [
      'with what a field shows, less its order',
      `<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>REF x</w:instrText></w:r>${run('第３条')}</w:p>`,
      '第３条',
    ],
    [
      'in a link and a control',
      `<w:sdt><w:sdtPr/><w:sdtContent><w:p><w:hyperlink>${run('守る。')}</w:hyperlink></w:p></w:sdtContent></w:sdt>`,
      '守る。',
    ],
    [
      'set in',
      paragraph('(1)　記録', '<w:ind w:leftChars="200" w:left="420" w:hangingChars="100" w:hanging="210"/>'),
      '　(1)　記録',
    ],
    [
      'in a frame of one cell',
      `<w:tbl><w:tr><w:tc>${paragraph('枠の中')}${paragraph('二段落目')}</w:tc></w:tr></w:tbl>`,
      '枠の中\n二段落目',
    ],
    [
      'in cells side by side',
      `<w:tbl><w:tr><w:tc>${paragraph('区分')}</w:tc><w:tc>${paragraph('期間')}</w:tc></w:tr></w:tbl>`,
      '区分　　期間',
    ],
  ])('%s', async (_, body, text) => {
    expect(await textOf({ body })).toBe(text);
  });

  test.each([
    [
      'a change that is not settled',
      `<w:p><w:ins>${run('乙は、')}</w:ins>${run('守る。')}</w:p>`,
      '変更履歴',
    ],
    ['a paragraph whose end was deleted', paragraph('乙は、', '<w:rPr><w:del/></w:rPr>'), '変更履歴'],
    ['a footnote', `<w:p>${run('守る。')}<w:r><w:footnoteReference w:id="1"/></w:r></w:p>`, '脚注'],
    ['words that are struck out', `<w:p>${run('守る。', '<w:strike/>')}</w:p>`, '取消線'],
    [
      'a sign of a font',
      `<w:p>${run('守る')}<w:r><w:sym w:font="Wingdings" w:char="F06C"/></w:r></w:p>`,
      '記号のフォント',
    ],
    [
      'words in a text box',
      `<w:p>${run('守る')}<w:r><mc:AlternateContent><mc:Choice><w:drawing><a:t>図の文</a:t></w:drawing></mc:Choice></mc:AlternateContent></w:r></w:p>`,
      '図形、数式等',
    ],
  ])('%s is refused, and the paragraph named', async (_, body, why) => {
    const text = await textOf({ body });
    expect(text).toMatch(/^! 「(?:乙は、)?(?:守る。?)?」の段落：/);
    expect(text).toContain(why);
  });

  test('cells that hold several paragraphs side by side have no order, and are refused', async () => {
    const cell = `<w:tc>${paragraph('一')}${paragraph('二')}</w:tc>`;
    expect(await textOf({ body: `<w:tbl><w:tr>${cell}${cell}</w:tr></w:tbl>` })).toContain(
      '! 「一」のある表',
    );
  });
});

describe('what is no sound Word file is refused in a sentence', () => {
  const sound = wordFile({ body: paragraph('守る。') });
  const entities = '<!DOCTYPE a [<!ENTITY b "守る">]><a>&b;</a>';
  test.each([
    ['a cut one', sound.slice(0, sound.length - 40), '壊れている'],
    ['one that is no XML within', zipSync({ 'word/document.xml': strToU8('<w:p') }), '壊れている'],
    ['entities of its own', zipSync({ 'word/document.xml': strToU8(entities) }), '壊れている'],
    ['a bomb', zipSync({ 'word/document.xml': new Uint8Array(60_000_000) }), '大きすぎる'],
    ['a workbook', zipSync({ 'xl/workbook.xml': strToU8('<x/>') }), 'Excel等'],
    ['one without a letter', wordFile({ body: paragraph('') }), '文字がありません'],
    ['an old or encrypted one', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]), '暗号化された'],
    ['very deep nesting', wordFile({ body: '<w:p>'.repeat(50_000) + '</w:p>'.repeat(50_000) }), '壊れている'],
  ])('%s', async (_, bytes, why) => {
    const taken = await takenFrom(bytes);
    expect(taken).toEqual({ ok: false, why: expect.stringContaining(why) as string });
  });
});

test('a text that Word numbers is read as a tree', async () => {
  const body = [
    paragraph('別記'),
    paragraph('個人情報取扱特記事項'),
    paragraph('（基本的事項）'),
    numbered(
      '乙は、個人情報の保護の重要性を認識し、この契約による事務の実施に当たっては、個人の権利利益を侵害することのないよう、個人情報の取扱いを適正に行わなければならない。',
    ),
    paragraph('（適正な管理）'),
    numbered('乙は、次に掲げる措置を講じなければならない。'),
    numbered('施錠できる保管庫で保管すること', 2),
    numbered('持ち出しの記録を残すこと', 2),
    paragraph('２　前項の措置は、毎年見直す。'),
  ].join('');
  const text = await textOf({ body, numbering: articles + useOf() });
  const { title, label, clauses, doubts } = readOutline(text);
  expect({ title, label, doubts }).toEqual({ title: '個人情報取扱特記事項', label: '別記', doubts: [] });
  expect(clauses.map(({ marker, heading }) => [marker, heading])).toEqual([
    ['第１条', '基本的事項'],
    ['第２条', '適正な管理'],
  ]);
  expect(
    clauses[1]?.paragraphs.map(({ marker, items }) => [marker, items.map((item) => item.marker)]),
  ).toEqual([
    [null, ['(1)', '(2)']],
    ['２', []],
  ]);
});
