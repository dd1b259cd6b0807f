import * as assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { ESLint, Linter } from 'eslint';
import { createRequire } from 'node:module';

// loaded as it is: it finds its rules by itself
const load = createRequire(`${process.cwd()}/`);
const eslint = load('eslint') as { ESLint: typeof ESLint; Linter: typeof Linter };
const redos = load('eslint-plugin-redos') as ESLint.Plugin;

/** Every expression of a grammar or of a language's configuration. */
function expressionsIn(file: string): readonly string[] {
  const found: string[] = [];
  JSON.parse(readFileSync(file, 'utf8'), (key, value: unknown) => {
    if (/^(?:match|begin|end|while|wordPattern|pattern)$/.test(key) && typeof value === 'string') found.push(value);
    return value;
  });
  return found;
}

/** An expression of a grammar as this language writes it. */
function asLiteral(expression: string): string {
  const plain = expression
    .replace(/^\\A/, '^')
    .replaceAll('(?i:', '(?:')
    .replace(/(?<!\\)\//g, '\\/');
  return `/${plain}/${expression.includes('(?i:') ? 'iu' : 'u'}`;
}

function complaints(literal: string): readonly string[] {
  const messages = new eslint.Linter().verify(`void ${literal};`, {
    plugins: { redos },
    rules: { 'redos/no-vulnerable': ['error', { timeout: 10_000, ignoreErrors: false }] },
  });
  return messages.map(({ message }) => message);
}

suite('expressions that hostile text could hang', () => {
  test('the linter looks for them in all that reads texts', async function () {
    this.timeout(30_000);
    const linter = new eslint.ESLint();
    for (const folder of ['core/text', 'core/export', 'host', 'features/hover', 'cli']) {
      const config = (await linter.calculateConfigForFile(`src/${folder}/any.ts`)) as Linter.Config;
      for (const rule of ['redos/no-vulnerable', 'regexp/no-super-linear-backtracking', 'regexp/no-super-linear-move'])
        assert.equal([config.rules?.[rule]].flat()[0], 2, `${rule} in ${folder}`);
    }
  });

  test('the grammar and the language configuration have none', function () {
    this.timeout(60_000);
    const files = ['syntaxes/news.tmLanguage.json', 'syntaxes/language-configuration.json'];
    const found = files.flatMap(expressionsIn);
    assert.ok(found.length > 6);
    for (const expression of found) assert.deepEqual(complaints(asLiteral(expression)), [], expression);
  });

  test('one that hangs would be found', () => {
    assert.notDeepEqual(complaints(asLiteral('^(a|a)*$')), []);
  });
});
