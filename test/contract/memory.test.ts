import * as assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import * as esbuild from 'esbuild';

/** Characters. */
const LENGTH = 2_000_000;
/** Megabytes that all lists and words of the engine, the text's analysis and its result may take at any time. */
const HEAP = 110;

const program = `
  import { analyseSource } from './src/core/story/analyse';
  const sentence =
    'Mayor Ada Brook said on Friday that the “old bridge” in Harwick will close on 17 May 2024, the Post reported. ';
  const text = sentence.repeat(Math.ceil(${LENGTH} / sentence.length)).slice(0, ${LENGTH});
  console.log(analyseSource(text).claims.length);
`;

suite('memory', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'cor-memory-'));
  suiteTeardown(() => rmSync(folder, { recursive: true }));

  test('two megabytes of text are analysed in a heap that holds little more than the result', async function () {
    this.timeout(120_000);
    const outfile = path.join(folder, 'analyse.cjs');
    await esbuild.build({
      stdin: { contents: program, resolveDir: '.', loader: 'ts' },
      outfile,
      bundle: true,
      platform: 'node',
      target: 'node20',
      format: 'cjs',
      loader: { '.bin': 'binary' },
    });
    const { status, stdout, stderr } = spawnSync(process.execPath, [`--max-old-space-size=${HEAP}`, outfile], {
      encoding: 'utf8',
    });
    assert.equal(status, 0, stderr.slice(0, 2000));
    assert.ok(Number(stdout) > 10_000, `${stdout.trim()} claims`);
  });
});
