export const site = {
  skip: 'Skip to the main text',
  read: 'Read',
  assess: 'Assess',
  records: 'Records',
  receive: 'Receive',
  search: 'Search',
  about: 'About this site',
  method: 'How the verdict is made',
  home: 'Home',
  mainMenu: 'Main pages',
  breadcrumb: 'You are here',
  authority:
    'The {authoritative} text is authoritative. The {translations} is a reference translation without legal force. Nothing on this site is legal advice.',
  footerMenu: 'Information',
  edition: 'Edition {edition}',
  draft: 'Draft',
  draftNote: 'Draft (in preparation: parts are still to be checked, and none of it has been confirmed)',
};
