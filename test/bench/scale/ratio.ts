/**
 * How many times faster a whole analysis is than compromise's bare parse of the same texts: processor time, in rounds that
 * take turns, once the compiler has settled.
 *
 *   node test/support/script.mjs test/bench/scale/ratio.ts FOLDER...
 */
import { analyseSource } from '../../../src/core/story/analyse';
import { parse } from '../compromise';
import { readArticles } from '../corpus/articles';
import { Corpus, SEED } from '../corpus/generate';
import { mark, percentile } from './figures';

const ROUNDS = 5;
const OURS = 120;
/** Compromise takes several times as long. */
const THEIRS = 30;

const corpus = new Corpus(readArticles(process.argv.slice(2)), SEED);
const texts = [...corpus.sources(OURS)].map(({ text }) => text);

/** Milliseconds of processor time for each character. */
function timeOf(read: (text: string) => unknown, count: number): number {
  const part = texts.slice(0, count);
  const before = process.cpuUsage();
  for (const text of part) read(text);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / part.reduce((sum, { length }) => sum + length, 0);
}

timeOf(analyseSource, OURS);
timeOf(parse, THEIRS);
const ratios = Array.from({ length: ROUNDS }, () => timeOf(parse, THEIRS) / timeOf(analyseSource, OURS));
console.log(mark + JSON.stringify({ ratio: percentile(ratios) }));
