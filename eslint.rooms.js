/** The rooms of src/lib: which may know which, and that none knows the machine that it runs on. */

/** What each room may not know: those that come after it or stand beside it. `*` is what all of them share. */
const strangers = {
  '*': ['annex', 'wording', 'search', 'assessment', 'record', 'filling', 'attestation', 'forms', 'exchange'],
  'languages/**': ['annex', 'search', 'assessment', 'record', 'filling', 'attestation', 'forms', 'exchange'],
  'wording/**': ['annex', 'search', 'assessment', 'record', 'filling', 'attestation', 'forms', 'exchange'],
  'annex/**': ['wording', 'search', 'assessment', 'record', 'filling', 'attestation', 'forms', 'exchange'],
  'search/**': ['assessment', 'record', 'filling', 'attestation', 'forms', 'exchange'],
  'assessment/**': ['search', 'record', 'filling', 'attestation', 'forms', 'exchange'],
  'record/**': ['search', 'filling', 'attestation', 'forms', 'exchange'],
  'filling/**': ['search', 'attestation', 'forms', 'exchange'],
  'attestation/**': ['search', 'filling', 'forms', 'exchange'],
  'forms/**': ['search', 'filling', 'exchange'],
  'exchange/**': ['search', 'filling'],
};

/** Folders of src whose files read the disk, the settings or the page. */
const outside = ['files', 'browser', 'components', 'pages', 'integrations', 'cli'];

/** Rooms of src/components that know the frame, the browser and src/lib, and never a neighbour but those named here. */
const neighbours = {
  frame: [],
  glossary: ['frame'],
  clause: ['frame', 'glossary'],
  search: ['frame', 'clause'],
  paper: ['frame', 'clause'],
  forms: ['frame', 'paper', 'form'],
  pages: ['frame', 'clause', 'form'],
  form: ['frame', 'clause'],
  records: ['frame'],
  report: ['frame'],
  receive: ['frame', 'report'],
};

/** @param {string} room */
function strangersOf(room) {
  const known = [room, ...neighbours[/** @type {keyof typeof neighbours} */ (room)]];
  return Object.keys(neighbours).filter((name) => !known.includes(name));
}

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

/** @type {[selector: string, message: string]} */
const languageNamed = [
  'BinaryExpression[operator=/^[!=]==?$/] > Literal[value=/^(?:ja|en)$/]',
  'Ask how the language is written (mannerOf), not which it is: src/lib/languages alone knows their names.',
];

/** @param {[selector: string, message: string][]} all */
function refused(all) {
  /** @type {import('eslint').Linter.RulesRecord} */
  const rules = {
    'no-restricted-syntax': ['error', ...all.map(([selector, message]) => ({ selector, message }))],
  };
  return rules;
}

/** @type {import('eslint').Linter.Config[]} */
export const roomRules = [
  ...Object.keys(neighbours).map((room) => ({
    files: [`src/components/${room}/**/*.{ts,astro}`],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: `^(?:\\.\\./)+(?:${strangersOf(room).join('|')})/(?!.*\\.css$)`,
              message: 'A room of components knows the frame, not its neighbours: what two share goes down.',
            },
          ],
        },
      ],
    },
  })),
  {
    files: ['src/browser/**/*.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: [{ regex: '/(?:components|files|pages)/', message: 'The browser knows no component.' }] },
      ],
    },
  },
  ...Object.entries(strangers).map(([room, names]) => ({
    files: [`src/lib/${room}${room === '*' ? '.ts' : '/**/*.ts'}`],
    rules: { 'no-restricted-imports': ['error', { patterns: importsOf(names) }] },
  })),
  { files: ['src/**/*.{ts,astro}'], rules: refused([languageNamed]) },
  { files: ['src/lib/**/*.ts'], rules: refused([...machine, languageNamed]) },
  { files: ['src/lib/languages/**/*.ts'], rules: refused(machine) },
];
