/** What was changed as a file of an older format was read. */
export const migration = {
  version: 'The record was brought from format {from} to format {to}.',
  numbered: 'The Subcontractors were numbered in their order, from S1 to {last}.',
  straightened: 'Control characters that turn the direction of writing were taken out of “{path}”.',
  calmed: 'Of the marks upon one letter in “{path}”, those from the 31st on were taken out.',
  inOneLine: 'Line ends in “{path}” became spaces.',
  namedOnce: 'Evidence that “{path}” named twice is named once.',
  blanksLeftOut: 'Empty entries were taken out of “{path}”.',
  code: 'The verification code of the saved record is therefore {to}, and not {from} as printed before.',
};
