// Bundles the unit and contract tests and runs them with mocha.
//
//   node test/support/unit.mjs [TEXT] [--grep TITLE] [--verbose] [--result FILE] [--out FOLDER]
//
// TEXT keeps only the test files with it in their path, TITLE only the tests with it in their title.
// Fails when a test fails, when a file cannot be loaded and when a file runs no test at all.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import Mocha from 'mocha';
import { projectRoot } from './paths.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    grep: { type: 'string' },
    verbose: { type: 'boolean', default: false },
    result: { type: 'string' },
    out: { type: 'string', default: path.join('dist', `test-${process.pid}`) },
  },
});

process.chdir(projectRoot);
process.setSourceMapsEnabled(true);
const { out } = values;
process.on('exit', () => rmSync(out, { recursive: true, force: true }));
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) process.once(signal, () => process.exit(130));

const filter = (positionals[0] ?? '').replace(/^test\//, '');
const build = spawnSync(
  process.execPath,
  ['esbuild.mjs', '--tests=unit,contract', `--out=${out}`, `--filter=${filter}`],
  { stdio: ['ignore', 'ignore', 'inherit'] },
);
if (build.status !== 0) process.exit(1);

const result = { passed: 0, failed: 0, skipped: 0, running: '' };
/** @type {Map<string, number>} */
const ran = new Map();

/** Mocha's own output is switched off: this script tells the results. */
class Silent extends Mocha.reporters.Base {}

/** @param {string} title @param {unknown} error */
function fail(title, error) {
  const text = String((error instanceof Error && error.stack) || error);
  result.failed++;
  console.log(`  FAIL ${title}\n       ${text.replaceAll('\n', '\n       ')}`);
}

const files = (existsSync(out) ? readdirSync(out, { recursive: true }) : [])
  .map(String)
  .filter((file) => file.endsWith('.test.mjs'))
  .sort();
/** @param {string} file a bundle, as a path below `out` or absolute */
const sourceName = (file) =>
  `test/${path
    .relative(out, path.resolve(out, file))
    .split(path.sep)
    .join('/')
    .replace(/\.mjs$/, '.ts')}`;

for (const file of files) {
  ran.set(sourceName(file), 0);
  tellResult(sourceName(file));
  const mocha = new Mocha({ ui: 'tdd', timeout: 10_000, forbidOnly: true, reporter: Silent });
  if (values.grep) mocha.fgrep(values.grep);
  mocha.addFile(path.resolve(out, file));
  try {
    await mocha.loadFilesAsync();
  } catch (error) {
    fail(`${sourceName(file)} cannot be loaded`, error);
    ran.delete(sourceName(file));
    continue;
  }
  await runOne(mocha, sourceName(file));
}

/** Writes the counts so far, for a reader who must know where this process was when it hung. @param {string} running */
function tellResult(running) {
  result.running = running;
  if (values.result) writeFileSync(values.result, JSON.stringify(result));
}

/** @param {Mocha} mocha @param {string} name @returns {Promise<void>} */
function runOne(mocha, name) {
  return new Promise((resolve) => {
    const started = Date.now();
    /** @type {string[]} */
    const lines = [];
    const before = result.passed + result.failed;
    const runner = mocha.run(() => {
      const count = result.passed + result.failed - before;
      ran.set(name, count);
      if (count > 0) console.log(`  ${name}: ${count} (${Date.now() - started} ms)`);
      for (const line of lines) console.log(line);
      resolve();
    });
    runner.on('pass', (test) => {
      result.passed++;
      if (values.verbose) lines.push(`    ok ${test.fullTitle()} (${test.duration} ms)`);
    });
    runner.on('fail', (test, error) => fail(`${name}: ${test.fullTitle()}`, error));
    runner.on('pending', (test) => {
      result.skipped++;
      lines.push(`    skipped ${test.fullTitle()}`);
    });
  });
}

if (!values.grep) {
  for (const [name, count] of ran) if (count === 0) fail(`${name} ran no test`, 'a test file without a test');
}
if (result.passed + result.failed === 0) fail('no test was run', 'nothing to test is a mistake');
tellResult('');
console.log(`${result.passed} passed, ${result.failed} failed${result.skipped ? `, ${result.skipped} skipped` : ''}`);
process.exit(result.failed > 0 ? 1 : 0);
