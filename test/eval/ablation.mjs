// What each part of the extraction adds: measures labelled data with the whole engine, and again without one part.
//
//   npm run ablation -- FOLDER...
//
// A part is taken out by replacing its module with one that does nothing, so that the engine itself needs no switches.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import * as esbuild from 'esbuild';
import { projectRoot } from '../support/paths.mjs';
import { temporaryFolder } from '../support/processes.mjs';

/**
 * @typedef {object} Part
 * @property {string} name
 * @property {readonly string[]} tasks what it is there for
 * @property {string} module below src/core/extract
 * @property {string} nothing the module that takes its place
 */

/** @type {readonly Part[]} */
const parts = [
  {
    name: 'memory of the document',
    tasks: ['entities'],
    module: 'entities/memory',
    nothing: 'export class DocumentMemory { learn() {} lean() {} }',
  },
  {
    name: 'surnames after full names',
    tasks: ['entities'],
    module: 'entities/surnames',
    nothing: 'export const surnamesOf = () => new Set(); export const withSurnames = (sentence) => sentence;',
  },
  {
    name: 'countries by name',
    tasks: ['entities'],
    module: 'entities/countryNames',
    nothing: 'export const withCountries = (sentence) => sentence;',
  },
  {
    name: 'known organisations',
    tasks: ['entities'],
    module: 'entities/knownOrganisations',
    nothing: 'export const withOrganisations = (sentence) => sentence;',
  },
  {
    name: 'parts of the world',
    tasks: ['entities'],
    module: 'entities/partsOfTheWorld',
    nothing: 'export const withPartsOfTheWorld = (sentence) => sentence;',
  },
  {
    name: 'places in datelines',
    tasks: ['entities'],
    module: 'entities/datelines',
    nothing: 'export const withDateline = (sentence) => sentence;',
  },
  {
    name: 'sport as a topic',
    tasks: ['entities'],
    module: 'entities/model/topic',
    nothing: 'export const topic = { other: 0, sport: 1 }; export const topicOf = () => topic.other;',
  },
  {
    name: 'acronyms and long forms',
    tasks: ['entities'],
    module: 'entities/acronyms',
    nothing:
      'export const withLongForms = (sentence) => sentence;' +
      'export const withAcronyms = (sentences) => ({ sentences, declared: new Map() });',
  },
  {
    name: 'limits of names',
    tasks: ['entities'],
    module: 'entities/clean',
    nothing: 'export const cleaned = (guess) => guess;',
  },
  {
    name: 'tense of the sentence',
    tasks: ['dates'],
    module: 'dates/tense',
    nothing: 'export const verbGroups = () => []; export const governing = () => undefined;',
  },
  {
    name: 'decades, quarters, seasons',
    tasks: ['dates'],
    module: 'dates/grammar/periods',
    nothing: ['decade', 'century', 'quarterOrHalf', 'season']
      .map((name) => `export const ${name} = () => undefined;`)
      .join(''),
  },
  {
    name: 'sets',
    tasks: ['dates'],
    module: 'dates/grammar/sets',
    nothing: 'export const recurring = () => undefined;',
  },
  {
    name: 'holidays',
    tasks: ['dates'],
    module: 'dates/grammar/holiday',
    nothing: 'export const holiday = () => undefined;',
  },
  {
    name: 'nested reports told apart',
    tasks: ['attributions'],
    module: 'quotes/nested',
    nothing: 'export const markNested = (attributions) => [...attributions];',
  },
  {
    name: '“according to”',
    tasks: ['quotations', 'attributions'],
    module: 'quotes/reports/sourcePhrases',
    nothing: 'export const phraseOpenings = []; export const phraseReport = () => undefined;',
  },
  {
    name: 'nouns that report',
    tasks: ['quotations', 'attributions'],
    module: 'quotes/reports/nouns',
    nothing: 'export const nounReport = () => undefined;',
  },
  {
    name: 'passives',
    tasks: ['quotations', 'attributions'],
    module: 'quotes/reports/passives',
    nothing: "export const passiveReport = () => 'active';",
  },
  {
    name: 'adjectives and adverbs',
    tasks: ['quotations', 'attributions'],
    module: 'quotes/reports/attitudes',
    nothing: 'export const adjectiveReport = () => undefined; export const adverbReport = () => undefined;',
  },
  {
    name: 'colons, labels, signatures',
    tasks: ['quotations', 'attributions'],
    module: 'quotes/reports/labels',
    nothing:
      'export const colonReport = () => undefined; export const labelReport = () => undefined; export const signatures = () => [];',
  },
];

/** The figures that stand for a task. */
const shown = new Set(['names', 'span, relaxed', 'value', 'exact', 'with speaker', 'overlap']);

const folders = process.argv.slice(2).map((folder) => path.resolve(folder));
const out = temporaryFolder('cor-ablation-');

/**
 * @param {Part | undefined} part
 * @returns {Promise<Map<string, number>>} figures by data set, task and name, in per cent
 */
async function measure(part) {
  const outfile = path.join(out, 'measure.cjs');
  const file = part && path.join(projectRoot, `src/core/extract/${part.module}.ts`);
  let isReplaced = part === undefined;
  /** @type {esbuild.Plugin} */
  const without = {
    name: 'without',
    setup(build) {
      build.onLoad({ filter: /\.ts$/ }, (args) => {
        if (!part || args.path !== file) return undefined;
        isReplaced = true;
        return { contents: part.nothing, loader: 'js' };
      });
    },
  };
  await esbuild.build({
    absWorkingDir: projectRoot,
    entryPoints: ['test/eval/main.ts'],
    outfile,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    loader: { '.bin': 'binary' },
    logLevel: 'error',
    plugins: [without],
  });
  if (!isReplaced) throw new Error(`nothing uses src/core/extract/${part?.module}.ts`);
  const names = part?.tasks ?? [...new Set(parts.flatMap(({ tasks }) => tasks))];
  const run = spawnSync(process.execPath, [outfile, ...names, ...folders, '--json'], {
    cwd: projectRoot,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  /** @type {{ data: string, task: string, figures: { name: string, value: number }[] }[]} */
  const rows = JSON.parse(run.stdout);
  return new Map(
    rows.flatMap(({ data, task, figures }) =>
      figures
        .filter(({ name }) => shown.has(name))
        .map(({ name, value }) => /** @type {const} */ ([`${data} ${task}: ${name}`, 100 * value])),
    ),
  );
}

if (folders.length === 0) {
  console.error('Name one data set folder or more.');
  process.exit(2);
}
const whole = await measure(undefined);
for (const [name, value] of whole) console.log(`${name.padEnd(44)} ${value.toFixed(1)}`);
for (const part of parts) {
  const figures = await measure(part);
  console.log(`\nwithout ${part.name}`);
  for (const [name, value] of figures) {
    const lost = (whole.get(name) ?? 0) - value;
    console.log(`  ${name.padEnd(42)} ${value.toFixed(1).padStart(5)}  it adds ${lost.toFixed(1)}`);
  }
}
