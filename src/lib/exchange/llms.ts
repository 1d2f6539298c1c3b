/** llms.txt (https://llmstxt.org): where a program that reads text finds what, in one language. */
import type { Numbering } from '../annex/numbering/labels.ts';
import { numberingOf } from '../annex/numbering/tree.ts';
import type { Annex, Clause } from '../annex/annex.ts';
import { addressLabel } from '../annex/numbering/labels.ts';
import { mannerOf } from '../languages/language.ts';
import type { Language } from '../languages/language.ts';
import { forPrograms } from '../languages/names.ts';
import { routes } from '../routes.ts';
import { fill } from '../wording/fill.ts';
import { wordingFor } from '../wording/spoken.ts';
import { renditionName, renditionsIn } from './renditions.ts';
import type { LinkTo } from './renditions.ts';
import { asMarkdown } from './markdown.ts';

/** What an item of a list says: its name, the path it leads to, what it is for. */
type LlmsLink = readonly [name: string, path: string, use: string];

/** The file's text: the annex in a sentence, then lists of its editions, its clauses and the main pages. */
export function llmsText(annex: Annex, address: LinkTo): string {
  const spoken = forPrograms(annex);
  const { site, editions: words, pages } = wordingFor(spoken, annex);
  const lists = [
    [words.title, editionLinks(annex, spoken)],
    [pages.home.clauses, annex.clauses.map((clause) => clauseItem(clause, spoken, numberingOf(annex)))],
    [site.mainMenu, pageLinks(annex, spoken)],
  ] as const;
  const blocks = lists.flatMap(([title, items]) => [`## ${title}`, linkList(items, address)]);
  return `${[...llmsOpening(annex, spoken), ...blocks].join('\n\n')}\n`;
}

function llmsOpening(annex: Annex, spoken: Language): readonly string[] {
  const { title, label, languages } = annex;
  const { site, pages } = wordingFor(spoken, annex);
  const others = languages.filter((language) => language !== spoken);
  const names = [spoken, ...others].map((language) => asMarkdown(title[language]));
  const said = fill(pages.home.description, { title: title[spoken], label: label[spoken] });
  return [`# ${names.join(' / ')}`, `> ${asMarkdown(said)}`, asMarkdown(site.authority)];
}

function editionLinks(annex: Annex, spoken: Language): readonly LlmsLink[] {
  const { of } = wordingFor(spoken, annex).editions;
  return renditionsIn(annex.languages).map((edition) => [
    renditionName(edition, spoken, annex),
    edition.path,
    of[edition.kind].use,
  ]);
}

function clauseItem(
  { number, heading, short, summary }: Clause,
  spoken: Language,
  numbering: Numbering,
): LlmsLink {
  const label = addressLabel({ clause: number }, spoken, numbering);
  const name = mannerOf(spoken).title(label, heading[spoken] || short[spoken]);
  return [name, routes.clause(spoken, number), summary[spoken]];
}

function pageLinks(all: Annex, spoken: Language): readonly LlmsLink[] {
  const { title } = all;
  const { annex, method, about } = wordingFor(spoken, all).pages;
  return [
    [annex.title, routes.annex(spoken), fill(annex.description, { title: title[spoken] })],
    [method.title, routes.method(spoken), method.description],
    [about.title, routes.about(spoken), about.description],
  ];
}

function linkList(items: readonly LlmsLink[], address: LinkTo): string {
  const lines = items.map(
    ([name, path, use]) => `- [${asMarkdown(name)}](${address(path)}): ${asMarkdown(use)}`,
  );
  return lines.join('\n');
}
