import { describe, expect, test } from 'vitest';
import { guidanceIn } from '../../src/lib/annex/guidance.ts';
import { languages } from '../../src/lib/languages/language.ts';
import type { Language } from '../../src/lib/languages/language.ts';
import { wordingIn } from '../../src/lib/wording/wording.ts';
import { published } from '../annexes.ts';

const questions = published.clauses.flatMap(({ questions: asked }) => asked);
const said = languages.flatMap((language) =>
  questions.flatMap(({ id, question, guidance }) =>
    [question[language], guidance?.[language] ?? ''].map((text) => ({ id, language, text })),
  ),
);

/** Every answer that can be chosen, as it is printed. */
function printed(language: Language): readonly string[] {
  const { level, occurred } = wordingIn(language).verdict;
  const options = published.facts.flatMap(({ options: chosen }) =>
    chosen.map(({ label }) => label[language]),
  );
  return [...Object.values(level), ...Object.values(occurred), ...options];
}

/** What is quoted as an answer: it is answered or chosen, or it begins as answers do. */
const asAnswer = {
  ja: [
    /「([^「」]+)」(?:又は「[^「」]+」)?と(?:答え|する)/g,
    /「([^「」]+)」を選/g,
    /「((?:実施|一部|未実施|なし|あり)[^「」]*)」/g,
  ],
  en: [/(?:answer|choose) “([^“”]+)”/gi, /“((?:Done|Partly|Not done|No \(|Yes)[^“”]*)”/g],
} as const;

function answersIn({ language, text }: { readonly language: Language; readonly text: string }): string[] {
  return asAnswer[language].flatMap((form) => [...text.matchAll(form)].map(([, answer = '']) => answer));
}

describe('the help beside the questions', () => {
  test('quotes answers as they are printed', () => {
    const quoted = said.flatMap((one) => answersIn(one).map((answer) => ({ ...one, answer })));
    expect(quoted.length).toBeGreaterThan(40);
    expect(
      quoted
        .filter(({ language, answer }) => !printed(language).includes(answer))
        .map(({ id, answer }) => `${id}: ${answer}`),
    ).toEqual([]);
  });

  test('tells the number of a question from that of a paragraph', () => {
    const bare = said.filter(({ text }) =>
      /(?<![\d-])(?<!設問)(?<!questions? (?:\d+-\d+ (?:and|or) )?)\b\d+-\d+\b/.test(text),
    );
    expect(bare.map(({ id, text }) => `${id}: ${text}`)).toEqual([]);
  });

  test('lists the same number of points in both languages', () => {
    for (const { id, guidance } of questions) {
      const counts = languages.map((language) => guidanceIn(guidance?.[language] ?? '').listed.length);
      expect([id, ...new Set(counts)]).toHaveLength(2);
    }
  });
});

test.each([
  ['One sentence.', 'One sentence.', []],
  ['次を確認します。\n・紙\n・端末', '次を確認します。', ['紙', '端末']],
  ['Check these:\n- paper - all of it\n- devices', 'Check these:', ['paper - all of it', 'devices']],
])('%j is read as sentences and a list', (text, sentences, listed) => {
  expect(guidanceIn(text)).toEqual({ said: sentences, listed });
});
