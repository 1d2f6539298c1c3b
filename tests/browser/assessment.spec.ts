import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { addressLabel } from '../../src/lib/annex/numerals.ts';
import type { Answers, Facts } from '../../src/lib/assessment/answers.ts';
import { assess } from '../../src/lib/assessment/verdict.ts';
import { fill } from '../../src/lib/wording/fill.ts';
import { wordingIn } from '../../src/lib/wording/wording.ts';
import {
  allMet,
  annex,
  answer,
  dock,
  fact,
  field,
  goTo,
  notice,
  openExample,
  openForm,
  openKept,
  option,
  question,
  quiet,
  recordWith,
  rules,
  said,
  saved,
  scrollsSideways,
  standing,
  state,
  stepState,
  verdictSoFar,
  words,
} from './form.ts';

const noLists = { evidence: [], subcontractors: [] };
const record = (facts: Facts, answers: Answers) => recordWith({ facts, answers, ...noLists });

function reasonFor(key: string, value: string): string {
  const found = annex.facts.find((one) => one.key === key)?.options.find((one) => one.value === value);
  return found?.reason?.ja ?? 'no such option';
}

function nameOf(key: string): string {
  return annex.facts.find((one) => one.key === key)?.name.ja ?? 'no such fact';
}

test.describe('the example', () => {
  test('opens, is said to be fictitious and can be undone', async ({ page }) => {
    await openExample(page);
    await expect(field(page, 'contract.title')).toHaveValue(recordWith({}).name);
    await expect(page.locator('[data-record-name]')).toHaveText(recordWith({}).name);
    await page.getByRole('button', { name: words.files.undo }).click();
    await expect(field(page, 'contract.title')).toHaveValue('');
    await expect(option(page, 'facts.phase', 'during')).not.toBeChecked();
  });

  test('opens in English too', async ({ page }) => {
    await openExample(page, 'en');
    await expect(verdictSoFar(page)).toHaveText(wordingIn('en').verdict.name['needs-improvement']);
  });

  test('that cannot be fetched is said, and nothing changes', async ({ page }) => {
    await openForm(page);
    await page.route('**/example.junshu.json', (route) => route.abort());
    await page.locator('[data-action="open-example"]').click();
    await expect(notice(page)).toContainText(words.files.exampleFailed);
    await expect(option(page, 'facts.phase', 'during')).not.toBeChecked();
  });
});

test.describe('facts decide what is asked', () => {
  test('without the point in time every question waits for it, with a link', async ({ page }) => {
    await openForm(page, 'ja', 'clause-1');
    await expect(standing(page, 'Q1-1')).toContainText(fill(words.standing.open, { fact: nameOf('phase') }));
    await expect(question(page, 'Q1-1').locator('[data-asked]')).toBeHidden();
    await standing(page, 'Q1-1').getByRole('link').click();
    await expect(fact(page, 'phase')).toBeVisible();
    await expect(option(page, 'facts.phase', 'before')).toBeFocused();
  });

  const cases: readonly (readonly [string, Facts, string, string])[] = [
    ['before the start, education is not due yet', { phase: 'before' }, 'Q4-1', words.standing.notDuePhase],
    [
      'a service level that is not required is not applicable, and why',
      { serviceLevel: 'not-required' },
      'Q2-1',
      fill(words.standing.notApplicable, { reason: reasonFor('serviceLevel', 'not-required') }),
    ],
    [
      'a service level that is unconfirmed leaves its question open',
      { serviceLevel: 'unconfirmed' },
      'Q2-1',
      fill(words.standing.open, { fact: nameOf('serviceLevel') }),
    ],
    [
      'planned subcontracting is explained later',
      { subcontracting: 'planned' },
      'Q8-4',
      fill(words.standing.notDuePlanned, { fact: nameOf('subcontracting') }),
    ],
    ['after the contract, precautions are no longer asked', { phase: 'after' }, 'Q7-2', words.standing.past],
    [
      'without subcontracting there is no further subcontracting, whatever was answered',
      { subcontracting: 'none', furtherSubcontracting: 'yes' },
      'Q8-6',
      fill(words.standing.notApplicable, { reason: reasonFor('furtherSubcontracting', 'none') }),
    ],
  ];
  for (const [name, change, id, sentence] of cases) {
    test(name, async ({ page }) => {
      await openKept(page, record({ ...quiet, ...change }, {}), `clause-${id.slice(1, 2)}`);
      await expect(standing(page, id)).toContainText(sentence);
      await expect(question(page, id).locator('[data-asked]')).toBeHidden();
    });
  }

  test('a question that is due says nothing but itself', async ({ page }) => {
    await openKept(page, record(quiet, {}), 'clause-1');
    await expect(standing(page, 'Q1-1')).toBeHidden();
    await expect(question(page, 'Q1-1').locator('[data-asked]')).toBeVisible();
  });

  test('at completion assets count as no longer needed', async ({ page }) => {
    await openKept(page, record({ ...quiet, phase: 'completion' }, {}), 'clause-6');
    await expect(question(page, 'Q6-1').locator('[data-asked]')).toBeVisible();
  });

  test('an answer survives its question: back when it is asked again', async ({ page }) => {
    await openKept(page, record({ ...quiet, leavers: 'yes' }, {}));
    await answer(page, 'Q6-4', 'done');
    await state(page, { leavers: 'none' });
    await goTo(page, 'clause-6');
    await expect(question(page, 'Q6-4').locator('[data-asked]')).toBeHidden();
    await state(page, { leavers: 'yes' });
    await goTo(page, 'clause-6');
    await expect(option(page, 'answers.Q6-4.level', 'done')).toBeChecked();
  });
});

test.describe('facts that need a second look', () => {
  test('contradicting ones are named at both and hold the verdict', async ({ page }) => {
    await openKept(page, record(quiet, allMet()));
    await state(page, { handlesInformation: 'no', personalInformation: 'personal' });
    const sentence =
      annex.contradictions.find((one) => one.facts[1].fact === 'personalInformation')?.sentence.ja ?? '';
    for (const name of ['handlesInformation', 'personalInformation']) {
      await expect(fact(page, name).getByText(sentence)).toBeVisible();
      await expect(fact(page, name)).toHaveAttribute('data-wrong');
    }
    await expect(fact(page, 'subcontracting')).not.toHaveAttribute('data-wrong');
    await expect(verdictSoFar(page)).toHaveText(said.name.undetermined);
    await state(page, { personalInformation: 'none' });
    await expect(fact(page, 'handlesInformation').getByText(sentence)).toBeHidden();
    await expect(verdictSoFar(page)).not.toHaveText(said.name.undetermined);
  });

  test('advice appears beside the answer that calls for it, and only then', async ({ page }) => {
    await openKept(page, record(quiet, {}));
    const advice = fact(page, 'otherWorkers').locator('[data-advice="0"]');
    await expect(advice).toBeHidden();
    await state(page, { otherWorkers: 'others' });
    await expect(advice).toBeVisible();
    await expect(advice).toContainText(words.confirm);
    await state(page, { subcontracting: 'yes' });
    await expect(advice).toBeHidden();
  });

  test('an answer to a fact can be taken back', async ({ page }) => {
    await openForm(page);
    await state(page, { incident: 'none' });
    await fact(page, 'incident').locator('[data-clear]').click();
    await expect(option(page, 'facts.incident', 'none')).not.toBeChecked();
    await expect(fact(page, 'incident').locator('[data-clear]')).toBeHidden();
  });
});

test.describe('a breach', () => {
  test('asks what happened, warns and decides', async ({ page }) => {
    await openKept(page, record(quiet, allMet()));
    await expect(verdictSoFar(page)).toHaveText(said.name.conforming);
    await answer(page, 'Q5-1', 'yes');
    for (const name of ['what', 'date', 'reported', 'corrected']) {
      await expect(field(page, `answers.Q5-1.${name}`)).toBeVisible();
    }
    await expect(field(page, 'answers.Q5-1.checked')).toBeHidden();
    await expect(question(page, 'Q5-1').getByText(words.alarm)).toBeVisible();
    await expect(verdictSoFar(page)).toHaveText(said.name.nonconforming);
  });

  test('outlives a change of the facts until its own answer is changed', async ({ page }) => {
    await openKept(page, record({ ...quiet, surplusAssets: 'yes' }, allMet()));
    await answer(page, 'Q6-3', 'yes');
    await state(page, { surplusAssets: 'none' });
    await goTo(page, 'clause-6');
    await expect(question(page, 'Q6-3').getByText(words.keptBreach)).toBeVisible();
    await expect(standing(page, 'Q6-3')).toContainText(reasonFor('surplusAssets', 'none'));
    await expect(verdictSoFar(page)).toHaveText(said.name.nonconforming);
    await question(page, 'Q6-3').locator('input[value="no-recorded"]').check();
    await expect(question(page, 'Q6-3').locator('[data-asked]')).toBeHidden();
    await expect(verdictSoFar(page)).toHaveText(said.name.conforming);
  });

  test('that did not happen asks how that was checked', async ({ page }) => {
    await openKept(page, record(quiet, {}));
    await answer(page, 'Q7-1', 'no');
    await expect(field(page, 'answers.Q7-1.checked')).toBeVisible();
    await expect(field(page, 'answers.Q7-1.what')).toBeHidden();
  });
});

test.describe('what is not fully met', () => {
  const plan = (page: Page, part: string) => field(page, `answers.Q4-1.plan.${part}`);

  for (const level of ['partial', 'none']) {
    test(`wants a plan at ${level}`, async ({ page }) => {
      await openKept(page, record(quiet, allMet()));
      await answer(page, 'Q4-1', level);
      for (const part of ['what', 'who', 'by']) await expect(plan(page, part)).toBeVisible();
      await expect(verdictSoFar(page)).toHaveText(said.name['needs-improvement']);
    });
  }

  test('wants no plan when it is done', async ({ page }) => {
    await openKept(page, record(quiet, {}));
    await answer(page, 'Q4-1', 'done');
    await expect(plan(page, 'what')).toBeHidden();
  });

  test('wants no plan where it is only good practice', async ({ page }) => {
    await openKept(page, record(quiet, {}));
    await answer(page, 'Q4-2', 'none');
    await expect(question(page, 'Q4-2').locator('textarea[name$=".plan.what"]')).toHaveCount(0);
  });

  test('with a plan later than six months after the assessment is warned of', async ({ page }) => {
    await openKept(page, record(quiet, allMet({ 'Q4-1': { level: 'partial' } })), 'clause-4');
    const warning = question(page, 'Q4-1').getByText(words.fields.planLate);
    await plan(page, 'by').fill('2027-05-20');
    await expect(warning).toBeHidden();
    await plan(page, 'by').fill('2027-05-21');
    await expect(warning).toBeVisible();
  });

  test('at completion asks what happened instead, and no one and no date', async ({ page }) => {
    const facts = { ...quiet, phase: 'completion' };
    await openKept(page, record(facts, allMet({ 'Q4-1': { level: 'partial' } })), 'clause-4');
    await expect(question(page, 'Q4-1').getByText(words.fields.planAtEnd)).toBeVisible();
    await expect(plan(page, 'what')).toBeVisible();
    await expect(plan(page, 'who')).toBeHidden();
    await expect(plan(page, 'by')).toBeHidden();
    await expect(page.locator('#clause-4').getByText(words.endNote)).toBeVisible();
  });

  test('in a joint duty may await the Ordering Party, and then decides nothing', async ({ page }) => {
    await openKept(page, record(quiet, allMet({ 'Q9-1': { level: 'partial' } })), 'clause-9');
    await expect(verdictSoFar(page)).toHaveText(said.name['needs-improvement']);
    await field(page, 'answers.Q9-1.awaiting').fill('2026-10-05');
    await expect(verdictSoFar(page)).toHaveText(said.name.conforming);
    await field(page, 'answers.Q9-1.awaiting').fill('');
    await expect(verdictSoFar(page)).toHaveText(said.name['needs-improvement']);
  });
});

test.describe('evidence', () => {
  const input = (page: Page, id: string) => question(page, id).locator('[data-evidence-title]');
  const chips = (page: Page, id: string) => question(page, id).locator('[data-chip-name]');
  const titles = (page: Page) => page.locator('[data-rows="evidence"] [data-name="title"]');

  async function withOne(page: Page): Promise<void> {
    await openKept(page, record(quiet, allMet()), 'clause-1');
    await input(page, 'Q1-1').fill('届の控え');
    await input(page, 'Q1-1').press('Enter');
  }

  test('typed beside an answer and entered stands in the index and in the review', async ({ page }) => {
    await withOne(page);
    await expect(chips(page, 'Q1-1')).toHaveText('E1 届の控え');
    await expect(input(page, 'Q1-1')).toHaveValue('');
    await goTo(page, 'lists');
    await expect(titles(page)).toHaveValue('届の控え');
    await goTo(page, 'review');
    await expect(page.locator('[data-review="1"]')).toContainText('届の控え');
  });

  test('is added with the button as well', async ({ page }) => {
    await openKept(page, record(quiet, allMet()), 'clause-1');
    await input(page, 'Q1-1').fill('届の控え');
    await question(page, 'Q1-1').locator('[data-add-evidence]').click();
    await expect(chips(page, 'Q1-1')).toHaveText('E1 届の控え');
  });

  test('of the same title is offered and is the same piece', async ({ page }) => {
    await withOne(page);
    await expect(page.locator('#evidence-titles option')).toHaveAttribute('value', '届の控え');
    await input(page, 'Q1-3').fill('届の控え');
    await input(page, 'Q1-3').press('Enter');
    await expect(chips(page, 'Q1-3')).toHaveText('E1 届の控え');
    await expect(titles(page)).toHaveCount(1);
  });

  test('that is renamed in the index is renamed at the answer', async ({ page }) => {
    await withOne(page);
    await goTo(page, 'lists');
    await titles(page).fill('変更届');
    await goTo(page, 'clause-1');
    await expect(chips(page, 'Q1-1')).toHaveText('E1 変更届');
  });

  test('taken from an answer stays in the index', async ({ page }) => {
    await withOne(page);
    await question(page, 'Q1-1').locator('[data-remove-evidence]').click();
    await expect(chips(page, 'Q1-1')).toHaveCount(0);
    await expect(input(page, 'Q1-1')).toBeFocused();
    await expect(titles(page)).toHaveCount(1);
  });

  test('taken from the index is no longer named, until that is undone', async ({ page }) => {
    await withOne(page);
    await goTo(page, 'lists');
    await page.locator('[data-rows="evidence"] [data-remove-row]').click();
    await expect(chips(page, 'Q1-1')).toHaveCount(0);
    await expect(page.getByText(words.lists.evidenceEmpty)).toBeVisible();
    await page.getByRole('button', { name: words.files.undo }).click();
    await expect(chips(page, 'Q1-1')).toHaveText('E1 届の控え');
  });

  test('without a name is not added', async ({ page }) => {
    await openKept(page, record(quiet, allMet()), 'clause-1');
    await input(page, 'Q1-1').fill('　 ');
    await input(page, 'Q1-1').press('Enter');
    await expect(chips(page, 'Q1-1')).toHaveCount(0);
    await expect(titles(page)).toHaveCount(0);
  });
});

test('Subcontractors are listed, filled in and removed', async ({ page }) => {
  await openKept(page, record({ ...quiet, subcontracting: 'yes' }, {}), 'lists');
  const rows = page.locator('[data-rows="subcontractors"] [data-row]');
  await expect(page.getByText(words.lists.subcontractorsEmpty)).toBeVisible();
  for (const count of [1, 2]) {
    await page.getByRole('button', { name: words.lists.addSubcontractor }).click();
    await expect(rows).toHaveCount(count);
    await expect(rows.last().locator('select')).toBeFocused();
  }
  await rows.last().getByLabel(words.lists.name).fill('株式会社例示');
  await rows.last().getByLabel(words.lists.tier).selectOption('2');
  await rows.last().getByLabel(words.lists.consented).fill('2026-05-20');
  await rows.first().locator('[data-remove-row]').click();
  await expect(rows).toHaveCount(1);
  await expect(rows.getByLabel(words.lists.name)).toHaveValue('株式会社例示');
  await page.reload();
  await expect(rows.getByLabel(words.lists.name)).toHaveValue('株式会社例示');
  await expect(rows.getByLabel(words.lists.tier)).toHaveValue('2');
});

test.describe('the review', () => {
  test('lists every fact and every question', async ({ page }) => {
    await openExample(page);
    await goTo(page, 'review');
    await expect(page.locator('[data-review="facts"] > div')).toHaveCount(annex.facts.length);
    for (const { number, questions } of annex.clauses) {
      await expect(page.locator(`[data-review="${number}"] > div`)).toHaveCount(questions.length);
      await expect(
        page.getByRole('heading', { name: addressLabel({ clause: number }, 'ja') }).first(),
      ).toBeAttached();
    }
  });

  test('says what was answered, planned, asked of the Ordering Party and why not', async ({ page }) => {
    await openExample(page);
    await goTo(page, 'review');
    const row = (clause: number, id: string) =>
      page.locator(`[data-review="${clause}"] > div`, { has: page.locator(`a[href="#${id}"]`) });
    await expect(row(4, 'Q4-1')).toContainText(said.level.partial);
    await expect(row(4, 'Q4-1')).toContainText('人事部');
    await expect(row(9, 'Q9-1')).toContainText('2026-10-05');
    await expect(row(2, 'Q2-1')).toContainText(reasonFor('serviceLevel', 'not-required'));
    await expect(row(12, 'Q12-1')).toContainText(said.acknowledged);
  });

  for (const [id, step, first] of [
    ['fact-leavers', 'facts', 'facts.leavers'],
    ['Q8-4', 'clause-8', 'answers.Q8-4.level'],
  ] as const) {
    test(`leads back to the first choice of ${id}`, async ({ page }) => {
      await openExample(page);
      await goTo(page, 'review');
      await page.locator(`.change[href="#${id}"]`).click();
      await expect(page.locator(`#${step}`)).toBeVisible();
      await expect(page.locator(`#${id}`)).toBeInViewport();
      await expect(page.locator('*:focus')).toHaveAttribute('name', first);
    });
  }

  test('leads back to a question that is not asked, at its step', async ({ page }) => {
    await openExample(page);
    await goTo(page, 'review');
    await page.locator('.change[href="#Q2-1"]').click();
    await expect(standing(page, 'Q2-1')).toBeInViewport();
    await expect(page.locator('#clause-2-title')).toBeFocused();
  });

  test('names each link by what it changes', async ({ page }) => {
    await openExample(page);
    await goTo(page, 'review');
    const names = await page.locator('.change').evaluateAll((links) => links.map((link) => link.ariaLabel));
    expect(new Set(names).size).toBe(annex.facts.length + rules.questions.length);
  });
});

test.describe('the verdict', () => {
  const scenes: readonly (readonly [string, Facts, Answers])[] = [
    ['nothing', {}, {}],
    ['everything met', quiet, allMet()],
    ['no evidence', quiet, allMet({ 'Q3-1': { level: 'done' } })],
    ['an improvement', quiet, allMet({ 'Q4-1': { level: 'none' } })],
    ['a breach', quiet, allMet({ 'Q8-1': { occurred: 'yes' } })],
    ['an assessment before the start', { ...quiet, phase: 'before' }, allMet()],
    ['an assessment after the contract', { ...quiet, phase: 'after' }, allMet()],
    ['something not known', quiet, allMet({ 'Q9-4': { level: 'unknown' } })],
  ];
  for (const [name, facts, answers] of scenes) {
    test(`of ${name} is the same in the step, in the dock and by the rule`, async ({ page }) => {
      const expected = assess(rules, facts, answers);
      const before = expected.phase === 'before' ? said.beforeStart : '';
      await openKept(page, record(facts, answers), 'verdict');
      await expect(verdictSoFar(page)).toHaveText(said.name[expected.verdict] + before);
      await expect(page.locator('#verdict [data-verdict]')).toHaveText(said.name[expected.verdict] + before);
      await expect(page.locator('#verdict [data-draft]')).toBeVisible({ visible: expected.draft });
      const score = page.locator('#verdict [data-score]');
      await expect(score).toContainText(expected.score === null ? said.noScore : String(expected.score));
    });
  }

  test('names its reasons, and each leads to its question', async ({ page }) => {
    await openKept(page, record(quiet, allMet({ 'Q4-1': { level: 'partial' } })), 'verdict');
    const reasons = page.locator('#verdict [data-reasons] .reason');
    await expect(reasons.first().getByRole('heading')).toHaveText(words.reasons.improvements);
    await reasons.first().getByRole('link', { name: '4-1' }).click();
    await expect(question(page, 'Q4-1')).toBeInViewport();
  });

  test('tells why from every step', async ({ page }) => {
    await openKept(page, record(quiet, allMet({ 'Q4-1': { level: 'partial' } })), 'clause-2');
    await dock(page).getByRole('button', { name: words.result.why }).click();
    const panel = page.locator('#why');
    await expect(panel).toBeVisible();
    await panel.getByRole('link', { name: '4-1' }).first().click();
    await expect(question(page, 'Q4-1')).toBeInViewport();
    await expect(panel).toBeHidden();
  });

  test('stands beside the state of every clause', async ({ page }) => {
    await openKept(page, record(quiet, allMet({ 'Q4-1': { level: 'partial' } })), 'verdict');
    const strip = page.locator('#verdict [data-strip]');
    await expect(strip).toHaveCount(annex.clauses.length);
    await expect(page.locator('#verdict [data-strip="4"]')).toContainText(said.status['needs-improvement']);
    await expect(page.locator('#verdict [data-strip="2"]')).toContainText(said.status.notApplicable);
    await expect(page.locator('#verdict [data-strip="10"]')).toContainText(said.status.acknowledged);
  });

  test('leads on to the report', async ({ page }) => {
    await openExample(page);
    await goTo(page, 'verdict');
    await page.getByRole('link', { name: words.result.toReport }).click();
    await expect(page).toHaveURL(/\/ja\/attestation\/$/);
  });
});

test.describe('the rail', () => {
  test('tells how far each step is', async ({ page }) => {
    await openForm(page);
    await expect(stepState(page, 'facts')).toHaveText(`${words.progress.notStarted} 0/${annex.facts.length}`);
    await expect(stepState(page, 'clause-1')).toHaveText(words.progress.open);
    await state(page, { phase: 'during', changes: 'none' });
    await expect(stepState(page, 'facts')).toHaveText(`${words.progress.started} 2/${annex.facts.length}`);
    await expect(stepState(page, 'clause-1')).toHaveText(`${words.progress.notStarted} 0/2`);
    await answer(page, 'Q1-1', 'done');
    await expect(stepState(page, 'clause-1')).toHaveText(`${words.progress.started} 1/2`);
    await answer(page, 'Q1-3', 'done');
    await expect(stepState(page, 'clause-1')).toHaveText(`${words.progress.done} 2/2`);
    await state(page, { serviceLevel: 'not-required' });
    await expect(stepState(page, 'clause-2')).toHaveText(words.progress.notApplicable);
  });

  test('marks the step in sight, and only it', async ({ page }) => {
    await openForm(page);
    await goTo(page, 'clause-3');
    await expect(page.locator('[aria-current="step"]')).toHaveAttribute('data-step-link', 'clause-3');
    await expect(page.locator('[data-step]:visible')).toHaveCount(1);
  });
});

test.describe('the way', () => {
  test('on and back visits every step in order', async ({ page }) => {
    await openForm(page);
    const steps = await page
      .locator('[data-step]')
      .evaluateAll((elements) => elements.map((element) => element.id));
    for (const step of steps.slice(1)) {
      await dock(page).locator('[data-next]').click();
      await expect(page.locator(`#${step}`)).toBeVisible();
    }
    await expect(dock(page).locator('[data-next]')).toBeHidden();
    await dock(page).locator('[data-previous]').click();
    await expect(page.locator('#review')).toBeVisible();
  });

  test('back, forward and reload keep the step', async ({ page }) => {
    await openForm(page);
    await goTo(page, 'clause-2');
    await goTo(page, 'clause-5');
    await page.goBack();
    await expect(page.locator('#clause-2')).toBeVisible();
    await page.goForward();
    await expect(page.locator('#clause-5')).toBeVisible();
    await page.reload();
    await expect(page.locator('#clause-5')).toBeVisible();
    await expect(page.locator('#facts')).toBeHidden();
  });

  for (const step of ['nothing', '%E0%A4%A']) {
    test(`an address that names nothing leads to the first step: #${step}`, async ({ page }) => {
      await openForm(page, 'ja', step);
      await expect(page.locator('#facts')).toBeVisible();
      await expect(page.locator('[aria-current="step"]')).toHaveAttribute('data-step-link', 'facts');
    });
  }

  test('the keyboard follows to the heading of the step', async ({ page }) => {
    await openForm(page);
    await dock(page).locator('[data-next]').click();
    await expect(page.locator('#particulars-title')).toBeFocused();
  });

  test('a switch of language keeps the step and the answers', async ({ page }) => {
    await openForm(page);
    await state(page, quiet);
    await answer(page, 'Q4-1', 'partial');
    await field(page, 'answers.Q4-1.plan.what').fill('研修');
    await page.locator('[data-switch]').click();
    await expect(page).toHaveURL(/\/en\/assessment\/#clause-4$/);
    await expect(page.locator('#clause-4')).toBeVisible();
    await expect(option(page, 'answers.Q4-1.level', 'partial')).toBeChecked();
    await expect(field(page, 'answers.Q4-1.plan.what')).toHaveValue('研修');
    await page.locator('[data-switch]').click();
    await expect(page).toHaveURL(/\/ja\/assessment\/#clause-4$/);
  });
});

test.describe('by keyboard alone', () => {
  /** Presses Tab until what is wanted has the focus. */
  async function tabTo(page: Page, selector: string): Promise<void> {
    for (let presses = 0; presses < 200; presses += 1) {
      if (await page.locator(`${selector}:focus`).count()) return;
      await page.keyboard.press('Tab');
    }
    throw new Error(`200 presses of Tab do not reach ${selector}.`);
  }

  test('facts are chosen with Space and arrows, and the verdict is reached with Enter', async ({ page }) => {
    test.slow();
    await openForm(page);
    await tabTo(page, '[name="facts.phase"]');
    await page.keyboard.press('Space');
    await page.keyboard.press('ArrowDown');
    await expect(option(page, 'facts.phase', 'during')).toBeChecked();
    for (const { key } of annex.facts.slice(1)) {
      await tabTo(page, `[name="facts.${key}"]`);
      await page.keyboard.press('Space');
    }
    await expect(stepState(page, 'facts')).toContainText(words.progress.done);
    const steps = annex.clauses.length + 4;
    for (let step = 0; step < steps; step += 1) {
      await tabTo(page, '[data-next]');
      await page.keyboard.press('Enter');
    }
    await expect(page.locator('#verdict-title')).toBeFocused();
  });

  test('a question is answered, explained and evidenced', async ({ page }) => {
    await openKept(page, record(quiet, {}), 'clause-4');
    await tabTo(page, '[name="answers.Q4-1.level"]');
    await page.keyboard.press('Space');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await expect(option(page, 'answers.Q4-1.level', 'partial')).toBeChecked();
    await page.keyboard.press('Tab');
    await expect(field(page, 'answers.Q4-1.plan.what')).toBeFocused();
    await tabTo(page, '[data-question="Q4-1"] [data-evidence-title]');
    await page.keyboard.type('名簿');
    await page.keyboard.press('Enter');
    await expect(question(page, 'Q4-1').locator('[data-chip-name]')).toHaveText('E1 名簿');
  });

  test('Enter in a field leaves the page where it is', async ({ page }) => {
    await openForm(page, 'ja', 'particulars');
    await field(page, 'contract.number').fill('第１号');
    await field(page, 'contract.number').press('Enter');
    await expect(page).toHaveURL(/#particulars$/);
    await expect(field(page, 'contract.number')).toHaveValue('第１号');
    await expect(saved(page)).not.toHaveText(words.keeping.nothing);
  });
});

test.describe('on a narrow screen', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test('no step scrolls sideways', async ({ page }) => {
    await openExample(page);
    const steps = await page.locator('[data-step-link]').all();
    for (const step of steps) {
      const id = (await step.getAttribute('data-step-link')) ?? '';
      await page.evaluate((hash) => (location.hash = hash), id);
      await expect(page.locator(`#${id}`)).toBeVisible();
      expect(await scrollsSideways(page), id).toBe(false);
    }
  });
});
