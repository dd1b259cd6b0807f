import * as assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { correctionLine, parseCorrections, type Correction } from '../../src/core/store/corrections';
import { withLine } from '../../src/core/store/jsonLines';
import { mergeAttributes } from '../../src/core/store/mergeAttributes';
import { selectPassage } from '../../src/core/store/selectedPassage';

const rename = (value: string): Correction => ({
  correction: 'rename',
  value,
  passages: [selectPassage('Olga Brandt', { source: 'a.txt', start: 0, end: 11 })],
});

suite('two people’s corrections in git', () => {
  test('merge line by line, also where they touch', function () {
    if (spawnSync('git', ['--version']).status !== 0) this.skip();
    const folder = mkdtempSync(path.join(tmpdir(), 'cor-git-'));
    const git = (...args: readonly string[]): void => {
      const { status, stdout, stderr } = spawnSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b', ...args], {
        cwd: folder,
        encoding: 'utf8',
      });
      assert.equal(status, 0, stdout + stderr);
    };
    const file = path.join(folder, '.corroborate', 'corrections.jsonl');
    const write = (...names: readonly string[]): void =>
      writeFileSync(
        file,
        names.reduce((text, name) => withLine(text, correctionLine(rename(name))), readFileSync(file, 'utf8')),
      );
    try {
      git('init', '-q', '-b', 'one');
      mkdirSync(path.dirname(file));
      writeFileSync(path.join(folder, '.corroborate', '.gitattributes'), mergeAttributes);
      writeFileSync(file, '');
      write('Olga');
      git('add', '.');
      git('commit', '-qm', 'base');
      git('checkout', '-qb', 'two');
      write('Olga A', 'Olga C');
      git('commit', '-qam', 'theirs');
      git('checkout', '-q', 'one');
      write('Olga B', 'Olga D');
      git('commit', '-qam', 'ours');
      git('merge', '-q', '--no-edit', 'two');
      const { corrections, problems } = parseCorrections(readFileSync(file, 'utf8'));
      assert.deepEqual(problems, []);
      assert.deepEqual(corrections.map(({ value }) => value).sort(), ['Olga', 'Olga A', 'Olga B', 'Olga C', 'Olga D']);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
