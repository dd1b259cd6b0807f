import * as assert from 'node:assert/strict';
import fc from 'fast-check';
import { factsMarkdown, markdownText } from '../../../src/core/views/factsMarkdown';
import { factsText } from '../../../src/core/views/factsText';
import { factTree } from '../../../src/core/views/factTree';
import { inEnglish } from '../../../src/core/words';
import { index } from './fixture';

suite('factsText', () => {
  test('is an indented list with signs for what needs a second look', () => {
    const lines = factsText('The old bridge', factTree(index, inEnglish)).split('\n');
    assert.equal(lines[0], 'The old bridge');
    assert.ok(lines.includes('Disagreements  1 conflicting, 1 garbled'));
    assert.ok(lines.includes('  ! date: 17 May / April  post_9f31, The Herald / wire_0c2d'));
    assert.ok(lines.includes('    ? Ada Brook / Carl Brook  post_9f31 / The Herald'));
    assert.ok(!lines.some((line) => line.startsWith('Places')), 'groups without rows are left out');
  });

  test('dresses headings, signs and small print as asked', () => {
    const style = {
      heading: (text: string) => `<b>${text}</b>`,
      flagged: (text: string) => `<!>${text}`,
      faint: (text: string) => `<i>${text}</i>`,
    };
    const text = factsText('Facts', factTree(index, inEnglish), style);
    assert.match(text, /<b>Timeline<\/b> {2}<i>2<\/i>\n {2}<!>! April 2024/);
  });
});

suite('factsMarkdown', () => {
  test('is headings and lists', () => {
    const lines = factsMarkdown(index, inEnglish).split('\n');
    assert.equal(lines[0], '# The old bridge');
    assert.ok(lines.includes('## Timeline (2)'));
    assert.ok(
      lines.some((line) => line.startsWith('- \\! date: 17 May / April (')),
      lines.join('\n'),
    );
  });

  test('leaves nothing in article text that a Markdown reader would act on', () => {
    assert.equal(
      markdownText('](command:x) <img src=x onerror=y> `a`'),
      '\\]\\(command:x\\) \\<img src\\=x onerror\\=y\\> \\`a\\`',
    );
    assert.equal(
      markdownText('https://evil.example www.evil.example a@b.example'),
      'https\\://evil.example www\\.evil.example a\\@b.example',
    );
    assert.equal(markdownText('1. first'), '1\\. first');
    assert.equal(markdownText('- item\n# title'), '\\- item \\# title');
  });

  test('every special character of any text is escaped', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 120 }), (text) => {
        const bare = markdownText(text).replace(/\\[\p{P}\p{S}]/gu, '');
        assert.doesNotMatch(bare, /[\\`*_[\]<>#|~!]|:\/\//);
      }),
      { seed: 9, numRuns: 500 },
    );
  });
});
