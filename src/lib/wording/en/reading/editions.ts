/** The files in which the annex is published, and what each is for. */
export const editions = {
  title: 'Machine-readable editions',
  lead: 'The text, the questions and the terms are also published as the following files. All but the text as received are made from the same data as the pages of this site.',
  inLanguage: '{name}, {language}',
  of: {
    sourceText: {
      name: 'Text as received (plain text)',
      use: 'The very file that was received. Not one byte has been changed.',
    },
    takenText: {
      name: 'Text taken from the received file (plain text)',
      use: 'What a program took from the received {file} file. Nothing has been changed since.',
    },
    markdown: {
      name: 'Whole annex (Markdown)',
      use: 'The text, who owes what, the questions and the terms as one document, to quote from and for tools that work with text.',
    },
    annexJson: { name: 'Annex (JSON)', use: 'All data in every language, for programs.' },
    annexSchema: {
      name: 'Annex format (JSON Schema)',
      use: 'The fields of Annex (JSON) and the values that they take.',
    },
    oscalCatalog: {
      name: 'Catalog (OSCAL 1.2.1)',
      use: 'For tools that manage controls. The identifiers are the same in every language.',
    },
    normsCsv: {
      name: 'Sentences of the annex (CSV)',
      use: 'One sentence a row, with who owes it, how strongly, and its references. Opens in a spreadsheet.',
    },
    questionsCsv: {
      name: 'Questions (CSV)',
      use: 'One question a row, with its basis, its times and usual evidence. Opens in a spreadsheet.',
    },
  },
  recordSchema: {
    name: 'Assessment record format 2 (JSON Schema)',
    first: 'Assessment record format 1 (JSON Schema)',
    use: 'The fields of an assessment record file and the values that they take. The pages save format 2 and read files of format 1 too.',
  },
  llms: {
    name: 'Guide (llms.txt)',
    use: 'The main pages and files, in {programs}, for programs that read text.',
  },
  digests: {
    name: 'SHA256SUMS',
    use: 'The SHA-256 of each edition above (and of the ZIP file of blank papers, where there is one). Save the files in the same folder structure as on this site, and check them with “sha256sum -c SHA256SUMS”.',
  },
  markdownFile: {
    colophon:
      '{label} to a contract. Edition {edition} ({revised}). SHA-256 of the text as received: {digest}',
    duty: '{bearer}: {force}',
    note: 'How to read it: {note}',
    glossary: 'Terms',
    term: '**{term}** ({also}): {definition}',
  },
};
