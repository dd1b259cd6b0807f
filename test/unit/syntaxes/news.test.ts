import * as assert from 'node:assert/strict';
import fc from 'fast-check';
import { INITIAL, type IGrammar } from 'vscode-textmate';
import { newsGrammar } from '../../fuzz/grammar';

suite('the grammar of news sources', () => {
  let grammar: IGrammar;

  suiteSetup(async () => {
    grammar = await newsGrammar();
  });

  /** The stretches of the lines that have a scope. */
  function scoped(scope: string, ...lines: readonly string[]): readonly string[] {
    let state = INITIAL;
    return lines.flatMap((line) => {
      const { tokens, ruleStack } = grammar.tokenizeLine(line, state);
      state = ruleStack;
      return tokens
        .filter(({ scopes }) => scopes.includes(scope))
        .map(({ startIndex, endIndex }) => line.slice(startIndex, endIndex));
    });
  }

  test('only the first line is the headline', () => {
    assert.deepEqual(scoped('meta.headline.news', 'Bridge opens', 'Bridge closes'), ['Bridge opens']);
  });

  test('quotations are found in every kind of mark, an unclosed one up to the end of its line', () => {
    const lines = ['', 'She said “yes” and "no".', '«Oui», he said; „nein“, said a third.', 'And “then', 'nothing'];
    assert.deepEqual(scoped('meta.quotation.news', ...lines), ['yes', 'no', 'Oui', 'nein', 'then']);
  });

  test('an apostrophe begins no quotation', () => {
    assert.deepEqual(scoped('meta.quotation.news', '', "The mayor's and the dogs' it isn't"), []);
  });

  test('a dateline is a place in capitals before a dash', () => {
    assert.deepEqual(scoped('meta.dateline.news', '', 'BERGEN, Norway (AP) — The bridge', 'Bergen — the city'), []);
    assert.deepEqual(scoped('meta.dateline.news', '', 'BERGEN (AP) — The bridge', 'Bergen — the city'), [
      'BERGEN (AP)',
    ]);
  });

  test('lines around the article are told by how they begin', () => {
    const lines = ['', 'Leave a Reply', 'SHARE THIS ARTICLE', 'Subscribed readers left.', 'Leave a bridge standing.'];
    assert.deepEqual(scoped('meta.boilerplate.news', ...lines), ['Leave a Reply', 'SHARE THIS ARTICLE']);
  });

  test('no line takes long, whatever it holds', () => {
    const piece = fc.constantFrom('“', '”', '"', '«', '„', 'A', ' ', '—', '(', ')', 'share ', '.', '\u{1f600}', 'é');
    const started = Date.now();
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 3000 }), (pieces) => {
        grammar.tokenizeLine(pieces.join(''), INITIAL);
      }),
      { seed: 5, numRuns: 50 },
    );
    for (const text of ['A'.repeat(200_000), '“'.repeat(50_000), 'A (('.repeat(50_000)]) {
      grammar.tokenizeLine(text, INITIAL, 5000);
    }
    assert.ok(Date.now() - started < 8000, `${Date.now() - started} ms`);
  });
});
