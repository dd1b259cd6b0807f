import * as assert from 'node:assert/strict';
import fc from 'fast-check';
import { excerpt, inContext, oneLine } from '../../../src/core/views/plainText';

const pieces = fc.constantFrom(
  'word',
  ' ',
  '\n',
  '\0',
  '\u001B[2J',
  '\uD83D',
  '\uDE00',
  '\u202E',
  '\u2028',
  'x'.repeat(30),
  ',',
);

suite('oneLine', () => {
  test('puts lines together and drops what cannot be shown', () => {
    assert.equal(oneLine(' one\r\n\ttwo\u2028three \u001B[31mred\u0007 '), 'one two three [31mred');
    assert.equal(oneLine('safe\u202Etxt.exe\u2066x'), 'safe txt.exe x');
  });

  test('cuts at a word and marks the cut', () => {
    assert.equal(oneLine('The mayor will close the old bridge', 22), 'The mayor will close…');
    assert.equal(oneLine('The mayor will close the old bridge', 35), 'The mayor will close the old bridge');
  });

  test('leaves no half of a surrogate pair and no dangling comma', () => {
    assert.equal(oneLine('ab😀cd', 4), 'ab…');
    assert.equal(oneLine('One two, three four', 10), 'One two…');
  });

  test('marks text as cut when only its end was white space beyond reach', () => {
    assert.equal(oneLine(`short${' '.repeat(5000)}end`, 40), 'short…');
  });

  test('is never longer than asked, and well formed', () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 60 }), fc.integer({ min: 2, max: 80 }), (parts, limit) => {
        const line = oneLine(parts.join(''), limit);
        assert.ok(line.length <= limit);
        assert.doesNotMatch(line, /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]/u);
      }),
      { seed: 3, numRuns: 200 },
    );
  });
});

suite('excerpt', () => {
  test('puts back the quotation mark that was cut off', () => {
    const text = 'She said the plan “was tired.” He said “no” to it.';
    assert.equal(excerpt(text, { start: 9, end: 28 }), 'the plan “was tired.”');
    assert.equal(excerpt(text, { start: 19, end: 30 }), '“was tired.”');
    assert.equal(excerpt(text, { start: 19, end: 28 }), 'was tired');
    assert.equal(excerpt(text, { start: 31, end: 43 }), 'He said “no”');
  });
});

suite('inContext', () => {
  const text = `First. ${'The long sentence goes on and on '.repeat(8)}until the bridge closes at last. Last.`;
  const span = { start: text.indexOf('bridge'), end: text.indexOf('bridge') + 6 };

  test('shows the whole sentence when it is short', () => {
    assert.equal(
      inContext('One. The bridge closes. Three.', { start: 9, end: 15 }, { start: 5, end: 23 }),
      'The bridge closes.',
    );
  });

  test('shows the passage inside a long sentence, from a word on', () => {
    const shown = inContext(text, span, { start: 7, end: text.length - 6 }, 60);
    assert.match(shown, /^… (?:The|long|sentence|goes|on|and|until) .*bridge closes/);
    assert.ok(shown.length <= 60);
  });
});
