// Runs all integration suites inside one extension host of one real VS Code.
//
//   node test/integration/run.mjs HOST TESTS [RESULT]
//
// HOST is a key of `hosts` below, TESTS the folder that `esbuild.mjs --tests=integration` wrote to, RESULT a file
// for the counts as JSON. Fails when a test fails, when a suite file runs no test, and when VS Code ends early.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { projectRoot, seedsFolder } from '../support/paths.mjs';
import { temporaryFolder } from '../support/processes.mjs';
import { runInDesktop } from './desktop.mjs';
import { runInServer } from './server.mjs';
import { runServerless } from './serverless.mjs';

/**
 * @typedef {object} Job what a run is given
 * @property {string} tests absolute path of the bundled tests
 * @property {string} [entry] the bundle to run, below it; else that of all suites for the host
 * @property {string} workspace absolute path of a throw-away folder with a copy of the five sources in `seeds`, or of a
 *   `.code-workspace` file with that folder and another
 * @property {string} events absolute path of a file for the results, one JSON object a line
 * @typedef {{ where: string, code: number, log: string }} Outcome where it ran, VS Code's exit code (0: all was well)
 */

/** @type {Record<string, (job: Job) => Promise<Outcome>>} */
const hosts = {
  'node-newest': (job) => runInDesktop(job, 'newest'),
  // one host is enough for what takes long
  'node-large': (job) => runInDesktop({ ...job, entry: 'integration/large.js' }, 'newest'),
  'web-newest': (job) => runInServer({ ...job, workspace: several }, 'newest', 'web'),
  'node-oldest': (job) => runInDesktop({ ...job, workspace: several }, 'oldest'),
  'web-oldest': (job) => runInServer(job, 'oldest', 'web'),
  'web-serverless': (job) => runServerless(job),
};

const { positionals } = parseArgs({ allowPositionals: true });
const [host = '', tests = '', resultFile] = positionals;
const runHost = hosts[host];
if (!runHost || !tests) {
  console.error(`usage: node test/integration/run.mjs ${Object.keys(hosts).join('|')} TESTS [RESULT]`);
  process.exit(2);
}

const folder = temporaryFolder('cor-test-');
const workspace = path.join(folder, 'story');
cpSync(seedsFolder, path.join(workspace, 'seeds'), { recursive: true });
// VS Code's watcher misses some of what happens in a folder that was made a moment ago: these are there from the start.
for (const name of [
  'bridge',
  'gone',
  'deleted',
  'edited',
  'facts',
  'bad',
  'again',
  'hostile',
  'large',
  'corrected',
  'checked',
  'named',
  'noted',
  'compared',
  'versions',
  'many',
  'alone',
  'roots',
  'burst',
  'killed',
  'hung',
  'held',
  'written',
  'changing',
  'anew',
  'slow',
  'huge',
  'pieces',
  'quick',
  'dots',
  'from',
  'to',
  'loop',
]) {
  mkdirSync(path.join(workspace, 'stories', name), { recursive: true });
}
const near = Array.from({ length: 20 }, (_, at) => `near/${at}`);
for (const name of ['checked', 'huge', 'named', 'noted', ...near]) {
  mkdirSync(path.join(workspace, 'stories', name, '.corroborate/people'), { recursive: true });
}
mkdirSync(path.join(workspace, 'adopted/late'), { recursive: true });
const several = path.join(folder, 'several.code-workspace');
mkdirSync(path.join(folder, 'elsewhere/sources'), { recursive: true });
mkdirSync(path.join(folder, 'beyond'));
writeFileSync(path.join(folder, 'beyond/one.txt'), 'A bridge opens.\n');
writeFileSync(several, JSON.stringify({ folders: [{ path: 'story' }, { path: 'elsewhere' }] }));
commitSource(path.join(workspace, 'stories/committed'));
const events = path.join(folder, 'events.jsonl');

const script = path.join(projectRoot, 'test/support/script.mjs');
const seedStory = spawnSync(process.execPath, [script, 'test/integration/seedStory.ts', seedsFolder], {
  maxBuffer: 1e8,
});
writeFileSync(path.join(workspace, 'seeds.story'), seedStory.stdout);
if (host === 'node-large') {
  const many = path.join(workspace, 'stories/thousand');
  spawnSync(process.execPath, [script, 'test/bench/corpus/write.ts', many, '1000'], { stdio: 'inherit' });
  const vast = path.join(workspace, 'stories/vast');
  mkdirSync(vast);
  for (let at = 0; at < 100_000; at++)
    writeFileSync(path.join(vast, `${at}.${at % 8 === 0 ? 'txt' : 'json'}`), 'Ferry\n');
  mkdirSync(path.join(workspace, 'stories/zoo'));
  writeFileSync(path.join(workspace, 'stories/zoo/one.txt'), 'Zoo\n');
}

/** What tests measured. @type {{ name: string, value: number }[]} */
const figures = [];
const result = { passed: 0, failed: 0, skipped: 0 };

/** @param {string} title @param {string} text */
function fail(title, text) {
  result.failed++;
  console.log(`  FAIL ${title}\n       ${text.trim().replaceAll('\n', '\n       ')}`);
}

const started = Date.now();
try {
  report(await Promise.race([runHost({ tests: path.resolve(tests), workspace, events }), hanging()]));
} catch (error) {
  fail(`${host} did not run`, error instanceof Error ? error.message : String(error));
}
console.log(`  ${((Date.now() - started) / 1000).toFixed(1)} s`);
console.log(`${result.passed} passed, ${result.failed} failed${result.skipped ? `, ${result.skipped} skipped` : ''}`);
if (resultFile) writeFileSync(resultFile, JSON.stringify({ ...result, figures }));
process.exit(result.failed > 0 ? 1 : 0);

/**
 * A story of one source that git knows, where there is git.
 * @param {string} folder
 */
function commitSource(folder) {
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    path.join(folder, 'one.txt'),
    'Bridge to close\n\nRepairs of the bridge will cost 12 million crowns.\n',
  );
  const person = ['-c', 'user.name=Ada', '-c', 'user.email=ada@example.org', '-c', 'commit.gpgsign=false'];
  for (const args of [
    ['init', '--quiet'],
    ['add', 'one.txt'],
    [...person, 'commit', '--quiet', '-m', 'First'],
  ])
    spawnSync('git', args, { cwd: folder });
}

/** @returns {Promise<Outcome>} */
async function hanging() {
  const limit = Number(process.env.CORROBORATE_TEST_LIMIT || 420);
  await new Promise((resolve) => setTimeout(resolve, limit * 1000));
  const last = toldSoFar().at(-1);
  const where = last?.kind === 'begin' ? `in ${last.file}: ${last.title}` : 'before or between the tests';
  return { where: host, code: 124, log: `It hangs ${where}; ended after ${limit} s.` };
}

/** What the extension host has told, in its order. @returns {import('./collect').TestEvent[]} */
function toldSoFar() {
  const lines = existsSync(events) ? readFileSync(events, 'utf8').trim().split('\n') : [];
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line));
}

/** @param {Outcome} outcome */
function report({ where, code, log }) {
  const told = toldSoFar();
  const start = told.find((event) => event.kind === 'host');
  if (start && !host.startsWith(start.runtime))
    fail(`${host} ran in the wrong host`, `it was the ${start.runtime} one`);
  console.log(`  ${where}${start ? `, which calls itself ${start.app} ${start.vscode}` : ''}`);

  /** @type {Map<string, number>} */
  const perFile = new Map(start?.files.map((file) => [file, 0]));
  for (const event of told) {
    if (event.kind === 'figure') figures.push(event);
    if (event.kind !== 'test') continue;
    const { file, title, state, error } = event;
    if (state !== 'skipped') perFile.set(file, (perFile.get(file) ?? 0) + 1);
    if (state === 'failed') fail(`${file}: ${title}`, error ?? 'no reason given');
    else if (state === 'skipped') console.log(`  skipped ${file}: ${title}`);
    else result.passed++;
    if (state === 'skipped') result.skipped++;
  }
  for (const [file, count] of perFile) {
    if (count === 0) fail(`${file} ran no test`, 'a suite file without a test, or one that skips them all');
    else console.log(`  ${file}: ${count}`);
  }
  for (const { name, value } of figures) console.log(`  ${name}: ${value.toFixed(1)}`);
  if (!told.some((event) => event.kind === 'end')) {
    fail(`${host} ended before its tests did`, `VS Code's exit code: ${code}\n${log.slice(-4000)}`);
  } else if (code !== 0 && result.failed === 0) {
    fail(`${host} ended with exit code ${code}`, log.slice(-4000));
  } else if (result.passed + result.failed === 0) {
    fail(`${host} ran no test`, 'nothing to test is a mistake');
  }
}
