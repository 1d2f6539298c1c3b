/** A clause as an OSCAL control: its sentences as the statement, its questions as assessment objectives. */
import type { TextRow } from '../../annex/text/rows.ts';
import { rowsOf } from '../../annex/text/rows.ts';
import type { Tree } from '../../annex/numbering/tree.ts';
import { treeOf } from '../../annex/numbering/tree.ts';
import { inOrder, parseKey } from '../../annex/numbering/address.ts';
import type { ClauseNumber } from '../../annex/numbering/address.ts';
import type { Annex, Clause, Paragraph } from '../../annex/annex.ts';
import type { Norm } from '../../annex/types/norm.ts';
import type { Question } from '../../annex/types/question.ts';
import { addressLabel } from '../../annex/numbering/labels.ts';
import type { Language } from '../../languages/language.ts';
import { fill } from '../../wording/fill.ts';
import { wordingFor } from '../../wording/spoken.ts';
import { citesOf } from '../cites.ts';
import { asMarkdown } from '../markdown.ts';
import { linked, method, own, owned } from './oscal.ts';
import type { Control, Link, OscalPart, Property } from './oscal.ts';
import { partId } from './part-id.ts';

/** Ids do not depend on the language. */
export function controlOf(clause: Clause, annex: Annex, language: Language): Control {
  const { number, heading, short, summary, paragraphs, questions } = clause;
  const tree = treeOf(annex);
  const id = partId(String(number));
  const norms = paragraphs.flatMap(({ sentences }) => sentences);
  return {
    id,
    class: 'clause',
    title: asMarkdown(heading[language] || short[language]),
    props: [labelProperty(addressLabel({ clause: number }, language, tree.numbering)), sortId(number)],
    ...linked(relatedClauses(norms, number)),
    parts: [
      { id: `${id}-overview`, name: 'overview', prose: asMarkdown(summary[language]) },
      statementPart(clause, annex, { language, authoritative: annex.authoritative, tree }),
      ...norms.flatMap((norm) => readingNote(norm, annex, language)),
      ...questions.flatMap((question) => questionParts(question, language)),
    ],
  };
}

function statementPart({ number, paragraphs }: Clause, { readings }: Annex, said: OscalTelling): OscalPart {
  const isOlder = (at: string) => said.language !== said.authoritative && (readings[at]?.outdated ?? false);
  return {
    id: `${partId(String(number))}-statement`,
    name: 'statement',
    parts: paragraphs.map((one) => paragraphItem(one, number, said, isOlder(`${number}-${one.number}`))),
  };
}

function paragraphItem(
  paragraph: Paragraph,
  clause: ClauseNumber,
  said: OscalTelling,
  outdated: boolean,
): OscalPart {
  return {
    id: partId(`${clause}-${paragraph.number}`),
    name: 'item',
    props: [
      labelProperty(
        addressLabel({ clause, paragraph: paragraph.number }, said.language, said.tree.numbering),
      ),
      ...owned('translation', [outdated ? 'outdated' : undefined]),
    ],
    parts: rowsOf(clause, paragraph).flatMap((row) => rowParts(row, said)),
  };
}

/** In which language it is said, and in which numbering. */
interface OscalTelling {
  readonly language: Language;
  readonly authoritative: Language;
  readonly tree: Tree;
}

/** The sentences of a paragraph stand in it; an item is a part of its own. */
function rowParts({ at, depth, sentences }: TextRow, said: OscalTelling): readonly OscalPart[] {
  const parts = sentences.map((norm) => sentenceItem(norm, said));
  if (depth === 0) return parts;
  const named = labelProperty(addressLabel(parseKey(at), said.language, said.tree.numbering));
  return [{ id: partId(at), name: 'item', props: [named], parts }];
}

function sentenceItem(norm: Norm, { language, authoritative, tree }: OscalTelling): OscalPart {
  const { trigger, time, exception, persons, misprint } = norm;
  return {
    id: partId(norm.id),
    name: 'item',
    props: [
      own('bearer', norm.bearer),
      own('force', norm.force),
      ...owned('trigger', [trigger?.[language]]),
      ...owned('time', [time?.[language]]),
      ...owned('exception', [exception?.[language]]),
      ...owned('persons', [persons?.[language]]),
      ...owned('flows-down', norm.flowsDown.map(String).map(partId)),
      ...owned('misprint', [misprint?.printed]),
    ],
    prose: asMarkdown(norm.text[language]),
    ...linked([
      ...citesOf(norm, authoritative, tree).map(oscalLink('reference')),
      ...keysCited(norm).map(oscalLink('related')),
    ]),
  };
}

/** What a sentence is to be read with, and the clauses that it makes apply to others. */
function keysCited({ references, flowsDown }: Norm): readonly string[] {
  return [...references, ...flowsDown.map(String)];
}

/** The clauses that its sentences refer to, each once, without itself. */
function relatedClauses(norms: readonly Norm[], clause: ClauseNumber): readonly Link[] {
  const named = norms.flatMap((norm) => keysCited(norm).map((key) => parseKey(key).clause));
  const others = new Set(named.filter((number) => number !== clause));
  return [...others].sort(inOrder).map(String).map(oscalLink('related'));
}

function readingNote({ id, note, misprint }: Norm, annex: Annex, language: Language): readonly OscalPart[] {
  const words = wordingFor(language, annex).norms;
  const prose = note?.[language] ?? (misprint && fill(words.sic, misprint));
  if (prose === undefined) return [];
  return [guidance(`${partId(id)}-guidance`, words.note, prose, oscalLink('related')(id))];
}

/** The question, and beside it (OSCAL nests none of these) how to read it and what shows that it is met. */
function questionParts(question: Question, language: Language): readonly OscalPart[] {
  const { guidance: help, evidence } = question;
  const objective = objectiveOf(question, language);
  const about = { href: `#${objective.id}`, rel: 'assessment-for' };
  return [
    objective,
    ...(help ? [guidance(`${objective.id}-guidance`, undefined, help[language], about)] : []),
    ...(evidence ? [examination(objective.id, evidence[language], about)] : []),
  ];
}

function objectiveOf(question: Question, language: Language): OscalPart {
  return {
    id: question.id.toLowerCase(),
    name: 'assessment-objective',
    props: [labelProperty(question.id), ...questionProps(question)],
    prose: asMarkdown(question.question[language]),
    links: question.norms.map(oscalLink('assessment-for')),
  };
}

function questionProps(question: Question): readonly Property[] {
  const { kind, basis, weight, phases, when } = question;
  return [
    own('kind', kind),
    own('basis', basis),
    own('weight', weight),
    ...owned('phase', phases),
    ...owned('fact', [when?.fact]),
  ];
}

function examination(question: string, evidence: string, about: Link): OscalPart {
  const id = `${question}-examine`;
  return {
    id,
    name: 'assessment-method',
    props: [method('EXAMINE')],
    parts: [{ id: `${id}-objects`, name: 'assessment-objects', prose: asMarkdown(evidence) }],
    links: [about],
  };
}

function guidance(id: string, title: string | undefined, prose: string, about: Link): OscalPart {
  return { id, name: 'guidance', ...(title && { title }), prose: asMarkdown(prose), links: [about] };
}

function oscalLink(rel: string): (key: string) => Link {
  return (key) => ({ href: `#${partId(key)}`, rel });
}

function labelProperty(value: string): Property {
  return { name: 'label', value };
}

/** Catalogs are sorted as text: 3_2 between 003 and 004. */
function sortId(clause: ClauseNumber): Property {
  const padded = String(clause).replace(/\d+/g, (number) => number.padStart(3, '0'));
  return { name: 'sort-id', value: partId(padded) };
}
