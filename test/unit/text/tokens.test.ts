import * as assert from 'node:assert/strict';
import { tokenize } from '../../../src/core/text/tokens';

const words = (text: string): string[] => tokenize(text).map((token) => token.text);

suite('tokens', () => {
  test('possessives and contractions are tokens of their own', () => {
    assert.deepEqual(words('Kenya’s ministers don’t know what they’ll say.'), [
      'Kenya',
      '’s',
      'ministers',
      'do',
      'n’t',
      'know',
      'what',
      'they',
      '’ll',
      'say',
      '.',
    ]);
    assert.deepEqual(words("the workers' union"), ['the', 'workers', "'", 'union']);
  });

  test('hyphenated words stay whole, number ranges do not', () => {
    assert.deepEqual(words('a long-term 12-point plan for May 20-22'), [
      'a',
      'long-term',
      '12-point',
      'plan',
      'for',
      'May',
      '20',
      '-',
      '22',
    ]);
  });

  test('abbreviations and initials keep their full stop', () => {
    assert.deepEqual(words('Gov. J. Alvarez of the U.S. left at 5 p.m.'), [
      'Gov.',
      'J.',
      'Alvarez',
      'of',
      'the',
      'U.S.',
      'left',
      'at',
      '5',
      'p.m.',
    ]);
  });

  test('initials behind a hyphen keep their stops', () => {
    assert.deepEqual(words('the anti-U.N. vote of A. Reed, R-N.C., failed').slice(1, 3), ['anti-U.N.', 'vote']);
    assert.ok(words('the vote of A. Reed, R-N.C., failed').includes('R-N.C.'));
  });

  test('plain words in front of a full stop are not abbreviations', () => {
    assert.deepEqual(words('She said no. Then she sat.').slice(-4), ['Then', 'she', 'sat', '.']);
    assert.deepEqual(words('She said no. Then').slice(0, 4), ['She', 'said', 'no', '.']);
  });

  test('numbers keep their separators and letters', () => {
    assert.deepEqual(words('$1,250.50 at 10:30 on the 21st, up 3%'), [
      '$',
      '1,250.50',
      'at',
      '10:30',
      'on',
      'the',
      '21st',
      ',',
      'up',
      '3',
      '%',
    ]);
  });

  test('addresses, tags and names with @ are one token', () => {
    assert.deepEqual(words('See https://example.org/a?b=c, example.org or #peace @someone.'), [
      'See',
      'https://example.org/a?b=c',
      ',',
      'example.org',
      'or',
      '#peace',
      '@someone',
      '.',
    ]);
  });

  test('offsets are UTF-16 and cover the words exactly, emoji included', () => {
    const text = '😀 Zoë’s café—“naïve” 🇫🇷';
    for (const token of tokenize(text)) assert.equal(text.slice(token.start, token.end), token.text);
    assert.deepEqual(words(text).slice(1, 5), ['Zoë', '’s', 'café', '—']);
  });

  test('a run without spaces is cut, not one endless token', () => {
    const tokens = tokenize('a'.repeat(5000));
    assert.ok(tokens.every((token) => token.end - token.start <= 120));
    assert.equal(
      tokens.reduce((sum, token) => sum + token.end - token.start, 0),
      5000,
    );
  });

  test('lower keeps the length even where Unicode would change it', () => {
    for (const token of tokenize('İSTANBUL Straße ǅ')) assert.equal(token.lower.length, token.text.length);
  });
});
