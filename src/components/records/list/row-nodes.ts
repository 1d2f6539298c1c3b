/** A record as a row of the list, and one in the bin. */
import { verdictName } from '../../../lib/assessment/verdict/verdict-words.ts';
import { daysLeft, canOpen } from '../../../lib/record/listing/listing.ts';
import type { RecordRow } from '../../../lib/record/listing/listing.ts';
import { sentenceFor } from '../../../lib/record/problem.ts';
import type { RecordSummary } from '../../../lib/record/listing/summary.ts';
import { fill } from '../../../lib/wording/fill.ts';
import { all, copyOf, hide, made, one, part, parts, say } from '../../../browser/dom.ts';
import { addressOf } from '../../../browser/records/in-hand.ts';
import { dayText, momentText } from './moments.ts';
import type { RecordsData } from '../records-data.ts';
import { keepRoles } from './roles.ts';

/** What is said of a record that is still to be read, in every language. */
const notYet = '…';

/** Whatever it is called, it is called something. */
export function nameOf({ name }: RecordRow, { words }: RecordsData): string {
  return name.trim() || words.untitled;
}

/** What a row says in words that stand in no record: a query finds them too. */
export function saidOfRow({ summary, kind }: RecordRow, { words, verdict }: RecordsData): readonly string[] {
  if (!summary) return kind === 'ordinary' ? [] : [words.mark[kind]];
  return [
    rowVerdict(summary, verdict),
    summary.phase ? words.phase[summary.phase] : '',
    kind === 'example' ? words.mark.example : '',
    summary.draft ? words.mark.draft : '',
  ];
}

export function rowNode(root: ParentNode, row: RecordRow, data: RecordsData): HTMLElement {
  const copy = copyOf(root, 'record-row');
  keepRoles(copy);
  const node = one(copy, '[data-row]');
  node.dataset.row = row.entry.id;
  writeName(node, row, data);
  writeActs(node, row, data);
  const { words } = data;
  const { summary } = row;
  const none = summary || !canOpen(row) ? words.unknown : notYet;
  say(cellIn(node, 'contractor'), row.contractor || words.unknown);
  say(cellIn(node, 'phase'), summary?.phase ? words.phase[summary.phase] : none);
  cellIn(node, 'progress').append(...(summary && summary.due > 0 ? progressNodes(summary, data) : [none]));
  cellIn(node, 'verdict').append(...(summary ? verdictNodes(summary, data) : [none]));
  const time = made('time', momentText(row.changedAt, data.manner.momentLocale));
  time.dateTime = row.changedAt;
  cellIn(node, 'changedAt').append(time);
  return node;
}

export function binnedNode(root: ParentNode, row: RecordRow, data: RecordsData, now: Date): HTMLElement {
  const node = one(copyOf(root, 'binned-row'), '[data-row]');
  node.dataset.row = row.entry.id;
  const { bin } = data.words;
  say(part(node, 'name'), nameOf(row, data));
  say(part(node, 'contractor'), row.contractor);
  writeMark(node, row, data);
  const days = daysLeft(row.entry, now) ?? 0;
  const deleted = fill(bin.deleted, { date: dayText(row.entry.deletedAt ?? '', data.manner.momentLocale) });
  say(part(node, 'left'), `${deleted}　${days > 0 ? fill(bin.left, { days }) : bin.lastDay}`);
  nameActs(node, nameOf(row, data), data);
  return node;
}

function writeName(node: HTMLElement, row: RecordRow, data: RecordsData): void {
  const { words, form } = data;
  const name = nameOf(row, data);
  const link = one<HTMLAnchorElement>(node, '[data-act="open"]');
  hide(link, !canOpen(row));
  say(link, canOpen(row) ? name : '');
  link.href = addressOf(form, row.entry.id);
  say(part(node, 'name'), canOpen(row) ? '' : name);
  writeMark(node, row, data);
  const contract = part(node, 'contract');
  hide(contract, row.title === '' || row.title === row.name);
  say(contract, fill(words.contract, { title: row.title }));
  if (!canOpen(row)) writeTrouble(node, row, data);
}

/** Why it cannot be opened, and what can be done. */
function writeTrouble(
  node: HTMLElement,
  { kind, problems }: RecordRow,
  { words, problems: said }: RecordsData,
): void {
  const trouble = part(node, 'trouble');
  hide(trouble, false);
  say(trouble, kind === 'otherEdition' ? words.otherEdition : words.unreadable);
  const list = part(node, 'problems');
  hide(list, false);
  list.append(...problems.slice(0, mostMatters).map((problem) => made('li', sentenceFor(problem, said))));
}

/** Of many problems the first are enough here: the file says all of them where it is opened. */
const mostMatters = 3;

function writeMark(node: HTMLElement, { kind }: RecordRow, { words }: RecordsData): void {
  const mark = part(node, 'mark');
  hide(mark, kind === 'ordinary');
  if (kind !== 'ordinary') say(mark, words.mark[kind]);
}

function writeActs(node: HTMLElement, row: RecordRow, data: RecordsData): void {
  for (const item of parts(node, 'only-read')) hide(item, !canOpen(row));
  one<HTMLAnchorElement>(node, '[data-act="report"]').href = addressOf(data.report, row.entry.id);
  nameActs(node, nameOf(row, data), data);
}

/** For one who goes from button to button: each says which record it is about. */
function nameActs(node: HTMLElement, name: string, { words }: RecordsData): void {
  for (const act of all(node, 'summary, button, [data-act="report"]'))
    act.setAttribute('aria-label', fill(words.row.of, { act: act.textContent.trim(), name }));
}

function progressNodes({ answered, due }: RecordSummary, { words }: RecordsData): readonly Node[] {
  const shown = made('span', fill(words.progress, { answered, due }));
  shown.ariaHidden = 'true';
  const said = made('span', fill(words.progressSaid, { answered, due }));
  said.className = 'visually-hidden';
  return [shown, said];
}

function verdictNodes(summary: RecordSummary, { words, verdict, manner }: RecordsData): readonly Node[] {
  const name = made('span', rowVerdict(summary, verdict));
  name.className = 'verdict';
  name.dataset.verdict = summary.verdict;
  const marks = [
    ...(summary.breaches > 0 ? [fill(words.breaches, { count: summary.breaches })] : []),
    ...(summary.draft ? [words.mark.draft] : []),
    ...(summary.submitted
      ? [fill(words.submitted, { date: dayText(`${summary.submitted}T00:00:00`, manner.momentLocale) })]
      : []),
  ];
  return [name, ...marks.map((mark) => made('small', mark))];
}

function rowVerdict({ verdict, phase }: RecordSummary, words: RecordsData['verdict']): string {
  return verdictName({ verdict, beforeStart: phase === 'before' }, words);
}

function cellIn(node: HTMLElement, column: string): HTMLElement {
  return one(node, `[data-cell="${column}"]`);
}
