/** The rooms of src/lib: which may know which, and that none knows the machine that it runs on. */

/** What each room may not know: those that come after it or stand beside it. `*` is what all of them share. */
const strangers = {
  '*': ['annex', 'wording', 'search', 'assessment', 'attestation', 'exchange'],
  'wording/**': ['annex', 'search', 'assessment', 'attestation', 'exchange'],
  'annex/**': ['wording', 'search', 'assessment', 'attestation', 'exchange'],
  'search/**': ['assessment', 'attestation', 'exchange'],
  'assessment/**': ['search', 'attestation', 'exchange'],
  'attestation/**': ['search', 'exchange'],
  'exchange/**': ['search'],
};

/** Folders of src whose files read the disk, the settings or the page. */
const outside = ['files', 'components', 'pages', 'integrations', 'cli'];

/** @param {string[]} names */
function importsOf(names) {
  return [
    {
      regex: `^\\.{1,2}/(?:\\.\\./)*(?:${names.join('|')})/`,
      message: 'A room never reaches back, nor into a room beside it. Let the caller pass in what is needed.',
    },
    {
      regex: `^(?:\\.\\./)+(?:(?:${outside.join('|')})/|site\\.config)|^(?:node|astro):`,
      message: 'src/lib is pure. Let the caller read files and settings, and pass in what is needed.',
    },
  ];
}

const locale =
  ':matches([arguments.length=0], [arguments.0.type="Identifier"][arguments.0.name="undefined"])';

/**
 * What `check:pure` cannot see, because plain ECMAScript has it.
 * @type {[selector: string, message: string][]}
 */
const machine = [
  ['NewExpression[callee.name="Date"][arguments.length=0]', 'Take the time as an argument.'],
  ['CallExpression[callee.name="Date"]', 'Take the time as an argument.'],
  ['MemberExpression[object.name="Date"][property.name="now"]', 'Take the time as an argument.'],
  ['MemberExpression[object.name="Math"][property.name="random"]', 'Take chance as an argument.'],
  [`:matches(NewExpression, CallExpression)[callee.object.name="Intl"]${locale}`, 'Name the locale.'],
  [`CallExpression[callee.property.name=/^toLocale/]${locale}`, 'Name the locale.'],
  ['CallExpression[callee.property.name="localeCompare"][arguments.length<2]', 'Name the locale.'],
];

/** @type {import('eslint').Linter.Config[]} */
export const roomRules = [
  ...Object.entries(strangers).map(([room, names]) => ({
    files: [`src/lib/${room}${room === '*' ? '.ts' : '/*.ts'}`],
    rules: { 'no-restricted-imports': ['error', { patterns: importsOf(names) }] },
  })),
  {
    files: ['src/lib/**/*.ts'],
    rules: {
      'no-restricted-syntax': ['error', ...machine.map(([selector, message]) => ({ selector, message }))],
    },
  },
];
