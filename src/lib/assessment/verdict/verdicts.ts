/** What an assessment may come to, from the worst to the best. */
export const verdicts = [
  'nonconforming',
  'undetermined',
  'needs-improvement',
  'evidence-pending',
  'conforming',
] as const;
export type Verdict = (typeof verdicts)[number];
