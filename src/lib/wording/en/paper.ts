export const paper = {
  languages: { ja: 'Japanese', en: 'English' },
  editions: 'Languages to print',
  edition: {
    ja: 'Japanese',
    en: 'English',
    both: 'Japanese and English in parallel',
  },
  hint: 'Ready to print on A4. In the print dialog, choose A4 portrait and turn off the browser’s headers and footers.',
  name: '{title} ({label}), Edition {edition}',
  number: 'Edition {edition}',
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
    note: 'Note on {label}: {text}',
  },
  sheet: {
    name: 'Self-Assessment Check Sheet',
    title: 'Self-Assessment Check Sheet ({edition})',
    description: 'All facts and questions of the {title} on a sheet to be filled in by hand.',
    link: 'Print the check sheet, to be filled in by hand (A4)',
    meanings: 'What the answers mean',
    kind: { control: 'Measures', breach: 'Prohibitions', acknowledgement: 'Acknowledgements' },
    meaning: {
      control:
        '“With evidence” means that there is a document or record to show; “Partly done”, that only a part has been done.',
      breach:
        '“Yes” means that it has happened, even once and even if corrected; “recorded”, that the check is on record.',
      acknowledgement: 'Tick the box if the right or role of the Ordering Party is known.',
    },
    howTo: 'How to fill it in',
    steps: {
      facts:
        'State the facts first. Where “When” or “If” is printed, answer the question only where that applies; otherwise always answer.',
      plan: 'Write a plan where the answer is “Partly done” or “Not done”, and what happened where it is “Yes”. At and after completion, write what happened and how it is kept from recurring instead of a plan.',
      practice:
        '“(good practice)” is recommended in practice. It is not a duty under the annex and never decides the verdict.',
      room: 'Where space runs out, write on another sheet with the number of the question.',
    },
    facts: 'Facts',
    advice: 'Where {conditions}: ',
    stated: '“{fact}” is {options}',
    quoted: '“{option}”',
    contradictions: 'Where answers disagree as follows, the verdict stays undetermined.',
    phases: {
      before: 'before the start',
      during: 'during performance',
      completion: 'at completion',
      after: 'after completion',
    },
    when: 'When: {phases}',
    given: 'If fact {number}: “{fact}” is {options}',
    only: '{option} ({phases} only)',
    unmet: {
      none: '“{none}” is nonconforming',
      atEnd: '“{none}” is nonconforming at and after completion',
      partial: '“{partial}” is nonconforming too',
      breach: '“{yes}” is nonconforming',
    },
    planWhat: 'Plan: what is to be done',
    ifYes: 'If “{yes}”',
    verdict: 'Verdict',
    verdictLead: 'Read from the top and tick the first that applies. No score is made.',
    tick: 'Tick',
  },
};
