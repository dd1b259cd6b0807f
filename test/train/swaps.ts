/**
 * Distils the words that a thesaurus gives for the words of names, `src/core/data/garbles/swaps.bin`.
 *
 *   node test/support/script.mjs test/train/swaps.ts WORDS_TXT NEWSWIRE_CSV
 *
 * WORDS_TXT is `words.txt` of the npm package moby (Moby Thesaurus and the thesaurus of OpenOffice), NEWSWIRE_CSV the Groningen
 * Meaning Bank's newswire as `Sentence #,Word,POS,Tag`, of which only the words of names are taken. A pair stays where each
 * of the two words is given for the other, or much else is for both.
 */
import fs from 'node:fs';
import { firstNames } from '../../src/core/data/names/firstNames';
import { institutions } from '../../src/core/data/names/institutions';
import { lastNames } from '../../src/core/data/names/lastNames';
import { organisationWords, placeWords } from '../../src/core/data/names/nameWords';
import { organisations } from '../../src/core/data/names/organisations';
import { titleWords } from '../../src/core/data/names/titles';
import { addTo } from '../../src/core/lists';
import { commonness, placeInTable, wordsInTable } from '../../src/core/data/related/related';
import { swapsFile } from './swapsFile';

const [thesaurus = '', newswire = ''] = process.argv.slice(2);

/** Words as common as this in the newswire may stand in names. */
const COMMON = 0.08;
/** Of two words only one of which is given for the other, so many must be given for both. */
const SHARED = 12;

const given = new Map<string, ReadonlySet<string>>();
for (const line of fs.readFileSync(thesaurus, 'utf8').split('\n')) {
  const [word = '', ...others] = line.trim().split(',');
  given.set(word, new Set(others.filter((other) => other !== word)));
}

/** Words of names of two words and more in the newswire. */
function* namesInNews(): Generator<string> {
  let run: string[] = [];
  for (const line of fs.readFileSync(newswire, 'utf8').split('\n').slice(1)) {
    const [, word = '', tag = ''] = /^[^,]*,("[^"]*"|[^,]*),([^,]*),/.exec(line) ?? [];
    if (line.startsWith('Sentence') || !tag.startsWith('NNP') || !/^\p{Lu}\p{Ll}+$/u.test(word)) {
      if (run.length > 1) yield* run;
      run = [];
    }
    if (tag.startsWith('NNP')) run.push(word.toLowerCase());
  }
}

/** A word as the thesaurus has it. */
function rootOf(word: string): string | undefined {
  return [word, word.replace(/s$/, ''), word.replace(/ies$/, 'y')].find((form) => given.has(form));
}

const words = [...organisationWords, ...placeWords, ...titleWords, ...namesInNews()];
for (const list of [institutions, organisations, firstNames, lastNames]) words.push(...list.split(/[|\s]+/));
words.push(...wordsInTable().filter((word) => commonness(word) >= COMMON));
const roots = new Set(words.flatMap((word) => (/^[a-z]{3,}$/.test(word) ? (rootOf(word) ?? []) : [])));

function areNear(one: string, other: string): boolean {
  const [own, others] = [given.get(one), given.get(other)];
  if (!own || !others) return false;
  if (own.has(other) && others.has(one)) return true;
  return (own.has(other) || others.has(one)) && [...own].filter((word) => others.has(word)).length >= SHARED;
}

const table = new Map<number, Set<number>>();
for (const root of roots) {
  for (const other of given.get(root) ?? []) {
    const [place, otherPlace] = [placeInTable(root), placeInTable(other)];
    if (place === undefined || otherPlace === undefined || !areNear(root, other)) continue;
    // a pair of two such words is kept once
    const isTurned = roots.has(other) && otherPlace < place;
    addTo(table, isTurned ? otherPlace : place, isTurned ? place : otherPlace);
  }
}
const bytes = swapsFile(table);
fs.writeFileSync('src/core/data/garbles/swaps.bin', bytes);
console.log(
  table.size,
  'words',
  [...table.values()].reduce((sum, { size }) => sum + size, 0),
  'pairs',
  bytes.length,
  'bytes',
);
