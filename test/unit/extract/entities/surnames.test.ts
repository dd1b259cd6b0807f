import * as assert from 'node:assert/strict';
import type { Guess } from '../../../../src/core/extract/entities/model/decoder';
import { casing } from '../../../../src/core/extract/entities/model/shapes';
import type { ReadSentence } from '../../../../src/core/extract/entities/readSentence';
import { surnamesOf, withSurnames } from '../../../../src/core/extract/entities/surnames';
import { nameWords } from '../../../../src/core/extract/entities/words';
import { tagSentence } from '../../../../src/core/text/tagger';
import { tokenize } from '../../../../src/core/text/tokens';

const PERSON = 0;
const ORGANISATION = 1;

function sentence(text: string, ...guesses: readonly Guess[]): ReadSentence {
  return { words: nameWords(tagSentence(tokenize(text))), guesses, casing: casing.running };
}

function named(sentences: readonly ReadSentence[]): string[][] {
  const surnames = surnamesOf(sentences);
  return sentences.map((sentence) => {
    const { words, guesses } = withSurnames(sentence, surnames);
    return guesses.map(
      ({ from, to, type }) =>
        `${words
          .slice(from, to)
          .map(({ text }) => text)
          .join(' ')}/${type}`,
    );
  });
}

suite('surnames of full names', () => {
  const full = sentence(
    'Elena Markou met Tunde Okoro .',
    { from: 0, to: 2, type: PERSON },
    { from: 3, to: 5, type: PERSON },
  );

  test('a surname seen in a full name is that person elsewhere', () => {
    assert.deepEqual(named([full, sentence('Later Markou left .')])[1], ['Markou/0']);
  });

  test('two surnames joined by “and” are two people, not an organisation', () => {
    const joined = sentence('Later Markou and Okoro left .', { from: 1, to: 4, type: ORGANISATION });
    assert.deepEqual(named([full, joined])[1], ['Markou/0', 'Okoro/0']);
  });

  test('a firm named after others stays one organisation', () => {
    const firm = sentence('Later Markou and Sons left .', { from: 1, to: 4, type: ORGANISATION });
    assert.deepEqual(named([full, firm])[1], ['Markou and Sons/1']);
  });
});
