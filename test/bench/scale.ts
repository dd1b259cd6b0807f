/**
 * How fast everything is at the sizes of newsrooms, as one table.
 *
 *   npm run bench -- [scale [FOLDER...]] [--sizes 100,1000,10000] [--figures FILE]
 *
 * The stories are made from the articles in FOLDERs of .txt files, the seeds by default. Each is measured in a process of its
 * own, with the bundles as they are released. FILE is what `test/integration/run.mjs` wrote about a run; its figures are shown
 * with the others.
 */
import { spawnSync } from 'node:child_process';
import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { parseArgs } from 'node:util';
import { readArticles } from './corpus/articles';
import { Corpus, SEED } from './corpus/generate';
import { mark, type SizeFigures } from './scale/figures';
import { LARGEST_PACKAGE, packagedFiles } from './scale/packageSize';
import { row, seconds, megabytes, milliseconds, verdict, type Goal } from './scale/table';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { sizes: { type: 'string', default: '100,1000,10000' }, figures: { type: 'string' } },
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
function growth(all: readonly SizeFigures[], of: (one: SizeFigures) => number, isFlat = false): (number | undefined)[] {
  return all.map((one, at) => {
    const before = all[at - 1];
    return before && of(one) / of(before) / (isFlat ? 1 : one.sources / before.sources);
  });
}

function tellSizes(all: readonly SizeFigures[]): void {
  const cells = (of: (one: SizeFigures) => string): readonly string[] => all.map(of);
  const goal = (limits: Readonly<Record<number, number>>, of: (one: SizeFigures) => number): Goal[] =>
    all.flatMap((one) => {
      const limit = limits[one.sources];
      return limit === undefined ? [] : [{ name: `${one.sources}`, value: of(one), limit }];
    });
  const cold = ({ two, linking }: SizeFigures): number => two.wall + linking.wall;
  const rate = (sources: number, time: number): string => ((1000 * sources) / time).toFixed(0);
  row(
    'sources',
    cells(({ sources }) => String(sources)),
  );
  row(
    'claims',
    cells(({ claims }) => String(claims)),
  );
  row(
    'cold, one core',
    cells(({ one, linking }) => seconds(one.wall + linking.wall)),
  );
  row(
    'cold, two cores',
    cells((one) => seconds(cold(one))),
    goal({ 1_000: 10_000, 10_000: 100_000 }, cold),
  );
  row(
    '  sources a second, one core',
    cells(({ sources, one, linking }) => rate(sources, one.wall + linking.wall)),
  );
  row(
    '  sources a second, two cores',
    cells((one) => rate(one.sources, cold(one))),
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
    cells(({ linking }) => seconds(linking.wall)),
  );
  row(
    '  processor time, analysis',
    cells(({ one }) => seconds(one.cpu)),
  );
  row(
    '  processor time, linking',
    cells(({ linking }) => seconds(linking.cpu)),
  );
  row(
    'warm: analyses from the cache',
    cells(({ warm }) => seconds(warm.wall)),
  );
  row(
    'one edit, median',
    cells(({ edit }) => milliseconds(edit)),
  );
  row(
    'one edit, 95 of 100',
    cells(({ editSlow }) => milliseconds(editSlow)),
    goal({ 1_000: 50 }, (one) => one.editSlow),
  );
  row(
    'hover card, 95 of 100',
    cells(({ hover }) => milliseconds(hover)),
    goal({ 10_000: 5 }, (one) => one.hover),
  );
  row(
    'memory at most',
    cells(({ memory }) => megabytes(memory)),
    goal({ 10_000: 600e6 }, (one) => one.memory),
  );
  const scores = (name: string, list: readonly (number | undefined)[]): void =>
    row(
      name,
      list.map((score) => score?.toFixed(2) ?? ''),
      list.flatMap((value) => (value === undefined ? [] : [{ name: 'growth', value, limit: 1.3 }])),
    );
  scores(
    'growth of the cold run',
    growth(all, ({ two, linking }) => two.cpu + linking.cpu),
  );
  scores(
    'growth of one edit',
    growth(all, ({ edit }) => edit, true),
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
    all.push(figuresOf('size', folder, bundles, folders.join(path.delimiter)) as SizeFigures);
    fs.rmSync(folder, { recursive: true });
  }
  tellSizes(all);
  tellProduct();
  tellFigures();
  console.log(verdict());
} finally {
  fs.rmSync(root, { recursive: true });
}
