import type { Wording } from '../../ja.ts';

/** The home page, for one who was asked for a self-assessment. */
export const asked: Wording['asked'] = {
  title: 'If you were asked for a self-assessment',
  what: 'In a self-assessment the Contractor checks how it keeps the information security requirements of its contract and reports this to the Ordering Party. It is not an examination by a third party.',
  help: 'Each question comes with help on how to answer, so that no special knowledge should be needed.',
  timeTitle: 'How long it takes (a guide)',
  time: 'About an hour at the screen. Allow more time to collect papers and to ask colleagues and Subcontractors. You can stop and resume at any time.',
  haveTitle: 'What to have at hand',
  have: [
    'The contract, the specifications and any instructions of the Ordering Party',
    'Copies of notifications and applications given to the Ordering Party, and its letters of consent',
    'Records of education, checks, returns and disposals',
    'A list of the Subcontractors, if there are any',
    'Where, by when and how to hand over (ask the Ordering Party)',
  ],
  stepsTitle: 'Four steps',
  steps: [
    'Answer a few questions about your contract. They decide which other questions apply to you.',
    'Answer the questions and name the evidence. Where something is missing, write a plan.',
    'Review your answers, then see the verdict and its reasons.',
    'Print the report and give it to the Ordering Party together with the record file.',
  ],
  handTitle: 'What to hand over',
  hand: ['The Self-Assessment Report (on paper or as PDF)', 'The record file (.junshu.json)'],
  begin: 'Start the self-assessment',
  resumeTitle: 'Continue where you left off',
  resume: 'This browser holds an assessment record.',
  resumeMany: 'This browser holds {count} records, the last changed first.',
  resumeGo: 'Continue',
  untitled: '(contract title not entered)',
  counts: 'Answered {answered} of {due}',
  verdict: 'Verdict so far: {verdict}',
};
