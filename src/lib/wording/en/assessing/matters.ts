import type { Wording } from '../../ja.ts';

export const matters: Wording['matters'] = {
  title: 'Check before you hand it over',
  count: '{count} to check',
  countOf: 'To check before you hand it over: {count}',
  none: 'Nothing was found that needs another look. Only whether fields are filled in, the order of dates and the like are checked here; whether the content is correct is for you to check.',
  /** Between two places. */
  gap: ', ',
  draftLead: 'While any of these is left, the report is a draft.',
  otherLead:
    'These change neither the verdict nor whether the report is a draft. Check them before you hand it over.',
  /** Each ends before the places that it names. */
  kind: {
    openFacts: 'Some answers about your contract are missing or not yet confirmed: ',
    contradictions: 'Some answers about your contract contradict each other: ',
    open: 'Some questions are undetermined: ',
    plansMissing:
      'Questions whose plan (at and after completion: account of events and prevention) is incomplete: ',
    unacknowledged: 'Acknowledgments not given (rights of the Ordering Party and the like): ',
    breachesUndescribed:
      'Answered “Yes” without saying what happened, when, what was reported or what was corrected: ',
    evidenceUnnamed: 'Answered “with evidence” or “recorded”, but no document is named: ',
    listEmpty: 'You answered that you subcontract, but no Subcontractor is listed: ',
    listSurplus: 'You answered that you do not subcontract, but a Subcontractor is listed: ',
    blank: 'Printed as “(not entered)” in the report: ',
    rowsUnnamed: 'Rows of the lists without a document title or a name: ',
    consentMissing: 'Subcontractors without the date of the Ordering Party’s consent: ',
    corporateNumber: 'The Corporate Number is not right: ',
    unkeptDates: 'Dates that cannot be saved: ',
    periodsReversed: 'The period ends before it begins: ',
    assessedInFuture: 'The date of the assessment lies in the future: ',
    assessedBeforeStart:
      'The date of the assessment is before the contract period begins (the stage is not “Before start”): ',
    assessedAfterEnd:
      'The date of the assessment is after the contract period ends (the stage is before the start or during performance): ',
    periodAhead: 'The period assessed ends after the date of the assessment: ',
    plansPast: 'Plans due before the date of the assessment: ',
    plansLate:
      'Plans due more than six months after the assessment (only this tool’s guideline; the annex sets no deadline): ',
  },
  /** Said at the field itself. */
  atField: {
    corporateNumber:
      'A Corporate Number has 13 digits. Either digits are missing or too many, or the first one, the check digit, does not agree with the other twelve.',
    periodsReversed: 'This is before the day on which the period begins.',
    assessedInFuture: 'This day lies in the future.',
    assessedBeforeStart: 'This is before the contract period begins, and the stage is not “Before start”.',
    assessedAfterEnd:
      'This is after the contract period ends, and the stage is before the start or during performance.',
    periodAhead: 'This is after the date of the assessment.',
    plansPast: 'This is before the date of the assessment.',
  },
  subcontractor: 'row {number} of the Subcontractors',
};
