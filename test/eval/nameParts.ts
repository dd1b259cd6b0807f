// What each part of the name step adds: names by the model alone, then with one part more at a time.
//
//   node test/support/script.mjs test/eval/nameParts.ts FOLDER...
//
// Each FOLDER is a data set with gold.ner.jsonl; only running prose is measured.
import type { Span } from '../../src/core/model';
import { withAcronyms } from '../../src/core/extract/entities/acronyms';
import { withCountries } from '../../src/core/extract/entities/countryNames';
import { withDateline } from '../../src/core/extract/entities/datelines';
import { guessNames } from '../../src/core/extract/entities/guesses';
import { withOrganisations } from '../../src/core/extract/entities/knownOrganisations';
import type { ReadSentence } from '../../src/core/extract/entities/readSentence';
import { withSurnames } from '../../src/core/extract/entities/surnames';
import { readText } from '../../src/core/text/read';
import { DataSet } from './dataSet';
import { f1 } from './measures/figures';

interface Name extends Span {
  readonly doc: string;
  readonly type: string;
}
type Part = (sentences: readonly ReadSentence[]) => readonly ReadSentence[];

const TYPES = ['PER', 'ORG', 'LOC'] as const;
const parts: readonly (readonly [string, Part])[] = [
  ['+ surnames', withSurnames],
  ['+ countries', (sentences) => sentences.map(withCountries)],
  ['+ organisations', (sentences) => sentences.map(withOrganisations)],
  ['+ datelines', (sentences) => sentences.map(withDateline)],
  ['+ acronyms', (sentences) => withAcronyms(sentences).sentences],
];

const keyOf = ({ doc, start, end, type }: Name): string => `${doc} ${String(start)} ${String(end)} ${type}`;

function namesOf(doc: string, sentences: readonly ReadSentence[]): string[] {
  return sentences.flatMap(({ words, guesses }) =>
    guesses.map(({ from, to, type }) =>
      keyOf({ doc, start: words[from]?.start ?? 0, end: words[to - 1]?.end ?? 0, type: TYPES[type] ?? '' }),
    ),
  );
}

for (const folder of process.argv.slice(2)) {
  const data = new DataSet(folder);
  const docs = data.docs.filter(({ prose }) => prose !== false);
  const inProse = new Set(docs.map(({ id }) => id));
  const gold = data
    .rows<Name>('gold.ner.jsonl')
    .filter(({ doc, type }) => inProse.has(doc) && (TYPES as readonly string[]).includes(type));
  const wanted = new Set(gold.map(keyOf));
  const steps = new Map<string, string[]>();
  const note = (step: string, names: readonly string[]): void => {
    steps.set(step, [...(steps.get(step) ?? []), ...names]);
  };
  for (const { id, text } of docs) {
    const whole = readText(text);
    note('model alone', namesOf(id, guessNames(whole, false)));
    let read: readonly ReadSentence[] = guessNames(whole);
    note('+ memory over the document', namesOf(id, read));
    for (const [step, part] of parts) {
      read = part(read);
      note(step, namesOf(id, read));
    }
  }
  console.log(folder);
  for (const [step, names] of steps) {
    const row = (type: string): string => {
      const given = names.filter((name) => name.endsWith(type));
      const right = given.filter((name) => wanted.has(name)).length;
      const { value } = f1(type, {
        right,
        given: given.length,
        wanted: [...wanted].filter((name) => name.endsWith(type)).length,
      });
      return `${type === '' ? 'all' : type} ${(100 * value).toFixed(1)}`;
    };
    console.log(`  ${step.padEnd(28)} ${['', ...TYPES].map(row).join('  ')}`);
  }
}
