export const glossary = {
  title: 'Glossary',
  description:
    'Terms of the {title}: the {authoritative} and its reading, the {translations}, the meaning and where each is used.',
  lead: 'The annex defines no terms. The explanations here help to read it and add no definition to it. The places listed are those that use the {authoritative} term.',
  initials: 'Initial letters',
  row: '{initial}',
  uses: 'Used in:',
  heading: 'heading of {label}',
  unused: 'Not used in the text of the annex.',
};
