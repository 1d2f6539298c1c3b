/** llms.txt (https://llmstxt.org): where a program that reads text finds what, in English. */
import type { Annex } from '../annex/annex.ts';
import { addressLabel } from '../annex/numerals.ts';
import { languages } from '../language.ts';
import type { Language } from '../language.ts';
import { routes } from '../routes.ts';
import { fill } from '../wording/fill.ts';
import { wordingIn } from '../wording/wording.ts';
import { editionName, editions } from './editions.ts';
import type { Address } from './editions.ts';
import { asMarkdown } from './markdown.ts';

const spoken = 'en' satisfies Language;

export function llmsText(annex: Annex, address: Address): string {
  const { site, editions: words, pages } = wordingIn(spoken);
  const { title, label } = annex;
  const names = languages.map((language) => asMarkdown(title[language])).toReversed();
  const blocks = [
    `# ${names.join(' / ')}`,
    `> ${asMarkdown(fill(pages.home.description, { title: title[spoken], label: label[spoken] }))}`,
    asMarkdown(site.authority),
    `## ${words.title}`,
    editions.map((edition) => item(editionName(edition, spoken), edition.path, words.of[edition.kind].use)),
    `## ${pages.home.clauses}`,
    annex.clauses.map((clause) => {
      const name = `${addressLabel({ clause: clause.number }, spoken)}: ${clause.heading[spoken]}`;
      return item(name, routes.clause(spoken, clause.number), clause.summary[spoken]);
    }),
    `## ${site.mainMenu}`,
    [
      item(pages.annex.title, routes.annex(spoken), fill(pages.annex.description, { title: title[spoken] })),
      item(pages.method.title, routes.method(spoken), pages.method.description),
      item(pages.about.title, routes.about(spoken), pages.about.description),
    ],
  ];
  return `${blocks.map((block) => (typeof block === 'string' ? block : block.join('\n'))).join('\n\n')}\n`;

  function item(name: string, path: string, use: string): string {
    return `- [${asMarkdown(name)}](${address(path)}): ${asMarkdown(use)}`;
  }
}
