import * as assert from 'node:assert/strict';
import { analyseSource } from '../../../../src/core/story/analyse';

/** The claims of a text: their words, and who did what. */
function claimsOf(text: string): readonly { readonly words: string; readonly parts: string }[] {
  return analyseSource(text).claims.map(({ start, end, subject, action, object }) => ({
    words: text.slice(start, end),
    parts: [subject, undefined, object]
      .map((span, place) => (place === 1 ? (action ?? '-') : span ? text.slice(span.start, span.end) : '-'))
      .join(' | '),
  }));
}

function wordsOf(text: string): readonly string[] {
  return claimsOf(text).map(({ words }) => words);
}

suite('the statements of a sentence', () => {
  test('are not cut inside a list whose verb stands elsewhere', () => {
    for (const text of [
      'After losing his mother and stepfather in a long voyage, the boy needs the care of relatives.',
      'Dow Press publishes a daily paper, a magazine, and community newspapers and operates several data bases.',
      'The officer received an award for health and human rights in 1998, and was elected to the board in 1995.',
    ])
      assert.deepEqual(wordsOf(text), [text.slice(0, -1)]);
    const two = 'The northern council closed the old bridge and the local ferry company added three evening boats.';
    assert.deepEqual(wordsOf(two), [
      'The northern council closed the old bridge',
      'the local ferry company added three evening boats',
    ]);
  });

  test('are not cut at a preposition that looks like a conjunction', () => {
    for (const text of [
      'Foreign visitors to the capital since the bombings have noted a heavy presence of police.',
      'She served as associate dean for rural health at the university of the southern region.',
      'The ministry criticised old trade deals such as the northern treaty and called for steep new tariffs.',
    ])
      assert.deepEqual(wordsOf(text), [text.slice(0, -1)]);
    const joined =
      'Profits climbed to 98 million euros in the petroleum segment, as the northern company was helped by higher oil prices.';
    assert.deepEqual(wordsOf(joined), [
      'Profits climbed to 98 million euros in the petroleum segment',
      'as the northern company was helped by higher oil prices',
    ]);
  });

  test('begin with a name behind the comma that closes an opening, the first one', () => {
    assert.deepEqual(
      wordsOf('While two of the boats managed to escape, Sukanya intercepted the remaining three vessels.'),
      ['two of the boats managed to escape', 'Sukanya intercepted the remaining three vessels'],
    );
  });

  test('end where the words that report begin, and none begins with these', () => {
    assert.deepEqual(
      wordsOf('The firm declined to name the other bidders but said the offer would stand until the spring.'),
      ['The firm declined to name the other bidders', 'the offer would stand until the spring'],
    );
    assert.deepEqual(
      wordsOf('“The storm destroyed the old harbour,” said Ann Lee, a teacher who works as a guide at the museum.'),
      ['The storm destroyed the old harbour'],
    );
  });

  test('end with a straight quotation mark that stands in front of the wrong word', () => {
    const text =
      'Police met the press. "The gunman fled the old harbour, "Whiteside said. He died from his wounds on the floor, he said.';
    assert.deepEqual(wordsOf(text).slice(-2), [
      'The gunman fled the old harbour',
      'He died from his wounds on the floor',
    ]);
  });
});

suite('who did what', () => {
  test('is told of the noun that others hang on, whatever tells which one is meant', () => {
    for (const [text, parts] of [
      ['A rifle found near the home of a doctor may yield clues.', 'A rifle | yield | clues'],
      ['His mother and ten others fleeing the island drowned on Monday.', 'His mother and ten others | drown | -'],
      ['A clerk who was fired last week shot a woman at the office.', 'A clerk | shoot | a woman'],
      ['The prices they paid for the goods rose by a tenth.', 'The prices | rise | -'],
      ['The personnel, arms and equipment were handed to the army.', 'The personnel, arms and equipment | hand | -'],
      ['At least 75 people left the burning building.', 'At least 75 people | leave | the burning building'],
      ['She has assumed a newly created role in the ministry.', 'She | assume | a newly created role'],
      ['The gunman killed and buried the old banker.', 'The gunman | kill | -'],
    ])
      assert.equal(claimsOf(text ?? '')[0]?.parts, parts, text);
  });

  test('is told with a verb, never with part of a name', () => {
    assert.equal(
      claimsOf('The largest buyer will be Seagram Co., which owns about 23% of Du Pont.')[0]?.parts,
      'The largest buyer | - | Seagram Co.',
    );
    assert.equal(
      claimsOf('That was Eileen Collins, after she flew as the first co-pilot ever.')[0]?.parts,
      'That | - | Eileen Collins',
    );
  });

  test('is told with the verb behind “n’t”', () => {
    assert.equal(
      claimsOf('The bank won’t raise its rates this year.')[0]?.parts,
      'The bank | raise | its rates this year',
    );
  });
});
