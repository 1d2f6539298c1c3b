import type { Wording } from '../ja.ts';

export const forms: Wording['forms'] = {
  number: 'Form (for reference) {number}',
  reference:
    'The annex prescribes no form. Where the Ordering Party has a form of its own, that form is used.',
  gap: '____________________',
  company: '',
  sender: {
    address: 'Address',
    name: 'Name',
    representative: 'Representative (title and name)',
    orderingParty: 'Ordering Party',
    department: 'Department',
    officer: 'Title and name',
    post: 'Section',
    person: 'Name',
  },
  basis: { text: 'Text', good: 'Good practice' },
  sample: 'Example',
  sampleOf: 'Example: {sample}',

  title: 'Forms (for reference)',
  lead: 'Examples of the notices, lists, applications, reports and other papers that the {annex} call for. Print them and write by hand, or have them filled in from your record.',
  marks:
    '“Text” marks what the annex itself asks for. “Good practice” marks what it does not ask for, and what is easier to show later if it was written down.',
  byClause: 'Forms by clause',
  kept: 'kept by whoever makes it',
  way: 'from the {from} to the {to}',
  party: {
    contractor: 'Contractor',
    'ordering-party': 'Ordering Party',
    subcontractor: 'Subcontractor',
    worker: 'worker',
  },
  serves: 'Serves',
  when: 'When',
  who: 'Who to whom',
  blank: 'Open the form',
  pageTitle: '{number}: {title} ({edition})',
  back: 'All forms',
};
