/** llms.txt (https://llmstxt.org): where a program that reads text finds what, in English. */
import type { Numbering } from '../annex/numbering/labels.ts';
import { numberingOf } from '../annex/numbering/tree.ts';
import type { Annex, Clause } from '../annex/annex.ts';
import { addressLabel } from '../annex/numbering/labels.ts';
import { languages } from '../language.ts';
import type { Language } from '../language.ts';
import { routes } from '../routes.ts';
import { fill } from '../wording/fill.ts';
import { wordingIn } from '../wording/wording.ts';
import { editionName, editions } from './editions.ts';
import type { Address } from './editions.ts';
import { asMarkdown } from './markdown.ts';

const spoken = 'en' satisfies Language;

/** What an item of a list says: its name, the path it leads to, what it is for. */
type Item = readonly [name: string, path: string, use: string];

/** The file's text: the annex in a sentence, then lists of its editions, its clauses and the main pages. */
export function llmsText(annex: Annex, address: Address): string {
  const { site, editions: words, pages } = wordingIn(spoken);
  const lists = [
    [words.title, editionItems()],
    [pages.home.clauses, annex.clauses.map((clause) => clauseItem(clause, numberingOf(annex)))],
    [site.mainMenu, pageItems(annex)],
  ] as const;
  const blocks = lists.flatMap(([title, items]) => [`## ${title}`, listOf(items, address)]);
  return `${[...opening(annex), ...blocks].join('\n\n')}\n`;
}

function opening({ title, label }: Annex): readonly string[] {
  const { site, pages } = wordingIn(spoken);
  const names = languages.map((language) => asMarkdown(title[language])).toReversed();
  const said = fill(pages.home.description, { title: title[spoken], label: label[spoken] });
  return [`# ${names.join(' / ')}`, `> ${asMarkdown(said)}`, asMarkdown(site.authority)];
}

function editionItems(): readonly Item[] {
  const { of } = wordingIn(spoken).editions;
  return editions.map((edition) => [editionName(edition, spoken), edition.path, of[edition.kind].use]);
}

function clauseItem({ number, heading, short, summary }: Clause, numbering: Numbering): Item {
  const name = `${addressLabel({ clause: number }, spoken, numbering)}: ${heading[spoken] || short[spoken]}`;
  return [name, routes.clause(spoken, number), summary[spoken]];
}

function pageItems({ title }: Annex): readonly Item[] {
  const { annex, method, about } = wordingIn(spoken).pages;
  return [
    [annex.title, routes.annex(spoken), fill(annex.description, { title: title[spoken] })],
    [method.title, routes.method(spoken), method.description],
    [about.title, routes.about(spoken), about.description],
  ];
}

function listOf(items: readonly Item[], address: Address): string {
  const lines = items.map(
    ([name, path, use]) => `- [${asMarkdown(name)}](${address(path)}): ${asMarkdown(use)}`,
  );
  return lines.join('\n');
}
