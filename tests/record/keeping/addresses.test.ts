/** How an address says which record a page means. */
import { expect, test } from 'vitest';
import { addressOf, addressOfNew, askedIn } from '../../../src/browser/records/in-hand.ts';

const id = '0b9f3a5e-6f4d-4f0e-9c57-5a1d0c1f7a11';

test.each([
  ['', { fresh: false }],
  [`?record=${id}`, { record: id, fresh: false }],
  ['?new', { fresh: true }],
  [`?new&record=${id}`, { record: id, fresh: true }],
  ['?record=', { record: '', fresh: false }],
  ['?record=a%26new', { record: 'a&new', fresh: false }],
])('the query %s asks for %o', (search, asked) => {
  expect(askedIn(search)).toEqual(asked);
});

test.each([
  ['/ja/assessment/', id, `/ja/assessment/?record=${id}`],
  ['/ja/assessment/#clause-8', id, `/ja/assessment/?record=${id}#clause-8`],
  [`/ja/assessment/?record=other#Q8-1`, id, `/ja/assessment/?record=${id}#Q8-1`],
  ['/ja/assessment/?new', id, `/ja/assessment/?record=${id}`],
  ['/ja/assessment/?new#facts', undefined, '/ja/assessment/#facts'],
  ['/ja/attestation/', 'a&b=c#d', '/ja/attestation/?record=a%26b%3Dc%23d'],
])('%s of the record %s is %s', (link, record, address) => {
  expect(addressOf(link, record)).toBe(address);
});

test('what an address names is what it asks for', () => {
  const address = addressOf('/ja/assessment/#facts', 'a&b=c#d?');
  expect(askedIn(new URL(address, 'https://example.org').search).record).toBe('a&b=c#d?');
});

test('a new record begins at the first step, whatever the link led to', () => {
  expect(addressOfNew(`/ja/assessment/?record=${id}#review`)).toBe('/ja/assessment/?new');
});
