import type { Otherwise } from '../otherwise.ts';

export const otherwise: Otherwise = {
  alone: {
    site: { authority: 'Nothing on this site is legal advice.' },
    glossary: { description: 'Terms of the {title}: the meaning and where each is used.' },
    editions: {
      of: {
        annexJson: { use: 'All data, for programs.' },
        oscalCatalog: { use: 'For tools that manage controls.' },
      },
      llms: { use: 'The main pages and files, for programs that read text.' },
    },
    pages: {
      home: {
        lead: 'Read the {count} clauses, check your own contract against them, and produce one report. Your answers never leave this device.',
        description: 'Read the {title} ({label} to a contract), make a self-assessment and print the report.',
        readText: 'The text and what to do. Every paragraph can be cited.',
      },
      clause: {
        eyebrow: '{label}: {title}',
        description: 'Text, explanation and questions of {clause}, “{heading}”, of the {title}.',
      },
      annex: { description: 'The whole text of the {title}.' },
      about: {
        description: 'The source, what is stored where, disclaimer and accessibility.',
        names:
          'On this site, “the annex” or “the requirements” means the whole of {label}, “{title}”; a “clause” is one of its numbered units, its words are the “annex text”, and “the text” of a clause is that without the heading. “The original” means the text of the file as received, and a “question” is what the self-assessment asks.',
        storageFile: 'Your settings for printing and for the search key are also saved only in that browser.',
      },
    },
    paper: {
      annex: { title: 'The whole annex for print' },
      sheet: { title: 'Self-Assessment Check Sheet' },
    },
    report: {
      disclaimer:
        'The Contractor made this report from its own answers. It is neither a certification nor an audit by a third party, and it is not legal advice.',
    },
  },
  several: {
    site: {
      authority:
        'The {authoritative} text is authoritative. The others ({translations}) are reference translations without legal force. Nothing on this site is legal advice.',
    },
    pages: {
      home: {
        lead: 'Read the {count} clauses in the authoritative {authoritative} with reference translations ({translations}), check your own contract against them, and produce one report. Your answers never leave this device.',
      },
      annex: {
        description:
          'The whole text of the {title}: the authoritative {authoritative} and reference translations ({translations}).',
      },
      about: {
        authority:
          'The {authoritative} text is authoritative. The others ({translations}) are reference translations to help understanding and have no legal force. Where they differ, the {authoritative} prevails.',
      },
    },
  },
};
