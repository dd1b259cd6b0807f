import * as assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import * as esbuild from 'esbuild';
import { allAtOnce } from '../../src/core/steps';
import { bratFiles } from '../../src/core/export/brat';
import { checkSheet } from '../../src/core/review/checkSheet';
import { analyseSource } from '../../src/core/story/analyse';
import { linkStory } from '../../src/core/story/link';
import { StoryIndex } from '../../src/core/views/storyIndex';

const entries = ['src/extension.ts', 'src/worker.ts', 'src/cli.ts'];

/** What a bundle must not hold, with a line that holds it. */
const forbidden: readonly (readonly [name: string, pattern: RegExp, example: string])[] = [
  ['starts a process', /["'](?:node:)?(?:child_process|cluster)["']/, 'require("child_process")'],
  ['runs code from text', /\beval\(|\bnew Function\(|["'](?:node:)?vm["']/, 'eval(text)'],
  [
    'opens a connection',
    /["'](?:node:)?(?:https?|http2|net|tls|dgram|dns|inspector)["']|\bfetch\(|\bXMLHttpRequest\b|\bnew (?:WebSocket|EventSource)\(|\bsendBeacon\(/,
    'require("node:https")',
  ],
  ['opens an address', /\bopenExternal\(/, 'vscode.env.openExternal(uri)'],
];

/** The text of a bundle as it is released, for Node or for the web. */
async function bundled(entry: string, platform: 'node' | 'web'): Promise<string> {
  const { outputFiles } = await esbuild.build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: 'cjs',
    platform: platform === 'node' ? 'node' : 'browser',
    target: platform === 'node' ? 'node20' : 'es2022',
    ...(platform === 'node' ? { mainFields: ['module', 'main'] } : {}),
    external: ['vscode'],
    // models and word lists are data
    loader: { '.bin': 'empty' },
    alias: { '#platform': `./src/host/platform/${platform}.ts` },
    legalComments: 'none',
  });
  return outputFiles[0]?.text ?? '';
}

/** Places of a source file that write, delete or rename; the core cannot, since it imports nothing that could. */
const WRITES =
  /workspace\.fs\.(?:writeFile|delete|rename|copy|createDirectory)\(|\b(?:writeFile|appendFile|mkdir|rename|rm|unlink|createWriteStream)(?:Sync)?\(|\bopen\([#.\w]+, 'wx?'\)/;

const sources = readdirSync('src', { recursive: true })
  .map((file) => `src/${String(file).split(path.sep).join('/')}`)
  .filter((file) => file.endsWith('.ts'));

suite('what the extension never does', () => {
  test('no bundle starts a process, runs code from text, opens a connection or an address', async function () {
    this.timeout(60_000);
    const bundles = await Promise.all([
      ...entries.map(async (entry) => [entry, await bundled(entry, 'node')] as const),
      ...['src/extension.ts', 'src/worker.ts'].map(
        async (entry) => [`${entry} for the web`, await bundled(entry, 'web')] as const,
      ),
    ]);
    for (const [entry, text] of bundles) {
      assert.ok(text.length > 10_000, `${entry} was bundled`);
      const found = forbidden.filter(([, pattern]) => pattern.test(text)).map(([name]) => name);
      assert.deepEqual(found, [], entry);
    }
  });

  test('the patterns that look for that find it', () => {
    for (const [name, pattern, example] of forbidden) assert.match(example, pattern, name);
  });

  test('only the places that are known write: what people wrote, the facts of a story, what is exported, caches', () => {
    const writing = sources.filter((file) => !file.startsWith('src/core/') && WRITES.test(readFileSync(file, 'utf8')));
    assert.deepEqual(writing.sort(), [
      'src/cli/analysing/cache.ts',
      'src/cli/exportReview.ts',
      'src/features/handover/register.ts',
      'src/features/stories/published.ts',
      'src/host/platform/diskFile.ts',
      'src/host/platform/fileLock.ts',
      'src/host/storage.ts',
      'src/host/virtualFile.ts',
    ]);
  });

  test('cards hold no HTML and one kind of command link', () => {
    const trusting = sources.filter((file) => /isTrusted|supportHtml\s*=\s*true/.test(readFileSync(file, 'utf8')));
    assert.deepEqual(trusting, ['src/host/markdown.ts']);
    const text = readFileSync('src/host/markdown.ts', 'utf8');
    assert.match(text, /isTrusted = \{ enabledCommands: \[commandId\('openPassage'\)\] \}/);
    assert.match(text, /supportHtml = false/);
  });

  test('no file that is exported lies outside the folder that was named, whatever a source is called', () => {
    for (const id of ['../a.txt', '/etc/a.txt', 'a/../../b.txt', '..\\..\\a.txt', 'C:/a.txt', './/a.txt', '..']) {
      const text = 'The council said so.';
      const index = new StoryIndex(linkStory([{ id, text, analysis: analyseSource(text) }]), new Map([[id, text]]));
      for (const file of allAtOnce(bratFiles({ index, sheet: checkSheet(index, []) }))) {
        assert.match(path.posix.relative('/out', path.posix.join('/out', file.path)), /^(?!\.\.)./, file.path);
        assert.match(
          path.win32.relative('C:\\out', path.win32.join('C:\\out', file.path)),
          /^(?!\.\.|[A-Z]:)./,
          file.path,
        );
      }
    }
  });

  test('what SECURITY.md names is there', () => {
    const named = readFileSync('SECURITY.md', 'utf8').matchAll(/`(test\/[\w/.]+)`/g);
    for (const [, file = ''] of named) assert.ok(readFileSync(file, 'utf8').length > 0, file);
  });
});
