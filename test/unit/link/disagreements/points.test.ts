import * as assert from 'node:assert/strict';
import { analyseSource } from '../../../../src/core/story/analyse';
import { linkStory } from '../../../../src/core/story/link';
import type { SourceFacts } from '../../../../src/core/model';

/** Kind, status and code of the disagreements between two texts. */
function between(one: string, other: string, published: readonly [string, string] = ['2024-05-06', '2024-05-06']) {
  const texts = { 'one.txt': one, 'other.txt': other };
  const facts = new Map<string, SourceFacts>([
    ['one.txt', { published: published[0] }],
    ['other.txt', { published: published[1] }],
  ]);
  const sources = Object.entries(texts).map(([id, text]) => ({ id, text, analysis: analyseSource(text) }));
  return linkStory(sources, { facts: { sources: facts } }).disagreements.map(
    ({ kind, status, reason }) => `${kind} ${status} ${reason.code}`,
  );
}

suite('disagreements on one point in claims worded freely', () => {
  test('what one leaves open another tells', () => {
    const open = 'It is not known whether the port of Aarhus will open to tankers on Monday.';
    assert.deepEqual(between(open, 'Tankers will be let into the port of Aarhus from Monday, its director said.'), [
      'negation differs differs.unconfirmed',
    ]);
    assert.deepEqual(between(open, 'Tankers were let into the port of Aarhus for the first time in 1931.'), []);
  });

  test('what stands in a statement that leaves it open is not told', () => {
    assert.deepEqual(
      between(
        'Reports that Ragnhild Nygaard would meet Mayor Ivo Lund in Aarhus were not confirmed by the council.',
        'Reports that Nygaard would meet Mayor Ivo Lund in Aarhus on Monday were not confirmed by the council.',
      ),
      [],
    );
  });

  test('a source that says both is not at odds with its copy', () => {
    const both =
      'It is not known whether the port of Aarhus will open to tankers on Monday. Tankers will be let into the port of Aarhus from Monday, its director said.';
    assert.deepEqual(between(both, both), []);
  });

  test('a question is only answered by what it asks for', () => {
    const open = 'It is unclear how many people were in the town hall of Aarhus.';
    assert.deepEqual(between(open, 'People were in the town hall of Aarhus when the roof fell.'), []);
    assert.deepEqual(between(open, 'Some 40 people were in the town hall of Aarhus when the roof fell.'), [
      'negation differs differs.unconfirmed',
    ]);
  });

  test('who is asked for is not told by vowing to find whoever it was', () => {
    const open = 'It is not known who was responsible for the fire in the port of Aarhus.';
    assert.deepEqual(
      between(
        open,
        'The mayor, Ivo Lund, vowed to find those who were responsible for the fire in the port of Aarhus.',
      ),
      [],
    );
    assert.deepEqual(between(open, 'Ivo Lund was responsible for the fire in the port of Aarhus.'), [
      'negation differs differs.unconfirmed',
    ]);
  });

  test('aims of one thing', () => {
    assert.deepEqual(
      between(
        'The aim of the talks in Oslo is to free the prisoners, the ministry of Norway said.',
        'The meeting in Oslo is meant to reopen the border, according to Norway.',
      ),
      ['modality differs differs.purpose'],
    );
  });

  test('a charge by one accuser, told as done in one and as possible in another', () => {
    assert.deepEqual(
      between(
        'Norway accused Denmark of sending arms to Iceland.',
        'Denmark may be thinking of sending tanks to Iceland, Norway warned.',
      ),
      ['modality differs differs.charge'],
    );
    assert.deepEqual(
      between(
        'Norway accused Denmark of sending arms to Iceland.',
        'Denmark sent a swimming team to Iceland, Norway said.',
      ),
      [],
    );
  });

  test('one doubt with two holders', () => {
    assert.deepEqual(
      between(
        "Norway raised doubts about Denmark's neutrality.",
        'Copenhagen is not impartial in the dispute, Swedish leaders say.',
      ),
      ['actor differs differs.holder'],
    );
  });

  test('a charge in one, its denial in another', () => {
    assert.deepEqual(
      between('Norway accused Denmark of hiding arms in Iceland.', 'Denmark denied the charges on Monday.'),
      ['negation differs differs.denied'],
    );
    assert.deepEqual(
      between('Norway accused Denmark of hiding arms in Iceland.', 'Finland denied the charges on Monday.'),
      [],
    );
  });

  test('a plan for other days than in an older source', () => {
    const older = "Olsen's visit to Denmark in April or early May is being discussed, an aide said.";
    const newer = 'President Olsen will travel to Denmark on 20 June 2024, the palace said.';
    assert.deepEqual(between(older, newer, ['2024-02-22', '2024-06-14']), ['date overtaken differs.overtaken']);
    // neither is older: then the two say different days of one visit
    assert.deepEqual(between(older, newer, ['2024-06-14', '2024-06-14']), ['date differs differs.date']);
  });

  test('a plan still open, confirmed in a newer source', () => {
    const plan = "Olsen's plan to visit Denmark is at an early stage, an aide said.";
    const confirmed = 'Denmark on Friday confirmed the visit of Olsen.';
    assert.deepEqual(between(plan, confirmed, ['2024-05-02', '2024-05-17']), ['modality overtaken differs.overtaken']);
    assert.deepEqual(between(plan, confirmed, ['2024-05-17', '2024-05-02']), []);
  });
});
