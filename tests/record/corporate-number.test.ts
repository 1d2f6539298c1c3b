import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isCorporateNumber } from '../../src/lib/record/matters/corporate-number.ts';

describe('a Corporate Number', () => {
  test.each([
    ['of the National Tax Agency', '7000012050002', true],
    ['of a company', '4011001098993', true],
    ['in full width', '７００００１２０５０００２', true],
    ['with hyphens', '7-0000-1205-0002', true],
    ['with blanks', ' 7 0000 1205 0002　', true],
    ['with another check digit', '6000012050002', false],
    ['with one digit mistaken', '7000012050003', false],
    ['with two digits that changed places', '7000012500002', false],
    ['too short', '700001205000', false],
    ['too long', '70000120500020', false],
    ['as a number for invoices', 'T7000012050002', false],
    ['three digits', '123', false],
    ['nothing', '', false],
    ['zeros', '0000000000000', false],
  ])('%s: %s is right: %s', (_, written, right) => {
    expect(isCorporateNumber(written)).toBe(right);
  });

  test('has exactly one check digit for every base number', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^\d{12}$/), (base) => {
        const right = [...'0123456789'].filter((digit) => isCorporateNumber(digit + base));
        expect(right).toHaveLength(1);
        expect(right).not.toContain('0');
      }),
    );
  });
});
