export const problems = {
  tooLarge:
    'The file is too large (the limit is {limit} MB). Choose a record file saved from the assessment page.',
  notFound: 'There is no such file. Check its name and folder.',
  notText:
    'The file cannot be read as text. Choose a record file saved from the assessment page (.junshu.json).',
  notJson: 'The file is cut off or is not JSON. Save the record as a file again and choose that file.',
  notRecord: 'This file is not an assessment record. Choose a file that ends in .junshu.json.',
  failed: 'This file could not be read to its end. Reload the page and choose the file again.',
  newerVersion:
    'This file was made in a newer format ({found}) than this page knows. Reload the page and open the file again.',
  otherAnnex: 'This file is a record for another annex ({found}). Open it on that annex’s page.',
  otherEdition:
    'This file is a record for an annex of another edition or text (edition {found}, {digest}). Open it on that edition’s page.',
  forbiddenKey:
    'The file contains an item name that cannot be used ({path}). Ask the person who made the file, and choose one that was saved again.',
  repeatedKey:
    'The file has the item “{path}” twice. Ask the person who made the file which one is right, and choose one that was saved again.',
  unknownKey:
    'A record of this edition has no item “{path}”. Ask the person who made the file, and choose one that was saved again.',
  missing:
    'The item “{path}” is missing. Save the record as a file again on the assessment page and choose that file.',
  wrongValue:
    '“{path}” has a value that this item cannot hold. Ask the person who made the file, and choose one that was saved again.',
  tooMany:
    '“{path}” can hold {limit} entries at most. Ask the person who made the file, and choose one that was saved again with fewer.',
  tooLong:
    '“{path}” can hold {limit} characters at most. Ask the person who made the file, and choose one that was saved again with a shorter text.',
  repeatedId:
    'A number is used twice ({path}). Ask the person who made the file, and choose one that was saved again.',
  unknownEvidence:
    '“{path}” names evidence {found}, which is not in the evidence index. Ask the person who made the file, and choose one that was saved again.',
};
