import * as assert from 'node:assert/strict';
import fc from 'fast-check';
import { jsonPieces, terminalText } from '../../../src/cli/terminal';

suite('terminal', () => {
  test('JSON keeps every character, the dangerous ones escaped', () => {
    const value = { name: 'a\u001Bb\u009Bc\u007Fd\u2028e\u202Ef\uFEFFg é 😀' };
    const json = [...jsonPieces(value)].join('');
    assert.deepEqual(JSON.parse(json), value);
    assert.doesNotMatch(json.replaceAll('\n', ''), /[\p{Cc}\p{Zl}\u202E\uFEFF]/u);
    assert.ok(json.includes('é 😀'));
  });

  test('the pieces of an object are what JSON.stringify gives', () => {
    for (const value of [{}, { a: [] }, { a: undefined }, { a: [undefined, [1, {}]], b: { c: [{ d: 'x\ny' }, []] } }])
      assert.equal([...jsonPieces(value)].join(''), JSON.stringify(value, null, 1));
    assert.equal(
      [...jsonPieces({ a: new Set([1, 'x']), b: new Set() })].join(''),
      JSON.stringify({ a: [1, 'x'], b: [] }, null, 1),
    );
    fc.assert(
      fc.property(fc.dictionary(fc.stringMatching(/^[a-z]+$/), fc.jsonValue()), (value) => {
        assert.deepEqual(JSON.parse([...jsonPieces(value)].join('')), JSON.parse(JSON.stringify(value)));
      }),
      { seed: 1, numRuns: 100 },
    );
  });

  test('text is one line without escape sequences', () => {
    assert.equal(terminalText('a\u001B[31mb\r\nc'), 'a [31mb c');
  });
});
