export const pages = {
  choose: {
    description: 'Choose Japanese or English.',
    ja: '日本語で読む・点検する',
    en: 'Read and assess in English',
    go: { ja: '日本語のページへ', en: 'To the English pages' },
  },
  home: {
    eyebrow: '{label} to the contract',
    lead: 'Read the {count} clauses in the authoritative Japanese with an English reference translation; assess yourself against them in the light of your contract; and put the result into one report. Your answers never leave this device.',
    description:
      'Read the {title} ({label} to a contract) in Japanese and English, assess yourself and print the report.',
    readText: 'The text, its translation and what to do. Every paragraph can be cited.',
    readGo: 'Start at {clause}',
    assessText:
      'State the facts, and only the questions that concern you are asked. Stop and resume at any time.',
    assessGo: 'Start the assessment',
    receiveText:
      'Open a record file that arrived from a Contractor; the verdict is worked out again on your device.',
    receiveGo: 'Open a record that has arrived',
    clauses: 'Clauses',
    whole: 'Read the whole annex on one page',
    more: 'Whole text, printing and related pages',
  },
  forces: {
    must: 'Duty',
    ban: 'Prohibition',
    conditional: 'Conditional',
    endeavor: 'Duty to endeavor',
    right: 'Right of the Ordering Party',
    role: 'Role of the Ordering Party',
    joint: 'Duty of both',
  },
  clause: {
    eyebrow: '{label}: {title} | The Japanese text is authoritative',
    rail: 'List of clauses',
    view: 'Languages shown',
    both: 'Both',
    ja: '日本語',
    en: 'English',
    permalink: 'Link to {label}',
    explanation: 'Explanation',
    explanationNote:
      'The explanation helps to read the clause. It adds no duty that the clause does not have.',
    questions: 'Questions on this clause',
    questionsNote:
      '“Annex text” questions rest on the clause and decide the verdict, except acknowledgements. “Good practice” questions never do.',
    answer: 'Answer in the assessment',
    previous: 'Previous clause',
    next: 'Next clause',
    reference: 'Reference translation',
    description:
      'Text, reference translation, explanation and questions of {clause}, “{heading}”, of the {title}.',
    pager: 'Neighboring clauses',
  },
  sections: {
    WhatToDo: 'What to do',
    UsualEvidence: 'Evidence people usually have',
    Pitfalls: 'Where people go wrong',
    ReadingNotes: 'Notes on reading',
    goodPractice: 'Good practice (not a duty under the annex)',
    evidenceLead:
      'The annex does not ask for evidence. These are things that make it easier to explain later.',
    pitfallsLead: 'These are slips that we think happen easily in practice.',
  },
  annex: {
    title: 'The whole annex',
    description:
      'The whole text of the {title}: the authoritative Japanese and an English reference translation.',
    contents: 'Contents',
    source: 'Published exactly as received. SHA-256 of the original:',
  },
  method: {
    title: 'How the verdict is made',
    description: 'How answers become a verdict and a score: the decision table and worked cases.',
    lead: 'Read the table from the top: the first rule that matches decides. The score is secondary and decides nothing.',
    table: 'Decision table',
    rule: 'Order',
    verdict: 'Verdict',
    when: 'When',
    rules: {
      nonconforming:
        'A question on breaches is answered “Yes” (corrected or not); or a question for which “Not done” or “Partly done” counts as a nonconformity is so answered.',
      undetermined:
        'A question resting on the annex text is unanswered, “Do not know”, “Not checked” or depends on an unconfirmed fact; or facts contradict each other.',
      'needs-improvement':
        'Any other question resting on the annex text is “Partly done” or “Not done”. Each needs a plan saying what is to be done, by whom and by when.',
      'evidence-pending':
        'Every question resting on the annex text is met, but some without evidence or record.',
      conforming: 'Every question that is due and rests on the annex text is met, with evidence or record.',
    },
    notes: 'The finer rules',
    noteItems: {
      breach:
        'A “Yes” to a question on breaches stays whatever the phase and the facts. Only changing that answer takes it back.',
      planned:
        'While the deciding fact says “Planned”, nothing unmet is a nonconformity; it is an improvement.',
      awaiting:
        'A joint duty that is partly or not done, with the date on which the Ordering Party was asked, is shown apart as awaiting the Ordering Party and changes no verdict.',
      derived: '“Good practice” questions never change the verdict, so that no duty is invented.',
      acknowledgement:
        'Acknowledgements of the Ordering Party’s rights, duties and the like are neither scored nor part of the verdict. Until all are given, the report is a draft.',
      draft:
        'Whatever the verdict, the report is marked DRAFT while anything is open or contradictory, a plan is missing or an acknowledgement is not given.',
      late: 'A plan later than six months after the assessment carries a warning. Six months are a guide of this self-assessment; the annex fixes no period, and the verdict does not change.',
      end: 'At and after completion, what happened and how recurrence is prevented takes the place of a plan.',
    },
    consequences: 'Question by question',
    consequencesNote: 'What follows where a question resting on the annex text is not met.',
    question: 'Question',
    ifNone: '“Not done” (before, during)',
    ifNoneAtEnd: '“Not done” (completion, after)',
    ifPartial: '“Partly done”',
    ifYes: '“Yes”',
    weight: 'Weight',
    scoreTitle: 'How the score is made',
    scoreText:
      'The score is the sum of weight × value over the questions that are due (good practice included), divided by the sum of their weights and rounded half up. The value is 100 for “Done, with evidence” and “No (checked, recorded)”, 70 for “Done, no evidence” and “No (checked, not recorded)”, 30 for “Partly done” and 0 otherwise. Acknowledgements are not scored. With one breach the score may still be high, so it is never shown alone.',
    cases: 'Worked cases',
    casesNote: 'This site cannot be built unless its computation agrees with these cases.',
    caseName: 'Case',
    caseFacts: 'Facts that differ from the first case',
    caseAnswers: 'Answers that differ from the first case',
    casePlans: 'Plan, or date of asking',
    casePlan: 'plan by {date}',
    caseAsked: 'Ordering Party asked on {date}',
    caseVerdict: 'Verdict',
    caseScore: 'Score',
    caseDraft: 'Report',
    none: 'none',
    all: 'nothing answered',
    consequence: { nonconforming: 'Nonconforming', improve: 'Needs improvement', advice: '—' },
  },
  about: {
    title: 'About this site',
    description:
      'The source, the authority of the Japanese text, what is stored where, disclaimer and accessibility.',
    sourceTitle: 'The source',
    source:
      'This site publishes the whole of the “{title}”, {label} to a contract, exactly as received. Its issuing body and year could not be confirmed.',
    sourceDigest: 'SHA-256 of the file as received:',
    misprint: 'Misprints of the original are kept and marked, not corrected.',
    authorityTitle: 'Authoritative text and translation',
    authority:
      'The Japanese text is authoritative. The English is a reference translation to help understanding and has no legal force. Where they differ, the Japanese prevails.',
    storageTitle: 'What is stored where',
    storage:
      'Your answers are kept only in the browser of the device you use. They are sent to no server, and there is no account. This site uses no cookies and does not track use.',
    storageClear:
      'Delete what is kept with “Delete the record on this device” on the assessment page. It is also lost when the browser’s data are cleared, so save the record as a file. On a shared device, delete it when you have finished.',
    storageFile: 'Your choices for printing and for the search key are kept in the same browser only.',
    disclaimerTitle: 'Disclaimer',
    disclaimer:
      'Explanations, questions and verdicts help to read the annex; they are not legal advice. The result of a self-assessment is neither a certification nor an audit by a third party. If in doubt about the Contract, ask the Ordering Party.',
    fairTitle: 'To Ordering Parties',
    fair: 'Unilaterally demanding measures, or the bearing of costs, that the annex does not contain may raise questions of fair dealing. The Japan Fair Trade Commission and the Ministry of Economy, Trade and Industry published cases on this on 26 December 2025.',
    accessibilityTitle: 'Accessibility',
    accessibility:
      'This site aims at WCAG 2.2 level AA and JIS X 8341-3:2016 level AA. It is made to work by keyboard alone and to be read at 400% zoom without sideways scrolling (a wide table scrolls within itself). The tests of this site check every page and the states of the form automatically (axe) and accept no violation. Tests by people with assistive technology have not yet been made to a sufficient extent.',
    noScript:
      'The text and its explanations can be read without JavaScript; the questions are all shown and can be printed. The verdict, saving, search and the report use JavaScript.',
    publisherTitle: 'Publisher',
    contact: 'Contact',
  },
  notFound: {
    title: 'Page not found',
    text: 'There is no such page. Check the address, or continue from one of these pages.',
  },
};
