import * as assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { analyseSource } from '../../../src/core/story/analyse';
import { analysisKey } from '../../../src/core/story/record/analysisKey';
import { analysisIn, keptLine, keyOfLine } from '../../../src/core/story/record/keptAnalysis';
import { packAnalysis, unpackAnalysis } from '../../../src/core/story/record/packedAnalysis';

const text = `Bridge in Harwick to close

HARWICK, May 3 (AP) — The old bridge will close on Friday and the ferry will stop next week, Mayor Ada Brook said.

“We must act before the winter,” Brook told the Harwick Post. About 300 people protested, the German ambassador said.`;
const analysis = analyseSource(text);
const key = analysisKey(text);

suite('records of analyses', () => {
  test('an analysis is read as it was written, those of the sample sources too', () => {
    for (const file of readdirSync('seeds').filter((name) => name.endsWith('.txt'))) {
      const seed = readFileSync(`seeds/${file}`, 'utf8');
      const whole = analyseSource(seed);
      const line = keptLine(analysisKey(seed), whole);
      assert.ok(!line.includes('\n'));
      assert.deepEqual(analysisIn(line, analysisKey(seed), seed.length), whole);
    }
    assert.equal(keyOfLine(keptLine(key, analysis)), key);
  });

  test('what is empty can be written, too', () => {
    const nothing = analyseSource('');
    assert.deepEqual(analysisIn(keptLine(analysisKey(''), nothing), analysisKey(''), 0), nothing);
  });

  test('lists that many claims or credits share are written once, and shared again when they are read', () => {
    const manyCredits = `Dateline\n\nAda Brook said on Monday that it rained.\n\n${'It rained in Bergen. '.repeat(200)}\n\n(Additional reporting by Ada Brook in Bergen; Editing by Bo Lund)`;
    const whole = analyseSource(manyCredits);
    const packed = packAnalysis(whole);
    const claimsIn = new Set(whole.claims.map(({ wording }) => wording)).size;
    assert.equal(packed.claims.filter(({ wording }) => typeof wording !== 'number').length, claimsIn);
    const read = unpackAnalysis(JSON.parse(JSON.stringify(packed)), manyCredits.length);
    assert.deepEqual(read, whole);
    for (const list of ['attributions', 'claims'] as const) {
      const shares = (one: typeof whole): number =>
        new Set<unknown>(list === 'claims' ? one.claims.map((c) => c.wording) : one.attributions.map((a) => a.claims))
          .size;
      assert.equal(shares(read), shares(whole));
    }
  });

  test('a line that is damaged, cut off or of another text is not read', () => {
    const line = keptLine(key, analysis);
    fc.assert(
      fc.property(fc.nat(line.length - 1), fc.integer({ min: 1, max: 0xffff }), (at, by) => {
        const damaged = line.slice(0, at) + String.fromCharCode(line.charCodeAt(at) ^ by) + line.slice(at + 1);
        assert.equal(analysisIn(damaged, key, text.length), undefined);
        assert.equal(analysisIn(line.slice(0, at), key, text.length), undefined);
      }),
      { seed: 1, numRuns: 300 },
    );
    assert.equal(analysisIn(line, analysisKey(`${text} `), text.length), undefined);
    for (const nothing of ['', ' ', key, '\n', '{}']) assert.equal(analysisIn(nothing, key, 0), undefined);
  });

  test('JSON from elsewhere is no analysis unless all it points at is there', () => {
    const withFirst = (list: keyof typeof analysis, change: object): unknown => {
      const packed = { ...packAnalysis(analysis) };
      const [first, ...others] = packed[list];
      return unpackAnalysis({ ...packed, [list]: [{ ...(first as object), ...change }, ...others] }, text.length);
    };
    for (const list of ['zones', 'mentions', 'times', 'claims', 'attributions'] as const)
      assert.deepEqual(withFirst(list, {}), analysis);
    const changes: readonly (readonly [string, keyof typeof analysis, object])[] = [
      ['a span ends behind the text', 'mentions', { end: text.length + 1 }],
      ['a span ends before it starts', 'claims', { subject: { start: 5, end: 4 } }],
      ['a place is no number', 'zones', { start: '0' }],
      ['no such entity', 'mentions', { entity: 'x' }],
      ['no such sentence', 'claims', { sentence: 99 }],
      ['no such claim', 'attributions', { claims: ['c99'] }],
      ['the list of a later claim', 'claims', { wording: 0 }],
      ['no such message', 'zones', { reason: { code: 'toString', args: [] } }],
      ['no such kind', 'zones', { kind: 'advert' }],
      ['no time form', 'times', { form: null }],
      ['a field is missing', 'claims', { terms: undefined }],
    ];
    for (const [what, list, change] of changes) assert.equal(withFirst(list, change), undefined, what);
    assert.equal(unpackAnalysis({ ...packAnalysis(analysis), claims: undefined }, text.length), undefined);
    fc.assert(
      fc.property(fc.jsonValue(), (value) => assert.equal(unpackAnalysis(value, 10), undefined)),
      { seed: 1, numRuns: 200 },
    );
  });

  test('keys depend on every unit of the text and on what people corrected', () => {
    const rules = { zones: [], notNames: [], notNamed: ['Harwick'], types: [], apart: [] };
    const keys = [
      key,
      analysisKey(text, rules),
      analysisKey(''),
      analysisKey('a'),
      analysisKey('\uD83D'),
      analysisKey('\uD83E'),
      analysisKey('\uFFFD'),
      analysisKey('a\u0000'),
    ];
    assert.equal(new Set(keys).size, keys.length);
    for (const one of keys) assert.match(one, /^[0-9a-f]{64}$/);
    assert.equal(analysisKey(text), key);
  });
});
