import { expect, test } from 'vitest';
import { stemOf } from '../../src/lib/search/words/stem.ts';

/** The forms of one word on each line; no two lines are the same word. */
const words = [
  'subcontract subcontracts subcontracting subcontracted',
  'contract contracts contracted',
  'contractor contractors',
  'subcontractor subcontractors',
  'audit audits audited auditing',
  'divulge divulges divulged divulging',
  'duty duties',
  'party parties',
  'notify notifies notified notifying notification notifications',
  'identify identified identification',
  'comply complies complied compliance complying',
  'apply applies applied application applying',
  'cancel cancels cancelled canceled cancelling cancellation',
  'transfer transferred transferring',
  'retire retired retirement',
  'resign resigned resignation',
  'compensate compensated compensation',
  'confirm confirms confirmed confirmation',
  'educate educates educating education',
  'require requires required requirement requirements',
  'manage managing management',
  'announce announced announcement announcing',
  'maintain maintained maintenance',
  'observe observed observance',
  'perform performs performed performance',
  'confidential confidentiality',
  'reliable reliability',
  'stable stability',
  'secure security',
  'use uses used using',
  'access accesses accessing',
  'process processes processing',
  'dispose disposed disposal disposing',
  'prohibit prohibited prohibition',
  'operate operates operating operation',
  'handle handles handling handled',
  'change changes changed changing',
  'guarantee guarantees guaranteed guaranteeing',
  'employee employees',
  'information',
  'inform informs informed informing',
  'person persons',
  'personal',
  'personnel',
  'speed',
  'thing things',
  'this',
  'level levels',
  'quality',
].map((line) => line.split(' '));

test.each(words)('%s is one word in all its forms', (word, ...forms) => {
  expect(new Set(forms.map(stemOf))).toEqual(new Set(forms.map(() => stemOf(word))));
});

test('different words stay different', () => {
  const stems = words.map(([word = '']) => stemOf(word));
  expect(new Set(stems).size).toBe(words.length);
});
