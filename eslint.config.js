import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import { importX } from 'eslint-plugin-import-x';
import tseslint from 'typescript-eslint';

/** Folders from top to bottom: a folder may import from those below it, never from one above or beside it. */
const layers = [
  ['client/src'],
  ['server/src/lsp', 'server/src/cli'],
  ['server/src/machine'],
  ['server/src/lint'],
  ['server/src/features', 'server/src/render'],
  ['server/src/rules'],
  ['server/src/house', 'server/src/wording'],
  ['server/src/document'],
  ['server/src/messages'],
  ['schemas'],
];

/** The core: handed its files, its clock and its connection, so it never imports them. */
const core = layers.slice(3).flat();

const zones = layers
  .flatMap((folders, depth) =>
    folders.map((target) => ({
      target: `./${target}`,
      from: [...layers.slice(0, depth).flat(), ...folders.filter((other) => other !== target)].map((f) => `./${f}`),
      message:
        'Imports point down only: client → lsp, cli → machine → lint → features, render → rules → house, wording → document → messages → schemas.',
    })),
  )
  // Nothing lies above the topmost folder.
  .filter(({ from }) => from.length > 0);

export default defineConfig(
  globalIgnores(['dist', 'node_modules', 'artifacts', '.cache', '**/generated']),
  js.configs.recommended,
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  {
    languageOptions: {
      parserOptions: {
        projectService: {
          allowDefaultProject: ['*.js', 'scripts/*.mjs', 'scripts/vscode-host/*.mjs', 'test/support/*.cjs'],
        },
        tsconfigRootDir: import.meta.dirname,
      },
    },
    plugins: { 'import-x': importX },
    rules: {
      // noUncheckedIndexedAccess asks for a proof at each index; "!" with a visible bound is that proof.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/consistent-type-definitions': ['error', 'interface'],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      'import-x/no-restricted-paths': ['error', { zones }],
      'import-x/no-cycle': 'error',
      'max-lines': ['error', { max: 350, skipBlankLines: true, skipComments: true }],
      eqeqeq: 'error',
    },
  },
  {
    files: core.map((folder) => `${folder}/**/*.ts`),
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: [
                'vscode',
                'vscode-languageserver',
                'vscode-languageserver/*',
                'vscode-languageclient',
                'vscode-languageclient/*',
              ],
              message:
                'The core knows no editor and no connection (vscode-languageserver-types and -textdocument are fine).',
            },
            {
              group: ['node:*', 'fs', 'path', 'os', 'child_process'],
              message: 'The core runs in a browser: files and processes are handed in.',
            },
          ],
        },
      ],
      'no-restricted-globals': ['error', 'process', 'Buffer', '__dirname', 'setTimeout', 'fetch'],
      'no-restricted-syntax': [
        'error',
        {
          selector: 'NewExpression[callee.name="Date"][arguments.length=0]',
          message: 'The core has no clock: today is handed in.',
        },
        {
          selector: 'CallExpression[callee.object.name="Date"][callee.property.name="now"]',
          message: 'The core has no clock: today is handed in.',
        },
      ],
    },
  },
  {
    files: ['test/**/*.ts'],
    rules: {
      // Tests wait for the event, never for the clock.
      'no-restricted-syntax': [
        'error',
        { selector: 'CallExpression[callee.name="setTimeout"]', message: 'Wait for the event, not for the clock.' },
        {
          selector: 'CallExpression[callee.property.name="waitForTimeout"]',
          message: 'Wait for the event, not for the clock.',
        },
        {
          selector: 'MemberExpression[object.name=/^(describe|it)$/][property.name=/^(only|skip)$/]',
          message: 'Every test runs.',
        },
      ],
      'max-lines': 'off',
    },
  },
  {
    files: ['**/*.js', '**/*.mjs', '**/*.cjs'],
    extends: [tseslint.configs.disableTypeChecked],
    rules: { '@typescript-eslint/no-require-imports': 'off' },
    languageOptions: {
      globals: Object.fromEntries(
        ['process', 'console', 'URL', 'URLSearchParams', 'setTimeout', 'clearTimeout', 'require', 'module'].map(
          (name) => [name, 'readonly'],
        ),
      ),
    },
  },
);
