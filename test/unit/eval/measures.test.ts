import * as assert from 'node:assert/strict';
import { f1, precisionOf, recallOf, share } from '../../eval/measures/figures';
import { distinct, matched, overlap } from '../../eval/measures/matching';
import { averagePrecision, bestF1, pearson, spearman } from '../../eval/measures/ranking';
import { scoreReports, type GivenReport, type GoldReport } from '../../eval/measures/reports';
import { cosine, tfIdf } from '../../eval/measures/tfIdf';

suite('measures', () => {
  test('F1 is the harmonic mean of precision and recall', () => {
    const counts = { right: 6, given: 8, wanted: 12 };
    assert.equal(precisionOf(counts), 0.75);
    assert.equal(recallOf(counts), 0.5);
    assert.equal(f1('', counts).value, 0.6);
    assert.equal(f1('', { right: 0, given: 0, wanted: 5 }).value, 0);
    assert.equal(recallOf({ right: 6, given: 8, wanted: 12, found: 9 }), 0.75);
    assert.equal(share('', 0, 0).value, 0);
  });

  test('passages are matched one to one, the best pair first', () => {
    const wanted = [
      { start: 0, end: 10 },
      { start: 8, end: 20 },
    ];
    const given = [
      { start: 6, end: 18 },
      { start: 0, end: 4 },
    ];
    assert.deepEqual(matched(wanted, given, overlap), [
      [1, 0],
      [0, 1],
    ]);
    assert.deepEqual(matched(wanted, [{ start: 30, end: 40 }], overlap), []);
  });

  test('the same row twice counts once', () => {
    const row = { doc: 'a', start: 1, end: 2, type: 'PER' };
    assert.equal(distinct([row, { ...row }, { ...row, type: 'ORG' }]).length, 2);
  });

  test('average precision and the best threshold; equal scores are one step', () => {
    const answers = [
      { score: 0.9, right: true },
      { score: 0.8, right: false },
      { score: 0.7, right: true },
    ];
    assert.ok(Math.abs(averagePrecision(answers) - (1 + 2 / 3) / 2) < 1e-9);
    assert.deepEqual(bestF1('', answers, 2).counts, { right: 2, given: 3, wanted: 2 });
    const equal = answers.map(({ right }) => ({ score: 1, right }));
    assert.ok(Math.abs(averagePrecision(equal) - 2 / 3) < 1e-9);
  });

  test('correlations', () => {
    assert.ok(Math.abs(pearson([1, 2, 3], [2, 4, 6]) - 1) < 1e-9);
    assert.ok(Math.abs(spearman([1, 2, 3, 4], [1, 4, 9, 16]) - 1) < 1e-9);
    assert.ok(Math.abs(pearson([1, 2, 3], [3, 2, 1]) + 1) < 1e-9);
  });

  test('TF-IDF is 1 for the same words and 0 for none in common', () => {
    const [one, same, other] = tfIdf(['The dam broke.', 'The dam broke.', 'Wheat prices rose.']);
    assert.ok(Math.abs(cosine(one, same) - 1) < 1e-9);
    assert.equal(cosine(one, other), 0);
  });
});

suite('measures of reported speech', () => {
  const text = '“We will rebuild,” Ada Berg said. He called it “a start”. The “bridge” stands.';
  const at = (words: string): [number, number] => [text.indexOf(words), text.indexOf(words) + words.length];
  const gold = (words: string, more: Partial<GoldReport> = {}): GoldReport => {
    const [start, end] = at(words);
    return { doc: 'd', start, end, ...more };
  };
  const given = (words: string, speaker: string | null): GivenReport => {
    const [start, end] = at(words);
    const [from, to] = at(speaker ?? '');
    return {
      doc: 'd',
      start,
      end,
      speaker: speaker === null ? null : { start: from, end: to, text: speaker },
      cue: null,
    };
  };
  const value = (figures: ReturnType<typeof scoreReports>['figures'], name: string): number | undefined =>
    figures.find((figure) => figure.name === name)?.value;
  const docs = [{ id: 'd', text }];

  test('marks and punctuation at the ends do not matter; the last name is enough', () => {
    const wanted = [gold('“We will rebuild,”', { speaker: [at('Ada Berg')], speakerText: 'Ada Berg' })];
    const { figures } = scoreReports(docs, wanted, [given('We will rebuild', 'Berg')]);
    assert.equal(value(figures, 'exact'), 1);
    assert.equal(value(figures, 'with speaker'), 1);
  });

  test('a wrong speaker is told, and one too many is extra', () => {
    const wanted = [gold('We will rebuild', { speaker: [at('Ada Berg')], speakerText: 'Ada Berg' })];
    const { figures, errors } = scoreReports(docs, wanted, [given('We will rebuild', 'He'), given('a start', 'He')]);
    assert.equal(value(figures, 'with speaker'), 0);
    assert.deepEqual(figures[0]?.counts, { right: 1, given: 2, wanted: 1 });
    assert.equal(errors.length, 2);
  });

  test('what is to be ignored is neither right nor wrong', () => {
    const wanted = [gold('We will rebuild'), gold('bridge', { ignore: true })];
    const { figures } = scoreReports(docs, wanted, [given('We will rebuild', null), given('bridge', null)]);
    assert.equal(value(figures, 'exact'), 1);
  });
});
