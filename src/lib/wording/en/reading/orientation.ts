export const orientation = {
  orderingParty: {
    title: 'For the Ordering Party',
    description:
      'What the {title} ask of the Ordering Party, and what to look at first when a self-assessment report arrives.',
    lead: 'The requirements also say what the Ordering Party does. Clause by clause, this page gives the key points and what is useful to prepare.',
    note: 'The explanations help to read the clauses; they impose no new duty on the Ordering Party. “Good practice” is not required by the annex.',
    contents: 'On this page',
    ask: {
      duty: 'Duties of the Ordering Party',
      joint: 'Duties of both the Ordering Party and the Contractor',
      role: 'Roles of the Ordering Party',
      right: 'Rights of the Ordering Party',
      response: 'Duties of the Contractor in which the Ordering Party has a part',
    },
    prepare: 'Key points',
    arrival: 'When a report arrives',
    arrivalNote:
      'Reading in this order shows the main points quickly. The order is good practice; the annex does not prescribe one.',
    look: {
      judgement:
        'The verdict, and the matters answered “Yes”. A “Yes” is shown even after it has been corrected. It is not a finding that the contract was breached. The score is for reference only.',
      subcontractors:
        'The dates of consent, explanation and checks. Check that every Subcontractor listed is one you consented to, and that none you consented to is missing.',
      plans:
        'What is to be done, by whom and by when. A plan later than six months after the assessment carries a warning (six months is only this tool’s guideline).',
      evidence:
        'Title, version or date and location in the evidence index. Questions answered “Done, without evidence” or “No (checked, not recorded)” are shown as well.',
      contacts:
        'Whether the contact details of the person responsible for this matter and the person in charge are those that the parties notified to each other for an emergency. If not, check that this is intended.',
    },
    awaiting:
      'Where a question is marked “{status}”, the Contractor has answered that it asked the Ordering Party to consult or to notify and is waiting for a response.',
    open: 'Open a record you received',
    fair: 'When asking for measures or for costs to be borne',
  },
  crosswalk: {
    title: 'Crosswalk to Other Frameworks',
    description:
      'Which parts of {names} relate to each clause of the {title}, with the strength of each mapping. Not a claim of conformity.',
    lead: 'Which parts of other frameworks relate to each clause.',
    note: 'For orientation, not a claim of conformity. English names of Japanese items are our reference translations.',
    framework: 'Framework',
    strength: 'Strength of the mapping',
    all: 'All',
    atLeast: { M: 'Medium or strong', H: 'Strong' },
    confidence: { H: 'Strong', M: 'Medium', L: 'Weak' },
    unverified: 'Unverified',
    unverifiedMeaning: 'The name has not been compared with the published text.',
    none: 'None listed.',
    filtered: 'Nothing of this strength.',
    notes: 'About the frameworks',
    clause: 'Other frameworks (for orientation)',
    whole: 'See the crosswalk of all clauses',
  },
  translation: {
    reference: 'Reference translation (read against the text on {date})',
    outdated: 'This reference translation is of the text before it was changed.',
    since: ' (The text has changed since both were read together on {date}.)',
    kept: 'Paragraph by paragraph, the reference translation is read against the text, and the SHA-256 of both is recorded. If either changes, this site cannot be published until both have been read again.',
    marked:
      'Paragraph by paragraph, the reference translation is read against the text, and the SHA-256 of both is recorded. Where only the text has changed since, the paragraph says that its translation is older.',
  },
};
