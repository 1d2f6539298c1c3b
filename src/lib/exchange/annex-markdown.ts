/** The whole annex as one Markdown document in one language: text, who owes what, questions, terms. */
import type { Annex, Clause, Paragraph, Term } from '../annex/annex.ts';
import type { Norm } from '../annex/types/norm.ts';
import type { Question } from '../annex/types/question.ts';
import { addressLabel, itemLabel } from '../annex/numbering/labels.ts';
import { paragraphLines } from '../annex/text/paragraph-text.ts';
import { numberingOf } from '../annex/numbering/tree.ts';
import { parseKey } from '../annex/numbering/address.ts';
import { dateText } from '../attestation/report/dates.ts';
import { figure, questionLabel } from '../attestation/report/speaker.ts';
import { mannerOf } from '../languages/language.ts';
import type { Language } from '../languages/language.ts';
import { headwordIn, wordsOfTerm } from '../languages/headword.ts';
import { fill } from '../wording/fill.ts';
import { wordingFor } from '../wording/spoken.ts';
import { asMarkdown } from './markdown.ts';

/** The file's text; every word of the annex is shown to the letter. */
export function annexMarkdown(annex: Annex, language: Language): string {
  const blocks = [
    `# ${asMarkdown(annex.title[language])}`,
    ...markdownOpening(annex, language),
    ...annex.clauses.flatMap((clause) => markdownClause(clause, annex, language)),
    ...(annex.closing ?? []).map(asMarkdown),
    ...glossaryBlocks(annex, language),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function markdownOpening(annex: Annex, language: Language): readonly string[] {
  const { label, edition, revised, digest } = annex;
  const { markdownFile } = wordingFor(language, annex).editions;
  const values = {
    label: label[language],
    edition: mannerOf(language).figures(edition),
    revised: dateText(revised, 'western', language),
    digest: digest.replace('sha256:', ''),
  };
  return [
    asMarkdown(wordingFor(language, annex).site.authority),
    asMarkdown(fill(markdownFile.colophon, values)),
  ];
}

function markdownClause(clause: Clause, annex: Annex, language: Language): readonly string[] {
  const { number, heading, short, paragraphs, questions } = clause;
  const name = heading[language] || short[language];
  const title = `${addressLabel({ clause: number }, language, numberingOf(annex))}${space(language)}${name}`;
  return [
    `## ${asMarkdown(title)}`,
    ...paragraphs.flatMap((paragraph) => [
      ...paragraphBlocks(clause, paragraph, annex, language),
      ...age(`${number}-${paragraph.number}`, annex, language),
    ]),
    ...(questions.length > 0 ? questionBlocks(questions, annex, language) : []),
  ];
}

function paragraphBlocks(clause: Clause, paragraph: Paragraph, annex: Annex, language: Language) {
  const numbering = numberingOf(annex);
  const label = addressLabel({ clause: clause.number, paragraph: paragraph.number }, language, numbering);
  const [first = '', ...items] = paragraphLines(clause, paragraph.number, language).map(asMarkdown);
  return [
    `**${label}**${space(language)}${first}`,
    ...items,
    paragraph.sentences
      .flatMap((norm, index) => {
        const which = ordinal(norm, index, { paragraph, annex }, language);
        return normItems(norm, which, annex, language);
      })
      .join('\n'),
  ];
}

/** That the translation is older than the text, where it is one and is. */
function age(at: string, annex: Annex, language: Language): readonly string[] {
  const { readings, authoritative } = annex;
  const outdated = language !== authoritative && readings[at]?.outdated;
  return outdated ? [`*${asMarkdown(wordingFor(language, annex).orientation.translation.outdated)}*`] : [];
}

interface Around {
  readonly paragraph: Paragraph;
  readonly annex: Annex;
}

/** Which sentence is meant, where there are several; of an item its number. */
function ordinal({ id }: Norm, index: number, { paragraph, annex }: Around, language: Language): string {
  if (paragraph.sentences.length === 1) return '';
  const address = parseKey(id);
  if (address.item !== undefined) return itemLabel(address, language, numberingOf(annex)) + space(language);
  const number = figure(index + 1, language);
  return fill(wordingFor(language, annex).norms.sentence, { number }) + space(language);
}

function normItems(norm: Norm, which: string, annex: Annex, language: Language): readonly string[] {
  const { norms, editions } = wordingFor(language, annex);
  const { note, misprint } = norm;
  const reading = note?.[language] ?? (misprint && fill(norms.sic, misprint));
  const items = [
    which + dutyOf(norm, annex, language),
    ...(reading === undefined ? [] : [fill(editions.markdownFile.note, { note: reading })]),
  ];
  return items.map((item) => `- ${asMarkdown(item)}`);
}

/** 「受注者：義務。条件：…。時期：…」 in the words of the clause page. */
function dutyOf(norm: Norm, annex: Annex, language: Language): string {
  const { bearer, force, exception, trigger, time, persons } = norm;
  const { norms, editions } = wordingFor(language, annex);
  const said = [
    bearer === 'nobody'
      ? norms.force[force]
      : fill(editions.markdownFile.duty, { bearer: norms.bearer[bearer], force: norms.force[force] }),
    exception && fill(norms.exception, { exception: exception[language] }),
    trigger && fill(norms.trigger, { trigger: trigger[language] }),
    time && fill(norms.time, { time: time[language] }),
    persons && fill(norms.persons, { persons: persons[language] }),
  ];
  return said.filter((one) => one !== undefined).join(mannerOf(language).remarks);
}

function questionBlocks(questions: readonly Question[], annex: Annex, language: Language): readonly string[] {
  const { pages, verdict } = wordingFor(language, annex);
  const {
    parens: [open, close],
    sentenceGap,
  } = mannerOf(language);
  const items = questions.map(({ id, basis, question }) => {
    const tag = open + verdict.basis[basis] + close + sentenceGap;
    return `- **${questionLabel(id)}**${tag}${asMarkdown(question[language])}`;
  });
  return [`### ${pages.clause.questions}`, items.join('\n')];
}

function glossaryBlocks(annex: Annex, language: Language): readonly string[] {
  const items = annex.glossary.map((term) => `- ${definitionOf(term, annex, language)}`);
  return items.length > 0
    ? [`## ${wordingFor(language, annex).editions.markdownFile.glossary}`, items.join('\n')]
    : [];
}

/** The term in the language of the document, then its reading (where it has one) and the other language. */
function definitionOf(term: Term, annex: Annex, language: Language): string {
  const name = headwordIn(term, language);
  const also = wordsOfTerm(term).filter((word) => word !== name);
  return fill(wordingFor(language, annex).editions.markdownFile.term, {
    term: asMarkdown(name),
    also: asMarkdown(also.join(mannerOf(language).also)),
    definition: asMarkdown(term.definition[language]),
  });
}

function space(language: Language): string {
  return mannerOf(language).space;
}
