/** Stops the build before anything is rendered: Astro itself would name the first file that it cannot read, and no other. */
import v8 from 'node:v8';
import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import { contentFolder } from '../files/folder/file.ts';
import { loadContent } from '../files/load.ts';
import { takenAgain } from '../files/received/source.ts';
import { exitOn, placedIn, stop } from '../files/stop.ts';
import { questionsOf } from '../lib/annex/annex.ts';
import type { Annex } from '../lib/annex/annex.ts';
import type { Slip } from '../lib/annex/content/slip.ts';
import { leftAlone } from '../lib/annex/references/left-alone.ts';
import { unreadGuesses } from '../lib/annex/check/draft.ts';

/** Once, and no error: whoever reads it sees which words of the text are no links. */
function tellLeftAlone(annex: Annex, logger: AstroIntegrationLogger): void {
  const left = leftAlone(annex);
  if (left.length === 0) return;
  const said = left.map(({ at, words }) => `${at} 「${words}」`).join(', ');
  logger.info(
    `not linked, because they lead out of the annex or it is not sure where (leadsTo says it): ${said}`,
  );
}

/** What is done with is given back sooner: a build of 800 pages holds a fifth less memory, one of 160 would only wait. */
function spareMemory(annex: Annex): void {
  if (questionsOf(annex).length > 500) v8.setFlagsFromString('--heap-growing-percent=40');
}

export function soundContent(): AstroIntegration {
  return {
    name: 'sound-content',
    hooks: {
      'astro:config:setup': async ({ command, logger }) => {
        if (command !== 'build' && command !== 'dev') return;
        try {
          if (command === 'dev') loadContent();
          else tellLeftAlone(await checked(), logger);
        } catch (problem) {
          exitOn(problem);
        }
      },
    },
  };
}

/** The annex, if it may be published; throws with all that stands against it. */
async function checked(): Promise<Annex> {
  const { annex, parts } = loadContent();
  spareMemory(annex);
  const differing = await takenAgain(contentFolder, parts.annex.source);
  if (differing.length > 0) stopAt(differing, 'The annex cannot be published.');
  // In development they are shown.
  const guesses = unreadGuesses(parts);
  if (guesses.length > 0) stopAt(guesses, 'The annex is not checked yet.');
  return annex;
}

function stopAt(problems: readonly Slip[], head: string): never {
  return stop(
    problems.map((one) => placedIn(contentFolder, one)),
    head,
  );
}
