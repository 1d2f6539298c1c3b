export const paper = {
  editions: 'Languages to print',
  parallel: '{first} and {second} in parallel',
  hint: 'Ready to print on A4. In the print dialog, choose A4 portrait and turn off the browser’s headers and footers.',
  name: '{title} ({label}), Edition {edition} of this site',
  number: 'Edition {edition} of this site',
  standing: { authoritative: 'Authoritative text', reference: 'Reference translation' },
  remark:
    'The {authoritative} text is authoritative. The {reference} is a reference translation without legal force.',
  digest: 'SHA-256 of the original: {digest}',
  annex: {
    title: 'The whole annex for print ({edition})',
    description: 'The whole text of the {title}, set for printing on A4.',
    link: 'Print the whole annex (A4)',
    continued: '{heading} (continued)',
    received: 'The {authoritative} text is published exactly as received.',
    receivedLess:
      'The {authoritative} text is published letter for letter as received, less {left} places that are no text of a clause.',
    receivedTaken:
      'The {authoritative} text is published letter for letter as it was taken from the received {file} file, less {left} places that are no text of a clause.',
    note: 'Note on {label}: {text}',
  },
  sheet: {
    name: 'Self-Assessment Check Sheet',
    own: 'This sheet was made by this site and is not part of the contract.',
    title: 'Self-Assessment Check Sheet ({edition})',
    description:
      'All questions of the {title}, with those about the contract, on a sheet to be filled in by hand.',
    link: 'Print the check sheet, to be filled in by hand (A4)',
    meanings: 'What the answers mean',
    kind: { control: 'Measures', breach: 'Occurrences', acknowledgement: 'Acknowledgments' },
    meaning: {
      control:
        '“With evidence” means that there is a document or record to show; “Partly done”, that only a part has been done.',
      breach:
        '“Yes” means that it has happened, even once and even if corrected; “recorded”, that the check is on record.',
      acknowledgement: 'Tick the box if you know of the right, duty or the like of the Ordering Party.',
    },
    howTo: 'How to fill it in',
    steps: {
      facts:
        'Answer the questions about your contract first. Where “When” or “If” is printed, answer only if it applies. Answer every other question. (Leaving out a question marked “(good practice)” does not change the verdict.)',
      plan: 'Where the answer is “Partly done” or “Not done”, write a plan into the table of plans; where it is “Yes”, write what happened into the table after it. Questions marked “(good practice)” need no plan. At and after completion, write what happened and how recurrence is prevented instead of a plan. No plan is needed where you write the date on which the Ordering Party was asked to consult or to notify.',
      practice:
        'What questions marked “(good practice)” ask is recommended in practice. It is not a duty under the annex and never decides the verdict.',
      room: 'Where space runs out, write on another sheet with the number of the question.',
    },
    facts: 'About your contract',
    questions: 'Questions',
    question: 'Question',
    advice: 'Where {conditions}: ',
    stated: '“{fact}” is {options}',
    quoted: '“{option}”',
    or: ' or ',
    and: ' and ',
    contradictions:
      'Where answers contradict each other as follows, the verdict is “Undetermined”, unless it is “Nonconforming”.',
    phases: {
      before: 'before the start',
      during: 'during performance',
      completion: 'at completion',
      after: 'after completion',
    },
    when: 'When: {phases}',
    given: 'If contract question {number}, “{fact}”, is {options}',
    only: '{option} ({phases} only)',
    unmet: {
      none: '“{none}” is nonconforming',
      atEnd: '“{none}” is nonconforming at and after completion',
      partial: '“{partial}” is nonconforming too',
      breach: '“{yes}” is nonconforming',
    },
    verdict: 'Verdict',
    rules: {
      nonconforming:
        'A question about an occurrence is answered “Yes” (corrected or not), or a question has the answer that the line below it calls nonconforming.',
    },
    verdictLead: 'Read from the top and tick the first that applies. No score is calculated.',
    tick: 'Tick',
  },
};
