import * as assert from 'node:assert/strict';
import { globBelow, matchesGlob, parseGlob } from '../../../src/host/glob';

function matches(pattern: string, path: string): boolean {
  return parseGlob(pattern).some((glob) => matchesGlob(glob, path.split('/')));
}

suite('glob patterns', () => {
  test('** stands for any number of folders, none too', () => {
    assert.ok(matches('**/seeds/**/*.txt', 'seeds/a.txt'));
    assert.ok(matches('**/seeds/**/*.txt', 'x/seeds/y/z/a.txt'));
    assert.ok(!matches('**/seeds/**/*.txt', 'x/seedsy/a.txt'));
    assert.ok(!matches('**/seeds/**/*.txt', 'x/seeds'));
  });

  test('* and ? stay inside one name; letter case does not count', () => {
    assert.ok(matches('a*/b?.txt', 'abc/B1.TXT'));
    assert.ok(!matches('a*', 'a/b'));
    assert.ok(!matches('b?.txt', 'b.txt'));
    assert.ok(matches('*a*b*', 'xxaxxbxx'));
    assert.ok(!matches('*a*b', 'xbxa'));
  });

  test('braces are alternatives', () => {
    assert.ok(matches('**/*.{txt,md}', 'x/a.md'));
    assert.ok(matches('{a,b}/{c,d}', 'b/c'));
    assert.ok(!matches('{a,b}/{c,d}', 'c/b'));
    assert.ok(matches('a{b', 'a{b'), 'a brace that is not closed is a brace');
  });

  test('what is left below a folder matches what the whole matches', () => {
    const [glob] = parseGlob('**/seeds/**/*.txt');
    assert.ok(glob);
    const below = globBelow(glob, 'seeds');
    assert.ok(below.some((rest) => matchesGlob(rest, ['a.txt'])));
    assert.ok(below.some((rest) => matchesGlob(rest, ['x', 'seeds', 'a.txt'])));
    assert.ok(!globBelow(glob, 'other').some((rest) => matchesGlob(rest, ['a.txt'])));
  });

  test('a hostile pattern takes no longer than a plain one', () => {
    const started = Date.now();
    assert.ok(!matches(`${'**/'.repeat(200)}x`, `${'a/'.repeat(200)}y`));
    assert.ok(!matches(`${'*a'.repeat(500)}b`, 'a'.repeat(5000)));
    parseGlob('{a,b}'.repeat(40));
    assert.ok(Date.now() - started < 2000);
  });
});
