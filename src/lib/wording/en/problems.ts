export const problems = {
  tooLarge: 'The file is too large (the limit is {limit} MB). Choose a record file saved from this page.',
  notFound: 'There is no such file. Check its name and folder.',
  notText: 'The file cannot be read as text. Choose a record file saved from this page (.junshu.json).',
  notJson: 'The file is cut off or is not JSON. Choose a file that was saved again.',
  notRecord: 'This file is not a self-assessment record. Choose a file that ends in .junshu.json.',
  newerVersion: 'This file was made in a newer format ({found}). Open it with the newest page.',
  otherAnnex: 'This file is a record for another annex ({found}). Open it on that annex’s page.',
  otherEdition:
    'This file is a record for another edition of the annex, {found}. Open it on that edition’s page.',
  forbiddenKey: 'The file contains a name that must not be used ({path}). Ask the person who made it.',
  repeatedKey: 'The file has the item “{path}” twice. Ask the person who made it which one is right.',
  unknownKey: 'A record of this edition has no item “{path}”. Ask the person who made the file.',
  missing: '“{path}” is missing. Choose a file that was saved again.',
  wrongValue: 'The value of “{path}” is not one that can stand there. Ask the person who made the file.',
  repeatedId: '“{path}” is used twice. Ask the person who made the file.',
  unknownEvidence:
    '“{path}” names evidence {found}, which is not in the evidence index. Ask the person who made the file.',
};
