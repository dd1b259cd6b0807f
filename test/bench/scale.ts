/**
 * How fast everything is at the sizes of newsrooms, as one table.
 *
 *   npm run bench -- [scale [FOLDER...]] [--sizes 100,1000,10000] [--no-linking] [--figures FILE]
 *
 * The stories are made from the articles in FOLDERs of .txt files, the seeds by default. Each is measured in a process of its
 * own, with the bundles as they are released; what is measured is told at once, and in the table at the end. FILE is what `test/integration/run.mjs` wrote about a run; its figures are shown
 * with the others.
 */
import { spawnSync } from 'node:child_process';
import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { parseArgs } from 'node:util';
import { readArticles } from './corpus/articles';
import { Corpus, SEED } from './corpus/generate';
import { type LinkedFigures, mark, type SizeFigures } from './scale/figures';
import { LARGEST_PACKAGE, packagedFiles } from './scale/packageSize';
import { row, seconds, megabytes, milliseconds, verdict, type Goal } from './scale/table';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    sizes: { type: 'string', default: '100,1000,10000' },
    'no-linking': { type: 'boolean', default: false },
    figures: { type: 'string' },
  },
});
const sizes = values.sizes.split(',').map(Number);
const folders = positionals.length > 0 ? positionals : ['seeds'];
const root = fs.mkdtempSync(path.join(os.tmpdir(), 'cor-scale-'));
const bundles = path.join(root, 'product');

/** Runs one of the programs beside this one and gives the figures that it printed. */
function figuresOf(program: string, ...args: readonly string[]): unknown {
  const script = ['test/support/script.mjs', `test/bench/scale/${program}.ts`, ...args];
  const { stdout, status } = spawnSync(process.execPath, script, {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const line = stdout.split('\n').find((one) => one.startsWith(mark));
  if (status !== 0 || line === undefined) throw new Error(`${program} ${args.join(' ')} gave no figures`);
  return JSON.parse(line.slice(mark.length));
}

function writeStory(size: number): string {
  const folder = path.join(root, String(size));
  fs.mkdirSync(folder);
  const corpus = new Corpus(readArticles(folders), SEED);
  for (const { id, text } of corpus.sources(size)) fs.writeFileSync(path.join(folder, id), text);
  return folder;
}

/** Time ratio over size ratio, against the size before. */
function growth(
  all: readonly SizeFigures[],
  of: (one: SizeFigures) => number | undefined,
  isFlat = false,
): (number | undefined)[] {
  return all.map((one, at) => {
    const before = all[at - 1];
    const [time, timeBefore] = [of(one), before && of(before)];
    if (!before || time === undefined || timeBefore === undefined) return undefined;
    return time / timeBefore / (isFlat ? 1 : one.sources / before.sources);
  });
}

function tellSizes(all: readonly SizeFigures[]): void {
  const cells = (of: (one: SizeFigures) => string): readonly string[] => all.map(of);
  const ofLinked = (of: (one: SizeFigures, linked: LinkedFigures) => string): readonly string[] =>
    all.map((one) => (one.linked ? of(one, one.linked) : ''));
  const goal = (limits: Readonly<Record<number, number>>, of: (one: SizeFigures) => number | undefined): Goal[] =>
    all.flatMap((one) => {
      const [limit, value] = [limits[one.sources], of(one)];
      return limit === undefined || value === undefined ? [] : [{ name: `${one.sources}`, value, limit }];
    });
  const rate = (sources: number, time: number): string => ((1000 * sources) / time).toFixed(0);
  const cold = ({ two, linked }: SizeFigures): number | undefined => linked && two.wall + linked.linking.wall;
  row(
    'sources',
    cells(({ sources }) => String(sources)),
  );
  row(
    'claims',
    ofLinked((_, { claims }) => String(claims)),
  );
  row(
    'cold, one core',
    ofLinked(({ one }, { linking }) => seconds(one.wall + linking.wall)),
  );
  row(
    'cold, two cores',
    ofLinked(({ two }, { linking }) => seconds(two.wall + linking.wall)),
    goal({ 1_000: 10_000, 10_000: 100_000 }, cold),
  );
  row(
    '  sources a second, one core',
    ofLinked(({ sources, one }, { linking }) => rate(sources, one.wall + linking.wall)),
  );
  row(
    '  sources a second, two cores',
    ofLinked(({ sources, two }, { linking }) => rate(sources, two.wall + linking.wall)),
  );
  row(
    '  analysis, one core',
    cells(({ one }) => seconds(one.wall)),
  );
  row(
    '  analysis, two cores',
    cells(({ two }) => seconds(two.wall)),
  );
  row(
    '  linking',
    ofLinked((_, { linking }) => seconds(linking.wall)),
  );
  row(
    '  processor time, one core',
    cells(({ one }) => seconds(one.cpu)),
  );
  row(
    '  processor time, two cores',
    cells(({ two }) => seconds(two.cpu)),
  );
  row(
    '  processor time, linking',
    ofLinked((_, { linking }) => seconds(linking.cpu)),
  );
  row(
    'warm: analyses from the cache',
    cells(({ warm }) => seconds(warm.wall)),
  );
  row(
    'one edit, median',
    ofLinked((_, { edit }) => milliseconds(edit)),
  );
  row(
    'one edit, 95 of 100',
    ofLinked((_, { editSlow }) => milliseconds(editSlow)),
    goal({ 1_000: 50 }, ({ linked }) => linked?.editSlow),
  );
  row(
    'hover card, 95 of 100',
    ofLinked((_, { hover }) => milliseconds(hover)),
    goal({ 10_000: 5 }, ({ linked }) => linked?.hover),
  );
  row(
    'memory at most, kept for edits',
    cells(({ memory }) => megabytes(memory)),
    goal({ 10_000: 600e6 }, ({ memory }) => memory),
  );
  row(
    'memory at most, the command',
    cells(({ command }) => (command?.memory === undefined ? '' : megabytes(command.memory))),
    goal({ 10_000: 600e6 }, ({ command }) => command?.memory),
  );
  row(
    'the command from start to end',
    cells(({ command }) => (command ? seconds(command.wall) : '')),
  );
  const scores = (name: string, list: readonly (number | undefined)[]): void =>
    row(
      name,
      list.map((score) => score?.toFixed(2) ?? ''),
      list.flatMap((value) => (value === undefined ? [] : [{ name: 'growth', value, limit: 1.3 }])),
    );
  scores(
    'growth of the analysis',
    growth(all, ({ two }) => two.cpu),
  );
  scores(
    'growth of the cold run',
    growth(all, ({ two, linked }) => linked && two.cpu + linked.linking.cpu),
  );
  scores(
    'growth of one edit',
    growth(all, ({ linked }) => linked?.edit, true),
  );
}

function tellProduct(): void {
  const files = packagedFiles(bundles);
  const { loading, activation } = figuresOf('activation', path.join(bundles, 'extension.js')) as Record<string, number>;
  const { ratio } = figuresOf('ratio', ...folders) as { readonly ratio: number };
  const size = [...files.values()].reduce((sum, one) => sum + one, 0);
  row('analysis against compromise', [`${ratio.toFixed(1)} times as fast`]);
  const start = (loading ?? 0) + (activation ?? 0);
  row('activation', [milliseconds(start)], [{ name: 'activation', value: start, limit: 50 }]);
  for (const file of ['extension.js', 'worker.js', 'web/extension.js', 'web/worker.js', 'cli.js', 'models.bin'])
    row(`dist/${file}`, [megabytes(fs.statSync(path.join(bundles, file)).size)]);
  row('.vsix', [megabytes(size)], [{ name: '.vsix', value: size, limit: LARGEST_PACKAGE }]);
}

/** What a run of the integration tests measured: how long the extension held the thread of its host, for one. */
function tellFigures(): void {
  if (values.figures === undefined) {
    row('the extension host’s thread', ['not measured: --figures FILE shows what an integration run measured']);
    return;
  }
  const { figures = [] } = JSON.parse(fs.readFileSync(values.figures, 'utf8')) as {
    readonly figures?: readonly { readonly name: string; readonly value: number }[];
  };
  for (const { name, value } of figures) row(name, [value.toFixed(1)]);
}

try {
  const build = spawnSync(process.execPath, ['esbuild.mjs', '--production', `--into=${bundles}`], { stdio: 'pipe' });
  if (build.status !== 0) throw new Error(String(build.stderr));
  const all: SizeFigures[] = [];
  for (const size of sizes) {
    const folder = writeStory(size);
    process.stderr.write(`measuring ${size} sources …\n`);
    const only = values['no-linking'] ? ['analysis'] : [];
    all.push(figuresOf('size', folder, bundles, folders.join(path.delimiter), ...only) as SizeFigures);
    fs.rmSync(folder, { recursive: true });
  }
  tellSizes(all);
  tellProduct();
  tellFigures();
  console.log(verdict());
} finally {
  fs.rmSync(root, { recursive: true });
}
