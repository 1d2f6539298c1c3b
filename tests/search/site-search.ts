/** The search of the built site as a function: what the page does, without the page. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dist, filesIn } from '../../scripts/built/files.ts';
import { readContent } from '../../src/files/content.ts';
import { questionsOf } from '../../src/lib/annex/annex.ts';
import type { Language } from '../../src/lib/languages/language.ts';
import { replyTo } from '../../src/lib/search/reply.ts';
import type { Reply, ReplyVoice } from '../../src/lib/search/reply.ts';
import { corpusOf } from '../../src/lib/search/corpus.ts';
import { lexiconOf } from '../../src/lib/search/words/lexicon.ts';
import { indexOf } from '../../src/lib/search/scan.ts';
import { unpackSite } from '../../src/lib/search/site/site-file.ts';
import { replyOnSite, siteIndexOf } from '../../src/lib/search/site/site.ts';
import type { SiteReply, SiteHit } from '../../src/lib/search/site/site.ts';
import { entriesOf, namesOf } from '../../src/lib/search/words/synonyms.ts';
import { wordingIn } from '../../src/lib/wording/wording.ts';

export interface Both {
  readonly annex: Reply;
  readonly site: SiteReply;
}

export function searchIn(language: Language, folder = dist): (query: string) => Both {
  const { annex, synonyms } = readContent();
  const lexicon = lexiconOf(entriesOf(annex, synonyms, language));
  const index = indexOf(corpusOf(annex, language), lexicon, { names: namesOf(annex, language) });
  const file = filesIn(folder).find((name) => name.startsWith(`assets/site-${language}.`)) ?? '';
  const site = siteIndexOf(unpackSite(readFileSync(join(folder, file), 'utf8')), lexicon);
  const voice: ReplyVoice = {
    language,
    words: wordingIn(language).search.answers,
    questions: questionsOf(annex).map(({ id }) => id.slice(1)),
  };
  return (query) => {
    const reply = replyTo(query, index, voice);
    const isInAnnex = (word: string) => index.known.isSaid(word);
    return { annex: reply, site: replyOnSite(query, reply.place, site, voice, isInAnnex) };
  };
}

/** Below the language: `glossary/#audit`. */
export function pathsOf({ groups }: SiteReply): readonly string[] {
  return groups.flatMap(({ hits }) => hits.map(({ place }) => place.path.replace(/^\w+\//, '')));
}

/** Whether a place says the words of a row, or what it says for them: the judge that knows no index. */
export function isRight({ place }: SiteHit, query: string, says?: string): boolean {
  return saysIt(`${place.within} ${place.title} ${place.text}`, query, says);
}

/** The same of any text. */
export function saysIt(text: string, query: string, says?: string): boolean {
  const said = flat(text);
  if (says !== undefined) return new RegExp(flat(says)).test(said);
  return flat(query)
    .split(/\s+/)
    .every((word) => said.includes(word));
}

function flat(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}
