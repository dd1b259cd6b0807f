/** The five sample sources against the labels beside their test. */
import * as fs from 'node:fs';
import * as path from 'node:path';
import { analyseSource } from '../../src/core/story/analyse';
import { linkStory } from '../../src/core/story/link';
import { scoreStory } from '../unit/seeds/score';
import type { Figure } from './measures/figures';

const FOLDER = 'seeds';
/** Figures that are numbers of things, not per cent. */
const COUNTS: ReadonlySet<string> = new Set([
  'mentionsInBoilerplate',
  'groupsFound',
  'disagreementsHigh',
  'falseAlarms',
]);

/** Every score of the sample sources; counts are given as hundredths, so that they print as they are. */
export function sampleSources(): readonly Figure[] {
  const files = fs.readdirSync(FOLDER).filter((file) => file.endsWith('.txt'));
  const texts = new Map(files.sort().map((id) => [id, fs.readFileSync(path.join(FOLDER, id), 'utf8')]));
  const sources = [...texts].map(([id, text]) => ({ id, text, analysis: analyseSource(text) }));
  return Object.entries(scoreStory(linkStory(sources), texts)).map(([name, value]: [string, number]) =>
    COUNTS.has(name) ? { name: `${name} (number)`, value: value / 100 } : { name, value: value / 100 },
  );
}
