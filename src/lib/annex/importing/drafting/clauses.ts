/** Each clause of a text as its folder holds it: words, norms and questions. */
import type { Bearer, Force } from '../../types/norm.ts';
import { addressKey, clauseNumberOf } from '../../numbering/address.ts';
import { numeral } from '../../numbering/numerals.ts';
import { treeOf } from '../../numbering/tree.ts';
import type { Branch, Tree } from '../../numbering/tree.ts';
import { referencesOf } from '../../references/references.ts';
import { asRead, markedItems, normIds } from '../../text/written-text.ts';
import type { ParagraphForm, WrittenItem, WrittenParagraph } from '../../text/written-text.ts';
import type { OutlineClause, OutlineItem } from '../outline.ts';
import type { ClauseDraft, NormDraft, QuestionDraft } from './draft.ts';
import type { Guess } from './guesses.ts';
import { normOf } from './norms.ts';
import type { ReadNorm } from './norms.ts';
import type { FoundParties } from './parties.ts';
import { isAskedBelow } from './asked-below.ts';
import { questionFor } from './questions.ts';
import { sentencesIn } from './sentences.ts';

interface Drafts {
  readonly clauses: readonly ClauseDraft[];
  readonly guesses: readonly Guess[];
}

export function clauseDrafts(all: readonly OutlineClause[], parties: FoundParties): Drafts {
  const written = all.map((clause) => ({ clause, paragraphs: writtenOf(clause) }));
  const tree = treeOf({ clauses: written.map(({ clause, paragraphs }) => draftBranch(clause, paragraphs)) });
  const drafts = written.map(({ clause, paragraphs }) => clauseDraft(clause, paragraphs, parties, tree));
  return { clauses: drafts.map(({ draft }) => draft), guesses: drafts.flatMap(({ guesses }) => guesses) };
}

// ---- the words

function writtenOf({ paragraphs }: OutlineClause): readonly WrittenParagraph[] {
  let before = 0;
  return paragraphs.map(({ number, marker, text, items, behind }) => {
    const next = before + 1;
    const own = Math.max(Number(number ?? next), next);
    before = own;
    const words = writtenWords(text, items, behind);
    const plain = marker === numeral(own) && own === next && items.length === 0;
    if (plain) return [...words.sentences];
    return { ...(own !== next && { number: own }), ...(marker !== null && { marker }), ...words };
  });
}

function writtenWords(text: string, items: readonly OutlineItem[], behind = text.length) {
  const after = sentencesIn(text.slice(behind));
  return {
    sentences: [...sentencesIn(text.slice(0, behind))],
    ...(items.length > 0 && { items: items.map(draftItem) }),
    ...(after.length > 0 && { after: [...after] }),
  };
}

function draftItem({ marker, text, items, behind }: OutlineItem): WrittenItem {
  return { marker, ...writtenWords(text, items, behind) };
}

function draftBranch({ number, marker }: OutlineClause, paragraphs: readonly WrittenParagraph[]): Branch {
  const { forms } = asRead(paragraphs);
  return {
    number: clauseNumberOf(number),
    marker,
    paragraphs: forms.map((form) => ({
      ...form,
      items: markedItems(number, form),
    })),
  };
}

// ---- what they mean

interface SourceSentence {
  readonly id: string;
  readonly paragraph: number;
  /** Empty for the paragraph's own. */
  readonly place: string;
  readonly line: number;
  readonly words: string;
  readonly read: ReadNorm;
}

function clauseDraft(
  clause: OutlineClause,
  paragraphs: readonly WrittenParagraph[],
  parties: FoundParties,
  tree: Tree,
): { readonly draft: ClauseDraft; readonly guesses: readonly Guess[] } {
  const { number, marker, heading } = clause;
  const sentences = sourceSentences(clause, paragraphs, parties);
  const norms = sentences.map((sentence) => normDraft(sentence, tree));
  const first = sentences[0]?.words ?? '';
  const file = {
    number: clauseNumberOf(number),
    marker,
    short: heading ?? shortenedTo(first, 14),
    summary: shortenedTo(first, 80),
    norms,
    questions: questionDrafts(number, sentences, parties),
    crosswalk: {},
  };
  const guesses = sentences.flatMap(({ line, words }, at) =>
    (norms[at]?.unsure ?? []).map((why) => ({ line, text: words, why })),
  );
  return { draft: { slug: slugOf(number), file, heading, paragraphs }, guesses };
}

function slugOf(number: string): string {
  const [first = '', ...branches] = number.split('_');
  return `${[first.padStart(2, '0'), ...branches].join('_')}-${number === '0' ? 'preamble' : 'clause'}`;
}

function shortenedTo(text: string, length: number): string {
  return text.length > length ? `${text.slice(0, length)}…` : text;
}

function sourceSentences(
  clause: OutlineClause,
  written: readonly WrittenParagraph[],
  parties: FoundParties,
): readonly SourceSentence[] {
  const { paragraphs, forms } = asRead(written);
  return forms.flatMap((form, index) => {
    const lines = linesByPlace(clause, index);
    const ids = normIds(clause.number, form);
    return meantIn(form, paragraphs[index] ?? [], parties).map(({ words, place, read }, at) => ({
      id: ids[at] ?? '',
      paragraph: form.number,
      place,
      line: lines.get(place) ?? clause.line,
      words,
      read,
    }));
  });
}

/** Of the paragraph (empty) and its items → the line of the received file. */
function linesByPlace(clause: OutlineClause, index: number): ReadonlyMap<string, number> {
  const paragraph = clause.paragraphs[index];
  if (!paragraph) return new Map();
  const { forms } = asRead([writtenOf({ ...clause, paragraphs: [paragraph] })[0] ?? []]);
  const flat = (items: readonly OutlineItem[]): readonly number[] =>
    items.flatMap(({ line, items: within }) => [line, ...flat(within)]);
  const lines = flat(paragraph.items);
  return new Map([
    ['', paragraph.line],
    ...(forms[0]?.items ?? []).map(({ item }, at): [string, number] => [item, lines[at] ?? paragraph.line]),
  ]);
}

interface MeantSentence {
  readonly words: string;
  readonly place: string;
  readonly read: ReadNorm;
}

/** Items belong to the sentence above them: a list of what must not be done is no list of duties. */
function meantIn(
  form: ParagraphForm,
  sentences: readonly string[],
  parties: FoundParties,
): readonly MeantSentence[] {
  const above = new Map<string, ReadNorm>();
  return sentences.map((words, at) => {
    const place = form.places[at] ?? '';
    const lead =
      place === '' ? undefined : above.get(place.includes('-') ? place.slice(0, place.lastIndexOf('-')) : '');
    const read = underLead(words, normOf(words, parties, (lead ?? above.get(place))?.bearer), lead);
    above.set(place, read);
    return { words, place, read };
  });
}

function underLead(words: string, read: ReadNorm, lead: ReadNorm | undefined): ReadNorm {
  if (!lead || read.force === 'states') return read;
  if (!['must-not', 'defines', 'states', 'may', 'is-to'].includes(lead.force) || words.endsWith('。'))
    return read;
  return { bearer: 'nobody', force: 'states', unsure: ['前の文が挙げる事柄と読みました。'] };
}

function normDraft({ id, words, read }: SourceSentence, tree: Tree): NormDraft {
  const { bearer, force, persons, unsure } = read;
  const norm = { id, text: { ja: words, en: words }, leadsTo: [] };
  const nowhere = referencesOf(norm, 'ja', tree)
    .filter(({ targets }) => targets.some((target) => !tree.places.includes(addressKey(target))))
    .map(({ start, end }) => ({ words: uniqueIn(words, start, end), to: [] }));
  const reasons = [
    ...unsure,
    ...nowhere.map(({ words: said }) => `「${said}」が指す所が、この別紙に見当たりません。`),
  ];
  return {
    id,
    bearer,
    force,
    ...(persons !== undefined && { persons }),
    ...(nowhere.length > 0 && { leadsTo: nowhere }),
    ...(reasons.length > 0 && { unsure: reasons }),
  };
}

/** With as many letters before it as it takes to stand for this place, and no other. */
function uniqueIn(words: string, start: number, end: number): string {
  let from = start;
  while (from > 0 && words.indexOf(words.slice(from, end)) !== from) from -= 1;
  return words.slice(from, end);
}

// ---- what is asked

const drafted =
  '条文の文末から起こした設問です。問い方、時点、重み及び満たさないときの扱いを確かめてください。';

function questionDrafts(
  clause: string,
  sentences: readonly SourceSentence[],
  parties: FoundParties,
): readonly QuestionDraft[] {
  const names = [parties.contractor, parties.orderingParty];
  const asked = sentences.flatMap((sentence) => {
    const { bearer, force }: { bearer: Bearer; force: Force } = sentence.read;
    const question = questionFor(sentence.words, bearer, force, names);
    return question && !isAskedBelow(sentence, sentences) ? [{ sentence, question }] : [];
  });
  return asked.map(({ sentence, question }, at) => ({
    id: `Q${clause}-${at + 1}`,
    paragraph: sentence.paragraph,
    norms: [sentence.id],
    ...question,
    unsure: [drafted, ...sentence.read.unsure],
  }));
}
