import * as assert from 'node:assert/strict';
import { terminalJson, terminalText } from '../../../src/cli/terminal';

suite('terminal', () => {
  test('JSON keeps every character, the dangerous ones escaped', () => {
    const value = { name: 'a\u001Bb\u009Bc\u007Fd\u2028e\u202Ef\uFEFFg é 😀' };
    const json = terminalJson(value);
    assert.deepEqual(JSON.parse(json), value);
    assert.doesNotMatch(json.replaceAll('\n', ''), /[\p{Cc}\p{Zl}\u202E\uFEFF]/u);
    assert.ok(json.includes('é 😀'));
  });

  test('text is one line without escape sequences', () => {
    assert.equal(terminalText('a\u001B[31mb\r\nc'), 'a [31mb c');
  });
});
