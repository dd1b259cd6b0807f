import * as assert from 'node:assert/strict';
import fc from 'fast-check';
import { escapeMarkdown } from '../../../src/host/escape';

suite('escaping article text for hovers', () => {
  test('words stay as they are', () => {
    assert.equal(escapeMarkdown('Zoë said 12 things'), 'Zoë said 12 things');
  });

  test('nothing that Markdown, HTML or the icon syntax could use is left bare', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const bare = escapeMarkdown(text).replace(/\\[!-/:-@[-`{-~]|&#36;/g, '');
        assert.doesNotMatch(bare, /[!-/:-@[-`{-~]/);
        assert.doesNotMatch(bare, /[\p{Cc}\u2028\u2029]/u);
      }),
      { seed: 7 },
    );
  });

  test('a link, an icon and HTML lose their meaning', () => {
    assert.equal(escapeMarkdown('[a](command:b)'), '\\[a\\]\\(command\\:b\\)');
    assert.equal(escapeMarkdown('$(gear)'), '&#36;\\(gear\\)');
    assert.equal(escapeMarkdown('<b>&lt;'), '\\<b\\>\\&lt\\;');
  });

  test('marks that turn the reading direction do not reach the lines after', () => {
    assert.equal(escapeMarkdown('a\u202eb\u2066c'), 'a b c');
  });
});
