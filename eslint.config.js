// What a linter can hold of the house rules: strict types, the import table (ARCHITECTURE.md), sizes, and the
// clean lines between the worlds. tests/architecture checks the import table once more, on the resolved graph.
import js from '@eslint/js';
import { importX, createNodeResolver } from 'eslint-plugin-import-x';
import { configs as litConfigs } from 'eslint-plugin-lit';
import { configs as wcConfigs } from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

const PACKAGE = '^[^.]';
const PACKAGE_BUT_VALIBOT = '^(?!valibot$)[^.]';
const ELECTRON_OR_NODE = '^(electron(/|$)|node:)';

/** Restricted imports for the files of one folder; every pattern says which rule it keeps, and why. */
function imports(name, files, patterns) {
  return {
    name: `sitbones/imports-${name}`,
    files,
    rules: { '@typescript-eslint/no-restricted-imports': ['error', { patterns }] },
  };
}

/** One restriction: `regex` against the import specifier; `types: true` lets type-only imports through. */
function never(regex, message, { types = false } = {}) {
  return { regex, message, allowTypeImports: types };
}

const importRules = [
  imports(
    'routines',
    ['routines/**/*.ts'],
    [
      never(
        PACKAGE_BUT_VALIBOT,
        'routines/ is data and its schema: it imports valibot and its own files only.',
      ),
      never(
        '/(main|preload|renderer)/',
        'routines/ stands alone, so that any world can read it: it imports nothing of ours.',
      ),
    ],
  ),
  imports(
    'core',
    ['main/core/**/*.ts'],
    [
      never(
        PACKAGE_BUT_VALIBOT,
        'main/core is pure: no Electron, no node:*, no packages but valibot (to check what was stored). Bring it in as data, through an event or an argument.',
      ),
      never(
        '/(app|adapters|preload|renderer)/',
        'main/core knows nobody above it: the arrow points from them to core.',
      ),
      never(
        '/routines/(?!schema\\.ts$)',
        'main/core may see the shape of a routine (types of routines/schema.ts), not the library.',
      ),
      never(
        '/routines/schema\\.ts$',
        'main/core imports the types of routines/schema.ts only, nothing that runs.',
        { types: true },
      ),
    ],
  ),
  imports(
    'app',
    ['main/app/**/*.ts'],
    [
      never(
        PACKAGE,
        'main/app reaches the outside through its ports: Electron, Node and packages belong in an adapter.',
      ),
      never(
        '/adapters/',
        'main/app owns the ports and never knows who implements them; main.ts composes.',
      ),
      never(
        '/renderer/',
        'main never imports the renderer: they meet through preload/contract.ts.',
      ),
      never('/routines/', 'main/app gets routines through a port; it may only name their types.', {
        types: true,
      }),
      never(
        '/preload/(?!contract\\.ts$|messages/)',
        'of preload/, main/app uses the contract types and the messages only.',
      ),
      never('/preload/contract\\.ts$', 'preload/contract.ts is types only: use import type.', {
        types: true,
      }),
    ],
  ),
  imports(
    'adapters',
    ['main/adapters/**/*.ts'],
    [
      never(
        '/renderer/',
        'main never imports the renderer: they meet through preload/contract.ts.',
      ),
      never(
        '/app/',
        'an adapter implements the ports of main/app and names its types; what runs there is main.ts to compose.',
        { types: true },
      ),
      never('main\\.ts$', 'main.ts composes the adapters; they do not know it.'),
      never('/preload/preload\\.ts$', 'the preload runs in the page; main only names its file.'),
    ],
  ),
  imports(
    'single-file-adapters',
    ['main/adapters/*.ts'],
    [
      never(
        '^\\./',
        'an adapter never knows another one: share through core or the ports, or give a large adapter a folder.',
      ),
      never(
        '/app/',
        'an adapter implements the ports of main/app and names its types; what runs there is main.ts to compose.',
        { types: true },
      ),
      never(
        '/renderer/',
        'main never imports the renderer: they meet through preload/contract.ts.',
      ),
    ],
  ),
  imports(
    'main',
    ['main/*.ts'],
    [
      never(
        '/renderer/',
        'main never imports the renderer: they meet through preload/contract.ts.',
      ),
    ],
  ),
  imports(
    'contract',
    ['preload/contract.ts'],
    [
      never(
        '.',
        'preload/contract.ts is types only, so that both sides can hold it: use import type.',
        { types: true },
      ),
    ],
  ),
  imports(
    'preload',
    ['preload/preload.ts'],
    [
      never('^(?!electron$)[^.]', 'the sandbox lets a preload load electron and nothing else.'),
      never(
        '^\\.(?!/contract\\.ts$)',
        'the preload knows the contract only; anything else would be bundled into every page.',
      ),
    ],
  ),
  imports(
    'messages',
    ['preload/messages/**/*.ts'],
    [
      never(
        ELECTRON_OR_NODE,
        'preload/messages is shared by main and renderer: no Electron, no node:*.',
      ),
      never(
        '/(main|renderer|routines)/',
        'preload/messages is pure: it may name types, never import what runs.',
        { types: true },
      ),
    ],
  ),
  imports(
    'renderer',
    ['renderer/**/*.ts'],
    [
      never(
        ELECTRON_OR_NODE,
        'the renderer is a sandboxed page: no Electron, no node:*. It asks through the bridge.',
      ),
      never(
        '/main/',
        'the renderer never runs code of main/: it draws snapshots and sends commands.',
        { types: true },
      ),
      never('/routines/', 'the renderer never loads routines: they arrive in the snapshot.', {
        types: true,
      }),
      never(
        '/preload/preload\\.ts$',
        'the preload runs apart from the page; they share the contract types.',
      ),
      never('/preload/contract\\.ts$', 'preload/contract.ts is types only: use import type.', {
        types: true,
      }),
    ],
  ),
];

const restrictedForms = [
  {
    selector: 'ExportDefaultDeclaration',
    message: 'Named exports only: the name is the same everywhere.',
  },
  {
    selector: 'ExportAllDeclaration',
    message: 'No barrels: import a thing from the file that makes it.',
  },
];
const hardPrivacy = {
  selector:
    ':matches(PropertyDefinition, MethodDefinition)[accessibility="private"]:not(:has(> Decorator))',
  message:
    'Private is #name: it holds at run time too. `private` only where a Lit decorator needs a normal field.',
};
const TIME_IS_DATA =
  'Time is data in main/core: it arrives in an event as `at`, so that the same events give the same state.';

export default tseslint.config(
  { ignores: ['out/', 'dist/', 'shots/', 'node_modules/', 'test-results/', 'playwright-report/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  importX.flatConfigs.typescript,
  {
    name: 'sitbones/everywhere',
    plugins: { 'import-x': importX },
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    settings: {
      'import-x/resolver-next': [createNodeResolver({ extensions: ['.ts', '.js', '.json'] })],
    },
    rules: {
      '@typescript-eslint/consistent-type-exports': 'error',
      '@typescript-eslint/consistent-type-imports': [
        'error',
        { fixStyle: 'separate-type-imports' },
      ],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      // It asks for the `!` that no-non-null-assertion forbids.
      '@typescript-eslint/non-nullable-type-assertion-style': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true, requireDefaultForNonUnion: true },
      ],
      'import-x/no-cycle': ['error', { ignoreExternal: true }],
      'import-x/no-duplicates': 'error',
      'import-x/no-self-import': 'error',
      'max-depth': ['error', 3],
      'max-lines': ['error', { max: 300 }],
      'max-lines-per-function': ['error', { max: 50, skipBlankLines: true, skipComments: true }],
      'max-params': ['error', 4],
      'no-console': 'error',
      'no-nested-ternary': 'error',
      'no-restricted-syntax': ['error', ...restrictedForms, hardPrivacy],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
    },
  },
  ...importRules,
  {
    name: 'sitbones/pure-core',
    files: ['main/core/**/*.ts'],
    rules: {
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: TIME_IS_DATA },
        {
          object: 'Math',
          property: 'random',
          message: 'Chance is data in main/core too: pass a seed.',
        },
        { object: 'performance', property: 'now', message: TIME_IS_DATA },
      ],
      'no-restricted-syntax': [
        'error',
        ...restrictedForms,
        hardPrivacy,
        {
          selector: 'NewExpression[callee.name="Date"][arguments.length=0]',
          message: TIME_IS_DATA,
        },
        { selector: 'CallExpression[callee.name="Date"]', message: TIME_IS_DATA },
      ],
    },
  },
  {
    name: 'sitbones/renderer',
    files: ['renderer/**/*.ts'],
    extends: [litConfigs['flat/recommended'], wcConfigs['flat/best-practice']],
    settings: { wc: { elementBaseClasses: ['LitElement'] } },
    rules: {
      'lit/lifecycle-super': 'error',
      'lit/no-legacy-imports': 'error',
      'lit/no-native-attributes': 'error',
      'lit/no-this-assign-in-render': 'error',
      'lit/no-useless-template-literals': 'error',
      'lit/prefer-nothing': 'error',
      'lit/prefer-static-styles': 'error',
      'lit/quoted-expressions': ['error', 'never'],
      // The policy of platform.md 5.2 blocks style attributes: a binding to one would silently draw nothing.
      'lit/ban-attributes': ['error', 'style'],
      'wc/file-name-matches-element': 'off',
      'wc/guard-define-call': 'off',
      'wc/max-elements-per-file': 'error',
      'wc/tag-name-matches-class': 'off',
    },
  },
  {
    name: 'sitbones/tables',
    files: ['preload/messages/**/*.ts', 'renderer/figure/poses/**/*.ts', 'renderer/styles/**/*.ts'],
    rules: { 'max-lines': 'off' },
  },
  {
    name: 'sitbones/barrel',
    files: ['routines/index.ts'],
    rules: { 'no-restricted-syntax': ['error', ...restrictedForms.slice(0, 1), hardPrivacy] },
  },
  {
    name: 'sitbones/tests-and-tools',
    files: ['tests/**/*.ts', 'tools/**/*.ts', '*.config.ts'],
    rules: {
      // A fake keeps the asynchronous form of what it stands in for.
      '@typescript-eslint/require-await': 'off',
      'max-lines': 'off',
      'max-lines-per-function': 'off',
      'max-params': 'off',
      // A Playwright fixture that uses no other one is written with an empty pattern.
      'no-empty-pattern': ['error', { allowObjectPatternsAsParameters: true }],
      'no-console': 'off',
    },
  },
  { files: ['*.config.{ts,js}'], rules: { 'max-lines': 'off', 'no-restricted-syntax': 'off' } },
  { files: ['**/*.js'], extends: [tseslint.configs.disableTypeChecked] },
);
