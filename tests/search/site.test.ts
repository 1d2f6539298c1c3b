import { describe, expect, test } from 'vitest';
import { sitePlacesOf } from '../../src/integrations/site-index/places.ts';
import { pageReadings } from '../../src/integrations/site-index/readings.ts';
import { hitExcerpt } from '../../src/lib/search/excerpt.ts';
import { formOf } from '../../src/lib/search/words/word-form.ts';
import { lexiconOf } from '../../src/lib/search/words/lexicon.ts';
import { prepare } from '../../src/lib/search/prepared.ts';
import { questionIn } from '../../src/lib/search/question.ts';
import { packSite, unpackSite } from '../../src/lib/search/site/site-file.ts';
import type { SitePlace } from '../../src/lib/search/site/site-file.ts';
import { replyOnSite, checkSiteWords, siteIndexOf } from '../../src/lib/search/site/site.ts';
import { wordingIn } from '../../src/lib/wording/wording.ts';

const page = (main: string) => `<title>判定｜別紙</title><main>${main}</main>`;
const read = (main: string, group: 'site' | 'question' = 'site') =>
  sitePlacesOf(page(main), 'ja/x/', [{ group }]);

describe('a page is read as places', () => {
  test('each heading with an id begins one, and what stands before belongs to the page', () => {
    expect(read('<p>一</p><h2 id="a">甲</h2><p>二</p><p>三</p>')).toEqual([
      { group: 'site', path: 'ja/x/', title: '判定', within: '', text: '一' },
      { group: 'site', path: 'ja/x/#a', title: '甲', within: '判定', text: '二\n三' },
    ]);
  });

  test('a box with an id is one, under its own first heading', () => {
    const [place] = read(
      '<section id="b"><h3 id="b-title"><a>第８</a><span>再委託</span></h3><p>四</p></section>',
    );
    expect(place).toMatchObject({ path: 'ja/x/#b', title: '第８　再委託', text: '四' });
  });

  test('what is hidden, leads elsewhere or is pressed is not read', () => {
    expect(
      read('<h1>題</h1><p hidden>一</p><nav>二</nav><button>三</button><template>四</template>'),
    ).toEqual([]);
  });

  test('the levels of an answer and the label of its examples are not read', () => {
    const [place] = read(
      '<fieldset id="Q1-1"><legend>問</legend><div class="opts"><input name="answers.Q1-1">実施</div><p><strong>例：</strong>台帳</p></fieldset>',
    );
    expect(place?.text).toBe('台帳');
  });

  test('two elements side by side are two words, one in a sentence is part of it', () => {
    expect(read('<p><b>A.5</b><span>Roles</span></p><p>前（<a>第８</a>）後</p>')[0]?.text).toBe(
      'A.5 Roles\n前（第８）後',
    );
  });

  test('printed copies and the annex are not read, a page of no kind is part of the site', () => {
    expect(pageReadings('print/annex/')).toEqual([]);
    expect(pageReadings('annex/')).toEqual([]);
    expect(pageReadings('forms/pledge/')).toMatchObject([{ group: 'form' }]);
    expect(pageReadings('forms/pledge/both/')).toEqual([]);
    expect(pageReadings('new/')).toEqual([{ group: 'site' }]);
  });
});

describe('an excerpt', () => {
  const shown = (text: string, word: string) => {
    const prepared = prepare(text);
    return hitExcerpt({ prepared, spans: formOf(word)(prepared) })
      .map((part) => (part.marked ? `[${part.text}]` : part.text))
      .join('');
  };
  test.each([
    ['一行\n二行の証跡\n三行', '証跡', '二行の[証跡]'],
    ['㈱ﾃﾞｰﾀ\nデータの保管', '保管', 'データの[保管]'],
    ['一行\n二行', '三', '一行'],
    [`${'あ'.repeat(60)}証跡`, '証跡', `…${'あ'.repeat(40)}[証跡]`],
    [`証跡${'あ'.repeat(300)}`, '証跡', `[証跡]${'あ'.repeat(178)}…`],
  ])('of %j for %s is %j', (text, word, excerpt) => {
    expect(shown(text, word)).toBe(excerpt);
  });
});

test.each([
  ['8-3', '8-3', false],
  ['８－３', '8-3', false],
  ['設問8-3', '8-3', true],
  ['Q10-2', '10-2', true],
  ['question 8-3', '8-3', true],
])('%s may be the number of question %s', (query, number, only) => {
  expect(questionIn(query)).toEqual({ number, only });
});

test.each(['8', '8-3-1', '第８第３項', 'A-3', '設問'])('%s is no number of a question', (query) => {
  expect(questionIn(query)).toBeUndefined();
});

describe('the rest of the site', () => {
  const place = (path: string, title: string, text: string): SitePlace => {
    return { group: 'site', path, title, within: '第８　再委託', text };
  };
  const file = {
    places: [place('a', '報告書', '押印欄'), place('b', '媒体', '持ち出した媒体の記録')],
    lexicon: lexiconOf([{ said: '押印', by: { related: ['印鑑'] } }]),
    unsaid: [{ asked: ['提出期限'], says: '定めがありません。' }],
  };
  const index = siteIndexOf(file, new Map());
  const voice = { language: 'ja', words: wordingIn('ja').search.answers, questions: [] } as const;
  const ask = (query: string, isInAnnex = false) =>
    replyOnSite(query, { kind: 'none' }, index, voice, () => isInAnnex);

  test.each([
    ['押印', 'ほかのページでは１件です。', 'a'],
    ['印鑑', '「印鑑」は、「押印」として探しました。ほかのページでは１件です。', 'a'],
    ['媒体 宇宙', '「宇宙」は、このサイトに記載がありません。ほかのページでは１件です。', 'b'],
    ['宇宙', '「宇宙」は、このサイトに記載がありません。', ''],
    ['押印 媒体', '全ての語を含む箇所は、ほかのページにありません。', ''],
    ['提出期限', '定めがありません。', ''],
    ['再委託 媒体', 'ほかのページでは１件です。', 'b'],
    ['、。', '', ''],
  ])('to %s says %s', (query, sentence, paths) => {
    const answer = ask(query);
    expect(answer.sentence).toBe(sentence);
    expect(answer.groups.flatMap(({ hits }) => hits.map((hit) => hit.place.path)).join(' ')).toBe(paths);
  });

  test('what the annex says is not said to be nowhere', () => {
    expect(ask('宇宙', true).sentence).toBe('「宇宙」は、ほかのページに記載がありません。');
  });

  test('what only the heading around a place says finds no place by itself', () => {
    expect(ask('再委託').groups).toEqual([]);
  });

  test('words that stand apart are counted one by one', () => {
    expect(ask('押印 媒体').apart).toEqual([
      { word: '押印', count: 1 },
      { word: '媒体', count: 1 },
    ]);
  });

  test('travels as one file and arrives as it was', () => {
    expect(unpackSite(packSite(file))).toEqual(file);
  });

  test('a word that no page says stops the build', () => {
    expect(checkSiteWords(file.places, [{ said: '印影', by: {} }])).toEqual([
      { file: 'synonyms.yaml', said: 'the site does not say “印影”. “said” takes words of its pages.' },
    ]);
  });
});
