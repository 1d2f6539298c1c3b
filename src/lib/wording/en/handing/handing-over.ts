export const handingOver = {
  title: 'What to hand over',
  lead: 'If the report and the record file are handed over together, the Ordering Party can check with the verification code that both have the same content, and can recalculate the verdict on the “Receive a record” page. If the Ordering Party has said what to hand over and how, follow that.',
  all: 'Everything to hand over, papers included, with a cover letter',
  paper: '1. The report',
  code: 'Verification code of both',
  codeNote:
    'It is printed at the end of the report, and in the footer of every page where the browser can. The date of the report, the form number and the settings for printing are outside the code.',
  file: '2. The record file',
  save: 'Save the record file',
  name: 'Name of the file: {name}',
};
