import * as assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

suite('README', () => {
  const text = readFileSync('README.md', 'utf8');

  test('has the commands and settings of package.json', () => {
    const { status, stderr } = spawnSync(process.execPath, ['test/support/readme.mjs', '--check'], {
      encoding: 'utf8',
    });
    assert.equal(status, 0, stderr);
  });

  test('shows only pictures and names only files that are there', () => {
    const targets = text.split('](').map((rest) => rest.slice(0, rest.indexOf(')')));
    const links = targets.slice(1).filter((target) => !/^(?:https?:|#)/.test(target));
    assert.ok(links.some((target) => target.endsWith('.png')));
    for (const target of links) assert.ok(existsSync(target), target);
    const paths = text.split('`').filter((code) => /^(?:src|test|syntaxes|seeds)\/[\w./-]+$/.test(code));
    assert.ok(paths.length > 3);
    for (const target of paths) assert.ok(existsSync(target), target);
  });

  test('names only npm scripts that are there', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      readonly scripts: Readonly<Record<string, string>>;
    };
    const named = [...text.matchAll(/(?:^|`)npm (?:run )?([a-z:]+)/gm)].map(([, name]) => name ?? '');
    assert.ok(named.includes('start') && named.includes('test'));
    for (const name of named) assert.ok(name in scripts, name);
  });
});
