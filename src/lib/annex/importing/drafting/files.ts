/** A drafted annex as the files of its content folder, by their paths. */
import { stringify } from 'yaml';
import type { ClauseDraft, ContentDraft, NormDraft, QuestionDraft } from './draft.ts';
import { phaseFact } from './facts.ts';

export interface DraftFile {
  readonly path: string;
  readonly text: string;
}

/** What the draft cannot know by itself. */
export interface Given {
  /** Stable name of the annex, in ASCII. */
  readonly id: string;
  /** ISO date. */
  readonly today: string;
  /** Where the received file stands in the folder, and the SHA-256 of its bytes; and the text that was taken from it. */
  readonly source: HeldSource & { readonly text?: HeldSource };
}

interface HeldSource {
  readonly file: string;
  readonly sha256: string;
}

export const notesFile = '要確認.txt';

export function filesOf(draft: ContentDraft, given: Given): readonly DraftFile[] {
  return [
    { path: 'annex.yaml', text: yaml(annexFile(draft, given)) },
    ...draft.clauses.flatMap(clauseFiles),
    { path: 'facts.yaml', text: yaml({ facts: [phaseFact], contradictions: [] }) },
    ...(draft.terms.length > 0 ? [{ path: 'glossary.yaml', text: yaml(draft.terms.map(termOf)) }] : []),
    { path: notesFile, text: notesOf(draft) },
  ];
}

function inJapanese(ja: string): { readonly ja: string } {
  return { ja };
}

function annexFile({ title, label, parties, closing, layout }: ContentDraft, { id, today, source }: Given) {
  const usual = parties.orderingParty === '発注者' && parties.contractor === '受注者';
  return {
    id,
    edition: '1',
    revised: today,
    languages: ['ja'],
    draft: true,
    title: inJapanese(title),
    label: inJapanese(label),
    authoritative: 'ja',
    ...(!usual && {
      parties: {
        orderingParty: inJapanese(parties.orderingParty),
        contractor: inJapanese(parties.contractor),
      },
    }),
    ...(closing.length > 0 && { closing }),
    layout,
    source,
  };
}

function clauseFiles({ slug, file, heading, paragraphs }: ClauseDraft): readonly DraftFile[] {
  const { short, summary, norms, questions, ...rest } = file;
  const clause = {
    ...rest,
    short: inJapanese(short),
    summary: inJapanese(summary),
    norms: norms.map(normFile),
    questions: questions.map(questionFile),
  };
  const words = yaml({ ...(heading !== null && { heading }), paragraphs });
  return [
    { path: `clauses/${slug}/clause.yaml`, text: yaml(clause) },
    { path: `clauses/${slug}/ja.mdx`, text: `---\n${words}---\n` },
  ];
}

function normFile({ persons, leadsTo, ...norm }: NormDraft) {
  return {
    ...norm,
    ...(persons !== undefined && { persons: inJapanese(persons) }),
    ...(leadsTo && { leadsTo: leadsTo.map(({ words, to }) => ({ words: inJapanese(words), to })) }),
  };
}

/** What follows where a duty is not met is a person's to say; the draft takes the milder one until the end. */
function questionFile({ kind, weight, question, unsure, ...rest }: QuestionDraft) {
  const consequences = { ifUnmet: 'improve', ifUnmetAtEnd: 'nonconforming', ifPartial: 'improve' };
  return {
    ...rest,
    kind,
    basis: 'text',
    ...(kind === 'control' && consequences),
    ...(kind !== 'acknowledgement' && { weight }),
    phases: ['before', 'during', 'completion', 'after'],
    question: inJapanese(question),
    unsure,
  };
}

function termOf({ term, said: before }: ContentDraft['terms'][number], at: number) {
  return {
    id: `term-${tagLetters(at)}`,
    term,
    reading: '',
    definition: inJapanese(before === '' ? '（要確認：定義を書いてください。）' : `${before}（要確認）`),
    note: '要確認：条文の「以下「…」という」から起こしました。',
  };
}

/** 0 → a, 26 → aa. */
function tagLetters(at: number): string {
  const last = String.fromCharCode(97 + (at % 26));
  return at < 26 ? last : tagLetters(Math.floor(at / 26) - 1) + last;
}

/** What has marks of its own and is not listed line by line. */
function besideLines(questions: number, terms: number): readonly string[] {
  return [
    ...(questions > 0
      ? [
          `このほか、設問（${questions}問）は全て条文の文末から起こした案です。clause.yamlのquestionsを確かめ、unsureを消してください。`,
        ]
      : []),
    ...(terms > 0
      ? [
          `用語（${terms}語）は、glossary.yamlの「要確認」を、確かめた定義に書き換えるか、用語ごと消してください。`,
        ]
      : []),
  ];
}

/** One line a guess, with the line of the received file. */
export function notesOf({ guesses, clauses, terms }: ContentDraft): string {
  const lines = guesses.map(
    ({ line, text, why }) => `${line}行目　${why}${text === '' ? '' : `　「${text}」`}`,
  );
  return [
    '読み取りの要確認事項です。行の番号は、受領したファイルのものです。',
    '確かめた事項は、clause.yamlのunsureから消してください。全て消してから、annex.yamlのdraftを消します。',
    ...besideLines(clauses.flatMap(({ file }) => file.questions).length, terms.length),
    '',
    ...lines,
    '',
  ].join('\n');
}

function yaml(value: unknown): string {
  return stringify(value, { lineWidth: 0, singleQuote: true, aliasDuplicateObjects: false });
}
