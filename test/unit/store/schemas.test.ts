import * as assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import Ajv from 'ajv';
import * as fc from 'fast-check';
import { disagreementKinds } from '../../../src/core/model';
import {
  correctionKinds,
  correctionLine,
  parseCorrections,
  type Correction,
} from '../../../src/core/store/corrections';
import { factKinds, parseRecords, statuses, withRecord } from '../../../src/core/store/records';
import { selectPassage } from '../../../src/core/store/selectedPassage';
import { anyAnnotated } from '../export/annotatedStory';

const schema = (name: string) =>
  new Ajv().compile(JSON.parse(readFileSync(`syntaxes/${name}.schema.json`, 'utf8')) as object);
const values: Partial<Record<Correction['correction'], string>> = {
  rename: 'Olga',
  type: 'place',
  'not-an-entity': 'here',
  speaker: '',
  date: '2024-05-16/2024-05-18',
};

suite('the schemas of people’s files', () => {
  test('every correction that is written is valid, and what is read as wrong is not', () => {
    const isValid = schema('corrections');
    const passage = selectPassage('Olga Brandt', { source: 'a.txt', start: 0, end: 4 });
    for (const correction of correctionKinds) {
      const value = values[correction];
      const two = correction.includes('same') || correction === 'not-a-disagreement';
      for (const about of correction === 'not-a-disagreement' ? disagreementKinds : [undefined]) {
        const one: Correction = {
          correction,
          passages: two ? [passage, passage] : [passage],
          ...(about === undefined ? {} : { about }),
          ...(value === undefined ? {} : { value }),
        };
        const line = correctionLine(one);
        assert.ok(isValid(JSON.parse(line)), `${line}: ${JSON.stringify(isValid.errors)}`);
        assert.deepEqual(parseCorrections(line).problems, []);
        for (const broken of [
          { ...one, passages: [] },
          { ...one, value: undefined, about: undefined },
        ]) {
          const text = JSON.stringify(broken);
          assert.equal(isValid(JSON.parse(text)), parseCorrections(text).problems.length === 0, text);
        }
      }
    }
    assert.ok(isValid({ correction: 'from-a-later-version', anything: 1 }));
  });

  test('every status and note that is written is valid', () => {
    const isValid = schema('person');
    fc.assert(
      fc.property(anyAnnotated, ({ records }) => {
        const text = records.reduce(withRecord, '');
        for (const line of text.split('\n').slice(0, -1)) assert.ok(isValid(JSON.parse(line)), line);
        assert.deepEqual(parseRecords(text).problems, []);
      }),
      { seed: 7, numRuns: 50 },
    );
    const known = readFileSync('syntaxes/person.schema.json', 'utf8');
    for (const word of [...statuses, ...factKinds]) assert.ok(known.includes(`"${word}"`));
  });
});
