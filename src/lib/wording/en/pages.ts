export const pages = {
  choose: {
    description: 'Choose {languages}.',
    door: 'Read and assess in English',
    go: 'To the English pages',
  },
  home: {
    eyebrow: '{label} to the contract',
    lead: 'Read the {count} clauses in the authoritative {authoritative} with an {translations} reference translation, check your own contract against them, and produce one report. Your answers never leave this device.',
    description:
      'Read the {title} ({label} to a contract) in {authoritative} and {translations}, make a self-assessment and print the report.',
    readText: 'The text, its translation and what to do. Every paragraph can be cited.',
    readGo: 'Start at {clause}',
    assessText:
      'Answer a few questions about your contract; you are then asked only what applies to you. Stop and resume at any time.',
    assessGo: 'Start the assessment',
    receiveText: 'Open a record file received from a Contractor; the verdict is recalculated on your device.',
    receiveGo: 'Open a record you received',
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
    ownRight: 'Right of the Contractor',
    role: 'Role of the Ordering Party',
    joint: 'Duty of both',
  },
  clause: {
    eyebrow: '{label}: {title} | The {authoritative} text is authoritative',
    rail: 'List of clauses',
    view: 'Languages shown',
    both: 'Both',
    permalink: 'Link to {label}',
    explanation: 'Explanation',
    explanationNote:
      'The explanation helps to read the clause. It adds no duty that the clause does not have.',
    questions: 'Questions on this clause',
    questionsNote:
      '“Annex text” questions rest on the clause and decide the verdict, except acknowledgments. “Good practice” questions never do.',
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
    UsualEvidence: 'Typical evidence',
    Pitfalls: 'Common mistakes',
    ReadingNotes: 'Notes on reading',
    goodPractice: 'Good practice (not a duty under the annex)',
    evidenceLead:
      'The annex does not ask for evidence. These are things that make it easier to explain later.',
    pitfallsLead: 'These are slips that we think happen easily in practice.',
  },
  annex: {
    title: 'The whole annex',
    description:
      'The whole text of the {title}: the authoritative {authoritative} and an {translations} reference translation.',
    contents: 'Contents',
    source: 'Published exactly as received. SHA-256 of the original:',
    sourceLess:
      'Published letter for letter as received, less {left} places that are no text of a clause (page numbers, running headers, tables of contents, headings of chapters, spacing of letters). SHA-256 of the original:',
    sourceTaken:
      'Published letter for letter as the text was taken from the received {file} file, less {left} places that are no text of a clause (page numbers, running headers, tables of contents, headings of chapters, spacing of letters). SHA-256 of the file as received:',
  },
  method: {
    title: 'How the verdict is made',
    description: 'How answers become a verdict and a score: the decision table and worked cases.',
    lead: 'Read the table from the top: the first rule that matches decides. The score is for reference and never changes the verdict.',
    table: 'Decision table',
    rule: 'Order',
    verdict: 'Verdict',
    when: 'When',
    rules: {
      nonconforming:
        'A question about an occurrence is answered “Yes” (corrected or not), or a question is answered “Not done” or “Partly done” where the table below says “Nonconforming”.',
      undetermined:
        'Otherwise, a question resting on the annex text is unanswered, is answered “Do not know” or “Not checked”, or may or may not apply because something about the contract is not confirmed; or answers about the contract contradict each other.',
      'needs-improvement':
        'Otherwise, a question resting on the annex text is “Partly done” or “Not done” (apart from those awaiting the Ordering Party). For each, this self-assessment asks for a plan: what is to be done, by whom and by when.',
      'evidence-pending':
        'Every question that applies now and rests on the annex text (apart from those awaiting the Ordering Party) is met, but some without evidence.',
      conforming:
        'Every question that applies now and rests on the annex text (apart from those awaiting the Ordering Party) is met, with evidence.',
    },
    notes: 'The finer rules',
    noteItems: {
      classes:
        'Where a duty that can still be met during performance is unmet, the verdict is “Needs improvement”: the duty is to be planned for and then met. Prohibitions, consent, return and disposal cannot be made good afterwards; where they are not met, the verdict is “Nonconforming”.',
      evidence:
        'The annex does not require evidence to be kept. This self-assessment asks for it to show whether what was done can be demonstrated later. Evidence includes the record of a check.',
      breach:
        'A “Yes” to a question about an occurrence counts whatever the stage and whatever is answered about the contract. Only changing that answer takes it back.',
      planned:
        'While something such as subcontracting is only planned, an unmet item counts as “Needs improvement”, not as “Nonconforming”.',
      awaiting:
        'If a joint duty is partly done or not done and you enter the date on which the Ordering Party was asked to consult or to notify, it is shown separately as awaiting the Ordering Party and does not affect the verdict.',
      derived: '“Good practice” questions never change the verdict, so that no duty is invented.',
      acknowledgement:
        'Acknowledgments of the Ordering Party’s rights, duties and the like are neither scored nor part of the verdict. Until all are given, the report is a draft.',
      draft:
        'Whatever the verdict, the report is marked DRAFT while anything is open or contradictory, a plan is missing or an acknowledgment is not given.',
      late: 'A plan later than six months after the assessment carries a warning. Six months is only this tool’s guideline; the annex sets no deadline, and the verdict does not change.',
      end: 'At and after completion, what happened and how recurrence is prevented takes the place of a plan.',
      again:
        'The annex does not say when or how often to assess. We recommend doing so before the start, during performance and at completion, and after a change or an incident.',
    },
    consequences: 'Question by question',
    consequencesNote: 'What follows where a question resting on the annex text is not met.',
    question: 'Question',
    ifNone: '“Not done” (before, during)',
    ifNoneAtEnd: '“Not done” (completion, after)',
    ifPartial: '“Partly done”',
    ifYes: '“Yes”',
    weight: 'Weight',
    scoreTitle: 'How the score is calculated',
    scoreText:
      'The score is the sum of weight × value over the questions that apply now (good practice included), divided by the sum of their weights and rounded half up. The value is 100 for “Done, with evidence” and “No (checked, recorded)”, 70 for “Done, without evidence” and “No (checked, not recorded)”, 30 for “Partly done” and 0 otherwise. Acknowledgments are not scored. The score may be high even with one “Yes”, so it is never shown alone.',
    cases: 'Worked cases',
    casesNote: 'This site cannot be built unless its computation agrees with these cases.',
    caseName: 'Case',
    caseFacts: 'About the contract: differences from the first case',
    caseAnswers: 'Answers: differences from the first case',
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
      'The source, the authority of the {authoritative} text, what is stored where, disclaimer and accessibility.',
    sourceTitle: 'The source',
    source:
      'This site publishes the whole of the “{title}”, {label} to a contract, exactly as received. Its issuing body and year could not be confirmed.',
    sourceLess:
      'This site publishes the clauses of the “{title}”, {label} to a contract, letter for letter as received, less {left} places that are no text of a clause: page numbers, running headers, tables of contents, headings of chapters, spacing of letters. The file as received is published unchanged.',
    sourceTaken:
      'This site publishes the clauses of the “{title}”, {label} to a contract, letter for letter as a program took them from the received {file} file, less {left} places that are no text of a clause: page numbers, running headers, tables of contents, headings of chapters, spacing of letters. The text that was taken is published unchanged. Pictures are not shown.',
    sourceDigest: 'SHA-256 of the file as received:',
    misprint: 'Misprints of the original are kept and marked, not corrected.',
    authorityTitle: 'Authoritative text and translation',
    authority:
      'The {authoritative} text is authoritative. The {translations} is a reference translation to help understanding and has no legal force. Where they differ, the {authoritative} prevails.',
    names:
      'On this site, “the annex” or “the requirements” means the whole of {label}, “{title}”; a “clause” is one of its numbered units, its words are the “annex text”, and “the text” of a clause is that without the heading. “The original” means the text of the file as received, “the authoritative text” the {authoritative} that has legal force, and a “question” is what the self-assessment asks.',
    storageTitle: 'What is stored where',
    storage:
      'Your answers are saved only in the browser of the device you use. They are not sent to any server, and there are no accounts. This site uses no cookies and does not track use.',
    storageClear:
      'On the “Records” page you can delete records one by one, or erase all of them. They are also lost when the browser’s data is cleared, so save them as files. On a shared device, erase everything when you have finished.',
    storageFile:
      'Your settings for printing, for the search key and for the language in which clauses are shown are also saved only in that browser.',
    disclaimerTitle: 'Disclaimer',
    disclaimer:
      'Explanations, questions and verdicts help to read the annex; they are not legal advice. The result of a self-assessment is neither a certification nor an audit by a third party. If you are in doubt about the meaning of the Contract, ask the Ordering Party in writing (e-mail included) and record its answer. That answer does not by itself settle what the Contract means. Where necessary, consult a lawyer or other expert.',
    fairTitle: 'To Ordering Parties',
    fair: 'Asking for information security measures is not in itself a problem. But where a party in a superior bargaining position demands them one-sidedly, without enough consultation on who bears the cost or on the price, this may raise an issue under the Antimonopoly Act and related laws. The Ministry of Economy, Trade and Industry and the Japan Fair Trade Commission published their view on 28 October 2022, and assumed cases with commentary on 26 December 2025.',
    fairSources: {
      partnership:
        'Toward building partnerships with business partners to improve cybersecurity across the supply chain (METI and JFTC, 28 October 2022; in Japanese; our translation of the title)',
      cases: 'Page with the assumed cases and commentary (METI, published 26 December 2025; in Japanese)',
    },
    accessibilityTitle: 'Accessibility',
    accessibility:
      'This site aims at WCAG 2.2 level AA and JIS X 8341-3:2016 level AA. It is made to work by keyboard alone and to be read at 400% zoom without scrolling sideways (a wide table scrolls within its own frame). The tests of this site check every page and the states of the form automatically (axe) and accept no violation. It has not yet been tested enough by people who use assistive technology.',
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
