/** The main path, as a reader, a contractor and the Ordering Party walk it: one step after the other, in one browser. */
import { equal, match } from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { wordingIn } from '../../src/lib/wording/wording.ts';
import { quiet } from '../browser/form/form.ts';
import { drawsFiguresApart } from './figures.ts';
import { until } from './engine.ts';
import { readAnnex } from '../../src/files/content.ts';
import type { Engine } from './engine.ts';

const words = wordingIn('ja');
/** As src/browser/records/hand-shelf.ts names it for a site at the root. */
const shelf = `junshu/${readAnnex().id}`;
const title = '庁内システム運用保守業務委託 第１１号';
const contractor = '株式会社架空システムズ';

export type Step = readonly [fact: string, hold: (engine: Engine, home: string) => Promise<void>];

export const steps: readonly Step[] = [
  ['figures of two digits are drawn apart', drawsFiguresApart],
  ['a reference shows what it leads to', showsReference],
  ['a term shows its meaning', showsTerm],
  ['one language is shown alone', showsOneLanguage],
  ['a search finds its paragraphs', finds],
  ['facts and answers lead to a verdict with its reasons', leadsToVerdict],
  ['a reload loses nothing', keeps],
  ['the record is saved as a file', saves],
  ['a file is opened, and nothing of it is lost', opens],
  ['the report says what was answered, in one language or both', reports],
  ['whoever receives the file works out the same verdict and code', receives],
  ['a paper is filled in, becomes evidence, is saved for an office and printed', makesPaper],
];

// ---- reading

async function showsReference(engine: Engine, home: string): Promise<void> {
  await engine.open(`${home}ja/clauses/8/`);
  await engine.press('#p3 .ja .peek');
  match(await textOf(engine, ':popover-open blockquote'), /再委託/);
  await engine.press(':popover-open button');
  await isGone(engine, ':popover-open');
}

async function showsTerm(engine: Engine): Promise<void> {
  await engine.press('#p1 .ja .term > button');
  match(await textOf(engine, ':popover-open'), /委託業務/);
  await engine.press(':popover-open button');
  await isGone(engine, ':popover-open');
}

async function showsOneLanguage(engine: Engine): Promise<void> {
  await engine.press('label:has([name="view"][value="en"])');
  await isGone(engine, '#p1 .text.ja');
  await isShown(engine, '#p1 .text.en');
}

async function finds(engine: Engine, home: string): Promise<void> {
  await engine.open(`${home}ja/search/`);
  await engine.type('[type="search"]', '再委託');
  await isShown(engine, '[data-part="hits"] > li mark');
  match(await textOf(engine, '[data-part="hits"] > li:not([hidden])'), /第８第１項/);
}

// ---- the assessment

/** Less what is not asked, because another fact has settled it. */
const settled = ['furtherSubcontracting', 'announcement'];
const asked = Object.entries(quiet).filter(([name]) => !settled.includes(name));

async function leadsToVerdict(engine: Engine, home: string): Promise<void> {
  await engine.open(`${home}ja/assessment/`);
  await takesAnswers(engine);
  for (const [name, value] of asked) await choose(engine, `facts.${name}`, value);
  await goTo(engine, 'particulars');
  await engine.type('[name="contract.title"]', title);
  await engine.type('[name="contractor.name"]', contractor);
  await goTo(engine, 'clause-3');
  await choose(engine, 'answers.Q3-1.level', 'evidenced');
  await goTo(engine, 'clause-5');
  await choose(engine, 'answers.Q5-1.occurred', 'yes');
  await engine.type('[name="answers.Q5-1.what"]', '目的外の複写');
  await goTo(engine, 'verdict');
  equal(await textOf(engine, '#verdict [data-part="verdict"]'), words.verdict.name.nonconforming);
  match(await textOf(engine, '#verdict [data-part="reasons"]'), /5-1/);
}

async function keeps(engine: Engine, home: string): Promise<void> {
  await until('what was typed is kept', async () =>
    (await textOf(engine, '[data-part="saved"]')).includes('保存済み'),
  );
  await engine.open(`${home}ja/about/`);
  await engine.open(`${home}ja/assessment/#clause-5`);
  await isFilled(engine);
}

async function saves(engine: Engine): Promise<void> {
  await engine.press('[data-action="save-file"]');
  await until('the whole record lies in the folder', () => Promise.resolve(holdsRecord(savedFile(engine))));
}

async function opens(engine: Engine, home: string): Promise<void> {
  // On a page that has no shelf open, so that nothing holds on to it.
  await engine.open(`${home}ja/about/`);
  await engine.run((name) => {
    localStorage.clear();
    sessionStorage.clear();
    indexedDB.deleteDatabase(name);
  }, shelf);
  await engine.open(`${home}ja/assessment/`);
  await takesAnswers(engine);
  await engine.choose('[data-part="open-file"]', savedFile(engine));
  await isFilled(engine);
  // Whoever goes on before that finds it too, but by the journal; this is the walk of one who looks.
  await says(engine, '[data-part="saved"]', '保存済み');
}

async function isFilled(engine: Engine): Promise<void> {
  await until('the answers stand in the form', () =>
    engine.run(
      (expected) => {
        const field = document.querySelector<HTMLInputElement>('[name="contract.title"]');
        const answers = document.querySelectorAll('[name^="answers."]:checked, [name^="facts."]:checked');
        return field?.value === expected[0] && answers.length === expected[1];
      },
      [title, asked.length + 2] as const,
    ),
  );
}

// ---- what is handed over

async function reports(engine: Engine, home: string): Promise<void> {
  await engine.open(`${home}ja/attestation/`);
  await says(engine, '.sheet', title);
  await says(engine, '.sheet', words.verdict.name.nonconforming);
  await engine.press('label:has([name="language"][value="both"])');
  await says(engine, '.sheet', wordingIn('en').verdict.name.nonconforming);
  await engine.press('label:has([name="seal"])');
  await says(engine, '.sheet .report-boxes', words.report.box.seal);
}

async function receives(engine: Engine, home: string): Promise<void> {
  const code = await engine.run(
    () => /(?:[0-9A-Z]{4}-)+[0-9A-Z]{4}/.exec(document.querySelector('.sheet')?.textContent ?? '')?.[0] ?? '',
  );
  await engine.open(`${home}ja/receive/`);
  await engine.choose('[data-part="file"]', savedFile(engine));
  await says(engine, '[data-part="verdict"]', words.verdict.name.nonconforming);
  await says(engine, '.sheet', contractor);
  await engine.type('[data-part="typed"]', code);
  await says(engine, '[data-part="comparison"]', words.receive.same);
}

async function makesPaper(engine: Engine, home: string): Promise<void> {
  await engine.open(`${home}ja/forms/asset-register/`);
  await isShown(engine, 'paper-form[data-filling]:not([inert]) .paper-desk');
  await engine.type('[name="rows.assets.0.type"]', '申請データ');
  await engine.press('[data-act="evidence"]');
  await says(engine, '[data-part="evidence"]', 'E1');
  await says(engine, '[data-part="saved"]', '保存済み');
  for (const [act, ending] of [
    ['word', '.docx'],
    ['excel', '.xlsx'],
  ] as const) {
    await engine.press(`[data-act="${act}"]`);
    await until(`a file ${ending} lies in the folder`, () =>
      Promise.resolve(readdirSync(engine.downloads).some((file) => file.endsWith(ending))),
    );
  }
  await engine.run(() => {
    window.print = () => document.documentElement.setAttribute('data-printed', '');
  });
  await engine.press('[data-act="print"]');
  await isShown(engine, '[data-printed]');
}

// ---- what every step does

/** Until it is known which record is in hand the form takes nothing. */
async function takesAnswers(engine: Engine): Promise<void> {
  await isShown(engine, '.dock');
  await until('the form takes answers', () =>
    engine.run(() => document.querySelector('assessment-form:defined form:not([inert])') !== null),
  );
}

/** Chooses one of several answers by its label. */
async function choose(engine: Engine, name: string, value: string): Promise<void> {
  await takesAnswers(engine);
  const field = `[name="${name}"][value="${value}"]`;
  await isShown(engine, `label:has(${field})`);
  await engine.press(`label:has(${field})`);
  await isShown(engine, `${field}:checked`);
}

async function goTo(engine: Engine, step: string): Promise<void> {
  await engine.press(`[data-step-link="${step}"]`);
  await isShown(engine, `#${step}`);
}

function isShown(engine: Engine, selector: string): Promise<void> {
  return until(`${selector} is shown`, () => shown(engine, selector));
}

function isGone(engine: Engine, selector: string): Promise<void> {
  return until(`${selector} is not shown`, async () => !(await shown(engine, selector)));
}

function shown(engine: Engine, selector: string): Promise<boolean> {
  return engine.run((what) => document.querySelector(what)?.checkVisibility() ?? false, selector);
}

function says(engine: Engine, selector: string, text: string): Promise<void> {
  return until(`${selector} says ${text}`, async () => (await textOf(engine, selector)).includes(text));
}

function textOf(engine: Engine, selector: string): Promise<string> {
  return engine.run((what) => document.querySelector(what)?.textContent.trim() ?? '', selector);
}

function savedFile({ downloads }: Engine): string {
  return join(downloads, readdirSync(downloads).find((file) => file.endsWith('.junshu.json')) ?? '');
}

/** Whether the record of this walk can be read from a file. While the browser writes, it cannot. */
function holdsRecord(file: string): boolean {
  try {
    const { contract } = JSON.parse(readFileSync(file, 'utf8')) as { contract?: { title?: string } };
    return contract?.title === title;
  } catch {
    return false;
  }
}
