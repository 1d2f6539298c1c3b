import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';
import { roomRules } from './eslint.rooms.js';

export default tseslint.config(
  { ignores: ['dist', '.astro', '.cache', 'node_modules'] },
  ...tseslint.configs.strictTypeChecked,
  ...tseslint.configs.stylisticTypeChecked,
  ...astro.configs.recommended,
  {
    languageOptions: {
      parserOptions: { projectService: { allowDefaultProject: ['*.js', '*.mjs', 'scripts/*.mjs'] } },
    },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // A selector says what is found: `one<HTMLInputElement>(form, 'input')`.
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      // The field's own word Record names a type here.
      '@typescript-eslint/consistent-indexed-object-style': 'off',
      // Code points are what is meant.
      '@typescript-eslint/no-misused-spread': 'off',
      // Legal text and interface alike are text nodes; a string of HTML is never right here.
      'astro/no-set-html-directive': 'error',
    },
  },
  ...roomRules,
  // Typed rules do not see into templates, and scripts run before anything is built.
  { files: ['**/*.{js,mjs}', '**/*.astro', '**/*.astro/*.ts'], ...tseslint.configs.disableTypeChecked },
);
