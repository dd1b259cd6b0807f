import * as assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import path from 'node:path';

const SOURCES = 30;
const towns = ['Harwick', 'Bergen', 'Lyon', 'Porto', 'Turin', 'Leeds'];
const people = ['Ada Brook', 'Ingrid Solberg', 'Paul Lefevre', 'Rui Costa', 'Anna Conti', 'John Hart'];

/** A report that shares what it tells with some of the others. */
function report(number: number): string {
  const [town, mayor] = [towns[number % 6], people[number % 6]];
  return `Bridge in ${town} to close

${town?.toUpperCase()}, May ${1 + (number % 3)} — Mayor ${mayor} will close the old bridge in ${town} on ${17 + (number % 2)} May 2024, the Post reported.

“We must act before the winter,” ${mayor?.split(' ')[1]} said. About ${100 * (1 + (number % 4))} people protested on Monday.
`;
}

suite('the command line as a process', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'cor-cli-'));
  const story = path.join('articles', 'bridge');
  const cli = path.join(folder, 'bin', 'cli.js');
  let whole: string;

  suiteSetup(function () {
    this.timeout(60_000);
    const { status, stderr } = spawnSync(process.execPath, ['esbuild.mjs', `--into=${path.dirname(cli)}`]);
    assert.equal(status, 0, String(stderr));
    symlinkSync('cli.js', path.join(path.dirname(cli), 'corroborate'));
    chmodSync(cli, 0o755);
    mkdirSync(path.join(folder, story, 'late'), { recursive: true });
    for (let number = 0; number < SOURCES; number++) {
      const name = path.join(number % 5 === 0 ? 'late' : '.', `report ${number}.txt`);
      writeFileSync(path.join(folder, story, name), report(number));
    }
    writeFileSync(path.join(folder, story, 'story.json'), '{ "title": "Bridges" }');
    whole = call(story, '--jobs', '1');
  });

  suiteTeardown(() => rmSync(folder, { recursive: true }));

  function call(...args: readonly string[]): string {
    const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args], { cwd: folder, encoding: 'utf8' });
    assert.deepEqual([status, stderr], [0, '']);
    return stdout;
  }

  /** Runs a line of shell in which `corroborate` is the command line. */
  function shell(line: string): string {
    const node = path.dirname(process.execPath);
    const { status, stdout, stderr } = spawnSync('sh', ['-c', line], {
      cwd: folder,
      encoding: 'utf8',
      env: { ...process.env, PATH: `${path.dirname(cli)}:${node}:${process.env['PATH']}` },
    });
    assert.deepEqual([status, stderr], [0, '']);
    return stdout;
  }

  test('several threads give what one gives, in the same order', () => {
    assert.match(whole, /^Bridges\n/);
    assert.equal(call(story, '--jobs', '2'), whole);
    assert.equal(call(story, '--jsonl', '--jobs', '2'), call(story, '--jsonl', '--jobs', '1'));
  }).timeout(60_000);

  test('a run that was ended goes on from its cache', async () => {
    const args = [cli, story, '--jsonl', '--cache', 'cache'];
    const child = spawn(process.execPath, args, { cwd: folder, stdio: ['ignore', 'pipe', 'ignore'] });
    await once(child.stdout, 'data');
    child.kill('SIGINT');
    const [code, signal] = (await once(child, 'exit')) as [number | null, string | null];
    assert.ok(code === 130 || signal === 'SIGINT' || code === 0, `${code} ${signal}`);
    const kept = readdirSync(path.join(folder, 'cache'), { recursive: true }).length;
    assert.ok(kept > 0);
    assert.equal(call(story, '--jsonl', '--cache', 'cache'), call(story, '--jsonl'));
    assert.equal(call(story, '--cache', 'cache'), whole);
  }).timeout(60_000);

  test('a reader that has seen enough ends it without a word', function () {
    if (process.platform === 'win32') this.skip();
    assert.equal(shell(`corroborate ${story} --jsonl | head -n 1`), call(story, '--jsonl').split('\n')[0] + '\n');
  }).timeout(60_000);

  test('one process for each part of the sources, and a link step over what they wrote', function () {
    if (spawnSync('xargs', ['--version']).status !== 0) this.skip();
    const map = `sh -c 'corroborate analyze --jsonl --jobs 1 "$@" > records/$$.jsonl' sh`;
    const line = `mkdir records && find ${story} -name '*.txt' -print0 | xargs -0 -n 12 -P 2 ${map} && corroborate link --folder ${story} records/*`;
    assert.equal(shell(line), whole);
  }).timeout(60_000);

  test('the run with GNU parallel in README.md gives what one run gives', function () {
    const { status } = spawnSync('parallel', ['--version']);
    if (status !== 0 && process.env['CI'] === undefined) this.skip();
    assert.equal(status, 0, 'GNU parallel is there');
    const line = /^find articles\/bridge .*\| parallel .*$/m.exec(readFileSync('README.md', 'utf8'))?.[0];
    assert.ok(line);
    assert.equal(shell(line.replace('parallel ', 'parallel --will-cite -j 2 ')), whole);
  }).timeout(60_000);

  test('JSON lines in, JSON lines out, as an engine pipes them', () => {
    const lines = Array.from({ length: 20 }, (_, at) => JSON.stringify({ id: `doc/${at}`, text: report(at) }));
    const { stdout } = spawnSync(process.execPath, [cli, 'analyze', '--jsonl', '-'], {
      input: lines.join('\n'),
      encoding: 'utf8',
    });
    const ids = stdout
      .trim()
      .split('\n')
      .map((line) => (JSON.parse(line) as { readonly id: string }).id);
    assert.deepEqual(
      ids,
      lines.map((_, at) => `doc/${at}`),
    );
  }).timeout(60_000);
});
