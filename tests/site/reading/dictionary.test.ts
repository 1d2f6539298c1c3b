/** One word for one thing: what the site no longer says, what it says instead, and why a reader stumbled. */
import { describe, expect, test } from 'vitest';
import { builtText, dist, filesIn } from '../../../scripts/built/files.ts';
import { published } from '../../annexes.ts';

/** What must not be said, an example of it, what is said instead. */
const banned: readonly (readonly [RegExp, string, string])[] = [
  // An answer is no finding of a breach, and evidence no duty.
  [/違反の事実|違反あり|違反の有無/, '違反の事実１件', '「あり」と回答した事項'],
  [/\bBreaches\b|\bbreach \(|other than breaches/, 'Breaches: 1', 'Matters answered “Yes”'],
  [/要補完|補完を要する/, '適合（証跡要補完）', '適合（証跡のない設問あり）'],
  [/[Ee]vidence (?:or record )?to be completed/, 'Evidence to be completed: 2', 'Without evidence'],
  // The result of a self-assessment certifies nothing.
  [/自己点検(?:結果)?(?:認証|証明|合格)/, '自己点検結果証明書', '自己点検結果報告書'],
  [/適合(?:認証|証明)/, '適合証明', '適合（自己点検）'],
  [/certificate of (?:conformity|compliance)|certified compliant/i, 'Certificate of Compliance', 'Report'],
  // What is saved is the assessment record, what supports an answer is evidence.
  [/(?<!点検)記録(?:のファイル|を受け取る)/, '記録のファイルを選ぶ', '点検記録のファイル'],
  [/この端末の記録|届いた記録|名称のない記録/, '届いた記録を開く', '点検記録'],
  [/証跡又は記録/, '証跡又は記録のない設問', '証跡'],
  [/evidence or record\b/, 'met, with evidence or record', 'evidence'],
  // What is asked is a question; what is asked first is about the contract.
  [/点検項目/, 'この条項の点検項目', '設問'],
  [/前提の質問|前提を答え|前提「|前提待ち|未確認の前提|矛盾する前提/, '未確認の前提', '契約の状況'],
  [
    /\bFacts\b|[Ss]tate the facts|\bin the facts\b|\bthe fact “/,
    'State the facts first',
    'About your contract',
  ],
  [/facts (?:not confirmed|contradict|first)|[Cc]ontradicting facts/, 'contradicting facts', 'answers'],
  // As an official writes it, and plain.
  [
    /わからない|かまいません|本点検|時期経過|この別紙に定義なし/,
    '後から書いてもかまいません',
    '差し支えありません',
  ],
  [/\bN\/A\b|State of correction|Kept at\b|Edition or date/, 'N/A', 'Not applicable'],
  [/works? out the verdict|worked out again/, 'is worked out again', 'recalculated'],
  [/Where people go wrong|Evidence people usually have/, 'Where people go wrong', 'Common mistakes'],
  [
    /taken over\b|[Ww]hat stands in this tab|is secondary\b/,
    'What stands in this tab',
    'The changes in this tab',
  ],
  // What is filled in for show has one name, and what the Contractor does under Clause 1 is to notify.
  [/(?<!記入)例（架空|答えた設問　|届け出/, '例（架空の内容）', '記入例（架空の内容）'],
  // One English, that of the United States.
  [/\bcancelled\b|\bAcknowledgement\b/, 'has been cancelled', 'has been canceled'],
];

/** The annex says what it says. */
const annexText = published.clauses.flatMap(({ paragraphs }) =>
  paragraphs.flatMap(({ sentences }) => sentences.flatMap(({ text }) => [text.ja, text.en])),
);

/** All that a file says, to readers and to scripts, without the annex's own words and without styles. */
function saidIn(file: string): string {
  const text = builtText(file).replace(/<style\b[\s\S]*?<\/style>/g, '');
  return annexText.reduce((rest, sentence) => rest.replaceAll(sentence, ''), text);
}

const said = filesIn(dist)
  .filter((file) => /\.(?:html|json|csv|md)$|^llms\.txt$/.test(file))
  .map((file) => ({ file, text: saidIn(file) }));

test('every page and every file of words is looked at', () => {
  const looked = said.map(({ file }) => file);
  expect(looked).toEqual(
    expect.arrayContaining(['ja/method/index.html', 'en/glossary/index.html', 'annex.json']),
  );
});

describe.each(banned)('%s', (pattern, example, instead) => {
  test('finds its example, and not what is said instead', () => {
    expect([pattern.test(example), pattern.test(instead)]).toEqual([true, false]);
  });

  test('is said nowhere', () => {
    expect(said.filter(({ text }) => pattern.test(text)).map(({ file }) => file)).toEqual([]);
  });
});
