/** What a list says of a record without reading it again. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assess } from '../../src/lib/assessment/verdict/verdict.ts';
import { progressOf } from '../../src/lib/assessment/progress.ts';
import { glimpseOf } from '../../src/lib/record/listing/glimpse.ts';
import { summaryBy, summaryFor, summaryOf } from '../../src/lib/record/listing/summary.ts';
import { writeRecord } from '../../src/lib/record/write.ts';
import { publishedRules } from '../annexes.ts';
import { records, sound } from './records.ts';

const digest = `sha256:${'a'.repeat(64)}`;

describe('a summary', () => {
  test('says whose record it is, of which contract, and what it comes to', () => {
    const { answered, due, verdict, draft, breaches, ...rest } = summaryBy(publishedRules, digest, sound);
    expect(rest).toEqual({
      rules: digest,
      title: '○○システム運用保守業務',
      contractor: '株式会社○○',
      orderingParty: '',
      phase: 'during',
      date: '2026-05-01',
      updatedAt: '2026-05-01T09:30:00.000Z',
    });
    const assessment = assess(publishedRules, sound.facts, sound.answers);
    expect({ answered, due }).toMatchObject({ answered: progressOf(assessment, sound.answers).answered });
    expect({ verdict, draft, breaches }).toEqual({
      verdict: assessment.verdict,
      draft: assessment.draft,
      breaches: assessment.breaches.length,
    });
    expect(due).toBeGreaterThan(0);
  });

  test('of a record that says nothing has neither names nor a phase', () => {
    const empty = { ...sound, contract: {}, contractor: {}, assessment: {}, facts: {}, answers: {} };
    const summary = summaryBy(publishedRules, digest, empty);
    expect(summary).toMatchObject({ title: '', contractor: '', orderingParty: '', date: '', answered: 0 });
    expect('phase' in summary).toBe(false);
  });

  test('says when the record was handed in last, where that is noted', () => {
    const submitted = [{ date: '2026-05-02' }, { date: '2026-06-01' }];
    expect(summaryBy(publishedRules, digest, { ...sound, submitted }).submitted).toBe('2026-06-01');
    expect('submitted' in summaryBy(publishedRules, digest, sound)).toBe(false);
  });

  test('counts every question that is answered “Yes”', () => {
    const answers = { ...sound.answers, 'Q5-1': { occurred: 'yes' } as const };
    expect(summaryBy(publishedRules, digest, { ...sound, answers })).toMatchObject({
      breaches: 1,
      verdict: 'nonconforming',
    });
  });

  test('never says that more is answered than is due, and survives the shelf', () => {
    fc.assert(
      fc.property(records, (record) => {
        const assessment = assess(publishedRules, record.facts, record.answers);
        const summary = summaryOf(record, assessment, digest);
        expect(summary.answered).toBeLessThanOrEqual(summary.due);
        expect(structuredClone(summary)).toEqual(summary);
      }),
      { numRuns: 50 },
    );
  });

  test('holds good for the rules it was made by, and for no others', () => {
    const summary = summaryBy(publishedRules, digest, sound);
    expect(summaryFor(digest, summary)).toBe(summary);
    expect(summaryFor(`sha256:${'b'.repeat(64)}`, summary)).toBeUndefined();
    expect(summaryFor(digest, undefined)).toBeUndefined();
  });
});

describe('a glimpse', () => {
  test('tells title, contractor and edition of a record that another page can read', () => {
    expect(glimpseOf(writeRecord(sound))).toEqual({
      title: '○○システム運用保守業務',
      contractor: '株式会社○○',
      edition: sound.annex.edition,
      updatedAt: sound.updatedAt,
    });
  });

  test.each([
    ['no JSON', '{"contract":'],
    ['a list', '[1]'],
    ['nothing', ''],
    ['other kinds of values', '{"contract":{"title":7},"contractor":[],"annex":null,"name":{}}'],
    ['what every object has', '{"contractor":{"__proto__":{"name":"x"}}}'],
  ])('of %s tells nothing', (_, text) => {
    expect(glimpseOf(text)).toEqual({ title: '', contractor: '', edition: '', updatedAt: '' });
  });

  test('takes the name of the record where the contract has no title', () => {
    expect(glimpseOf('{"name":"○○システム"}').title).toBe('○○システム');
  });

  test('shows a hostile name short, and lets it turn no writing', () => {
    const { title } = glimpseOf(JSON.stringify({ contract: { title: `\u202e${'長'.repeat(1000)}` } }));
    expect(title.length).toBeLessThanOrEqual(120);
    expect(title).not.toContain('\u202e');
  });

  test('never throws', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => void glimpseOf(text)));
  });
});
