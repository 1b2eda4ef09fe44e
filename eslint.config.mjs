/** The rules of the house that a machine can check. The rest is in docs/. */
import astro from 'eslint-plugin-astro';
import { defineConfig } from 'eslint/config';
import typescript from 'typescript-eslint';

const TESTS = ['**/*.test.{ts,tsx}', 'src/charts/testing*.ts'];
const WORD = '/\\p{L}{2}/u';

/** Slips that types do not show. */
const SLIPS = ['eqeqeq', 'no-async-promise-executor', 'no-cond-assign', 'no-constant-condition', 'no-control-regex', 'no-debugger', 'no-dupe-else-if', 'no-duplicate-case', 'no-empty', 'no-eval', 'no-fallthrough', 'no-loss-of-precision', 'no-misleading-character-class', 'no-new-func', 'no-prototype-builtins', 'no-self-assign', 'no-self-compare', 'no-sparse-arrays', 'no-unsafe-finally', 'no-unsafe-optional-chaining', 'no-useless-escape', 'use-isnan', 'valid-typeof'];

/** What a reader sees or hears stands in content/, in every language. */
const words = [`JSXText[value=${WORD}]`, `:matches(JSXElement, JSXFragment) > JSXExpressionContainer > Literal[value=${WORD}]`, `:matches(JSXElement, JSXFragment) > JSXExpressionContainer > TemplateLiteral > TemplateElement[value.raw=${WORD}]`,
  `JSXAttribute[name.name=/^(aria-label|aria-valuetext|aria-description|title|alt|placeholder)$/] > Literal[value=${WORD}]`]
  .map((selector) => ({ selector, message: 'A visible word: put it into content/ui or content/charts in every language, and write text.t(key).' }));
const namedOnly = [{ selector: 'ExportDefaultDeclaration', message: 'Export it by its name: a default export has another name in every file that imports it.' }];

const swapped = { group: ['preact', 'preact/*', '@preact/*'], message: 'Import React: the browser gets Preact by tools/preact-in-browser.mjs, and nothing else knows of it.' };
const atHome = { group: ['node:*'], message: 'Only src/data/load.ts, src/site.ts, src/publish/fonts.ts, src/publish/png.ts, src/publish/given.ts and src/embed/document.tsx may use what browsers lack; what else needs content is handed it.' };
const below = { group: ['astro:*', '**/charts/*', '**/components/*', '**/pages/*'], message: 'Data and models stand below charts and pages, so that plain tests and tools can run them.' };
/** @param {object[]} patterns */
const imports = (...patterns) => ({ 'no-restricted-imports': ['error', { patterns }] });

/** `eslint-disable` and its like must say why, after two hyphens. */
const reasons = {
  /** @param {import('eslint').Rule.RuleContext} context */
  create: (context) => ({
    Program() {
      for (const comment of context.sourceCode.getAllComments())
        if (/^\s*eslint-disable/.test(comment.value) && !/\s--\s+\S/.test(comment.value) && comment.loc) context.report({ loc: comment.loc, message: 'Say why this rule does not hold here: … -- because …' });
    },
  }),
};

export default defineConfig(
  { ignores: ['dist/', '.astro/', '.cache/', 'node_modules/', 'public/'] },
  typescript.configs.recommended,
  ...astro.configs['flat/recommended'],
  {
    plugins: { house: { rules: { reasons } } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      ...imports(swapped),
      'house/reasons': 'error',
      'no-restricted-syntax': ['error', ...namedOnly],
      ...Object.fromEntries(SLIPS.map((rule) => [rule, 'error'])),
      'prefer-const': ['error', { destructuring: 'all' }],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', caughtErrors: 'none' }],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports', disallowTypeAnnotations: false }],
    },
  },
  {
    files: ['{src,checks,tests}/**/*.{ts,tsx}'],
    extends: [typescript.configs.recommendedTypeCheckedOnly],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      // `any` is kept out by its own rule. What is left comes from the register of charts, which says why, and from
      // Astro's files, whose types `astro check` sees and this does not.
      ...Object.fromEntries(['argument', 'assignment', 'call', 'member-access', 'return'].map((use) => [`@typescript-eslint/no-unsafe-${use}`, 'off'])),
      // Our interfaces write functions as methods, and none of them uses `this`.
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
    },
  },
  { files: ['src/**'], rules: { 'no-console': 'error', ...imports(swapped, atHome) } },
  { files: ['src/**/*.tsx'], rules: { 'no-restricted-syntax': ['error', ...words, ...namedOnly] } },
  { files: ['src/**/*.astro'], rules: { 'no-restricted-syntax': ['error', ...words] } },
  // Astro's island takes the default export of the file that it names.
  { files: ['src/charts/*/View.tsx', 'src/components/GuessScale.tsx'], rules: { 'no-restricted-syntax': ['error', ...words] } },
  { files: ['*.config.{ts,mjs}'], rules: { 'no-restricted-syntax': 'off' } },
  { files: ['src/{data,models}/**'], rules: imports(swapped, atHome, below) },
  { files: ['src/data/load.ts'], rules: imports(swapped, below) },
  { files: ['src/site.ts', 'src/publish/fonts.ts', 'src/publish/png.ts', 'src/publish/given.ts', 'src/embed/document.tsx'], rules: imports(swapped) },
  { files: ['src/charts/{Figure.tsx,tools.ts}'], rules: { 'no-console': ['error', { allow: ['error'] }] } },
  { files: TESTS, rules: imports(swapped) },
  { files: ['tools/*-on-preact.mjs'], rules: { 'no-restricted-imports': 'off' } },
  // Astro takes the default export of a renderer's client and of a directive.
  { files: ['tools/island-on-preact.mjs', 'tools/near.mjs'], rules: { 'no-restricted-syntax': 'off' } },
);
