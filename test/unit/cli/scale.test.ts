import * as assert from 'node:assert/strict';
import { mkdirSync, readFileSync, readdirSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { Ajv } from 'ajv';
import { ThreadPool } from '../../../src/cli/analysing/analyser';
import { AnalysisCache } from '../../../src/cli/analysing/cache';
import { inOrder } from '../../../src/cli/analysing/inOrder';
import { linesOf } from '../../../src/cli/lines';
import { correctionsPath, correctionLine } from '../../../src/core/store/corrections';
import { selectPassage } from '../../../src/core/store/selectedPassage';
import { corroborate, TestFolders } from './harness';

const texts = {
  'a.txt':
    'Bridge to close\n\nMayor Ada Brook will close the old bridge in Harwick on Friday. “We must act,” Brook said.\n',
  'b.txt': 'Old bridge shut\n\nThe old bridge in Harwick will be closed on 17 May 2024, Mayor Ada Brook said.\n',
  'north/c.md': 'Ferry\n\nHARWICK, May 14 — A ferry will run from Friday, when the old bridge in Harwick is closed.\n',
};

const schema: unknown = JSON.parse(readFileSync('syntaxes/analysis.schema.json', 'utf8'));
const isRecord = new Ajv().compile(schema as object);

suite('corroborate analyze and link', () => {
  const folders = new TestFolders();
  teardown(() => folders.clear());

  const lines = (text: string): string[] => text.split('\n').filter((line) => line !== '');

  async function mapped(...args: readonly string[]): Promise<string[]> {
    const { code, out, err } = await corroborate(['analyze', '--jsonl', ...args]);
    assert.deepEqual([code, err], [0, '']);
    return lines(out);
  }

  async function linked(records: readonly string[], ...args: readonly string[]): Promise<string> {
    const { code, out, err } = await corroborate(['link', ...args], { input: `${records.join('\n')}\n` });
    assert.deepEqual([code, err], [0, '']);
    return out;
  }

  async function atOnce(...args: readonly string[]): Promise<string> {
    const { code, out } = await corroborate(args);
    assert.equal(code, 0);
    return out;
  }

  test('give in two steps, in any order, what one run gives', async () => {
    const folder = folders.make({
      ...texts,
      'story.json':
        '{ "title": "The bridge", "sources": { "a.txt": { "outlet": "The Post", "published": "2024-05-14" } } }',
    });
    const records = [...(await mapped(folder))].reverse();
    for (const options of [
      ['--json'],
      [],
      ['--json', '--only', 'dates,quotations'],
      ['--published', '2024-05-15', '--json'],
    ])
      assert.equal(await linked(records, '--folder', folder, ...options), await atOnce(folder, ...options));
    const files = Object.keys(texts).map((name) => path.join(folder, name));
    assert.equal(await linked(await mapped(...files), '--json'), await atOnce(...files, '--json'));
  });

  test('corrections are applied when sources are linked, also those of one source alone', async () => {
    const folder = folders.make(texts);
    const passage = (source: keyof typeof texts, words: string) => {
      const start = texts[source].indexOf(words);
      return selectPassage(texts[source], { source, start, end: start + words.length });
    };
    const records = await mapped(folder);
    const before = await atOnce(folder, '--json');
    mkdirSync(path.join(folder, '.corroborate'));
    writeFileSync(
      path.join(folder, ...correctionsPath),
      [
        correctionLine({ correction: 'not-an-entity', value: 'here', passages: [passage('a.txt', 'Harwick')] }),
        correctionLine({ correction: 'rename', value: 'Mayor A. Brook', passages: [passage('b.txt', 'Ada Brook')] }),
      ].join('\n'),
    );
    const after = await atOnce(folder, '--json');
    assert.notEqual(after, before);
    assert.equal(await linked(records, '--json', '--folder', folder), after);
  });

  test('--jsonl prints each source of a folder, or the one text of standard input', async () => {
    const folder = folders.make(texts);
    const { out } = await corroborate([folder, '--jsonl']);
    assert.deepEqual(lines(out), await mapped(folder));
    const record = JSON.parse(lines(out)[0] ?? '') as Record<string, unknown>;
    assert.deepEqual(Object.keys(record), ['corroborate', 'engine', 'file', 'text', 'analysis']);
    const given = await corroborate(['analyze', '--jsonl'], { input: '{ "id": "7", "text": "x", "title": "X" }' });
    for (const line of [...lines(out), ...lines(given.out)]) {
      assert.ok(isRecord(JSON.parse(line)), JSON.stringify(isRecord.errors));
    }
    assert.deepEqual(
      [record['corroborate'], record['file'], record['text']],
      [1, path.join(folder, 'a.txt'), texts['a.txt']],
    );
    const single = await corroborate(['--jsonl', '-'], { input: texts['b.txt'] });
    assert.deepEqual([single.code, lines(single.out).length], [0, 1]);
  });

  test('standard input lists paths and texts; what cannot be used is named, and the others go on', async () => {
    const folder = folders.make(texts);
    const input = [
      path.join(folder, 'a.txt'),
      '{ "id": "7", "text": "The bridge in Harwick is closed.", "outlet": "Wire", "published": "2024-05-18", "more": 1 }',
      '',
      '{ "id": "8" }',
      path.join(folder, 'gone.txt'),
      '{ "id": "9", "text": "x", "published": "18 May" }',
      '{ broken',
      `${path.join(folder, 'b.txt')}\r`,
    ].join('\n');
    const { code, out, err } = await corroborate(['analyze', '--jsonl'], { input });
    assert.equal(code, 0);
    assert.equal(lines(out).length, 3);
    assert.deepEqual(
      lines(err).map((line) => line.replace(folder, '')),
      [
        'corroborate: Line 4 of standard input is left out: a “text” is missing.',
        'corroborate: There is no file “/gone.txt”.',
        'corroborate: Line 6 of standard input is left out: “title”, “outlet”, “url” (http or https) or “published” (YYYY-MM-DD) is not as it should be.',
        'corroborate: Line 7 of standard input is left out: no JSON object.',
      ],
    );
    const { sources } = JSON.parse(await linked(lines(out), '--json')) as { sources: Record<string, unknown>[] };
    assert.deepEqual(
      sources.map(({ id, file }) => [id, path.basename(String(file))]),
      ['a.txt', 'b.txt', '7'].map((name) => [name, name]),
    );
    assert.deepEqual([sources[2]?.['outlet'], sources[2]?.['published']], ['Wire', '2024-05-18']);
  });

  test('an empty list is no mistake, but a list of nothing that can be read is', async () => {
    assert.deepEqual(await corroborate(['analyze', '--jsonl']), { code: 0, out: '', err: '' });
    const { code, err } = await corroborate(['analyze', '--jsonl', '/no/such/file']);
    assert.deepEqual([code, lines(err).at(-1)], [2, 'corroborate: Nothing could be read.']);
    assert.deepEqual(await corroborate(['link']), {
      code: 2,
      out: '',
      err: 'corroborate: There is nothing to link.\n',
    });
  });

  test('link leaves bad lines out and names them, repeats count once, those of another version are made anew', async () => {
    const folder = folders.make(texts);
    const records = await mapped(folder);
    const [first = '', second = '', third = ''] = records;
    const file = path.join(folder, 'records.jsonl');
    const other = second.replace(/"engine":"[^"]*"/, '"engine":"another"');
    writeFileSync(
      file,
      [first, 'x', '{}', other, first, third.replace('"zones":[', '"zones":[1,'), third.slice(0, -10), third].join(
        '\n',
      ),
    );
    const { code, out, err } = await corroborate(['link', file, '--json', '--folder', folder]);
    assert.deepEqual([code, out], [0, await atOnce(folder, '--json')]);
    assert.deepEqual(lines(err.replaceAll(`“${file}”`, 'F')), [
      'corroborate: Line 2 of F is left out: no JSON object.',
      'corroborate: Line 3 of F is left out: not written by “corroborate analyze” of this version.',
      'corroborate: Line 6 of F is left out: the analysis is damaged.',
      'corroborate: Line 7 of F is left out: no JSON object.',
      'corroborate: 1 sources were analysed by another version and are analysed anew.',
    ]);
    const bad = await corroborate(['link'], { input: `${first}\n${'x\n'.repeat(30)}` });
    assert.equal(lines(bad.err).at(-1), 'corroborate: 10 more lines are left out.');
  });

  test('progress is one line that is taken away, and only where somebody looks', async () => {
    const folder = folders.make(texts);
    const { err } = await corroborate([folder, '--json'], { hasProgress: true });
    const written = err.split('\r\u001B[K');
    assert.match(written[1] ?? '', /^1 of 3 sources, \d+ a second$/);
    assert.deepEqual(written.slice(-2), ['linking …', '']);
    assert.equal((await corroborate([folder, '--json', '--quiet'], { hasProgress: true })).err, '');
    assert.equal((await corroborate([folder, '--json'])).err, '');
  });

  test('what is kept in a cache is not analysed again, and damage is made good', async () => {
    const folder = folders.make(texts);
    const cache = path.join(folders.make({}), 'below', 'cache');
    const first = await mapped(folder, '--cache', cache);
    const kept = readdirSync(cache, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    assert.equal(kept.length, 3);
    const files = kept.map((entry) => path.join(entry.parentPath, entry.name));
    const bytes = files.map((file) => readFileSync(file));
    assert.deepEqual(await mapped(folder, '--cache', cache), first);
    writeFileSync(files[0] ?? '', 'damaged');
    writeFileSync(files[1] ?? '', bytes[0] ?? '');
    writeFileSync(files[2] ?? '', (bytes[2] ?? Buffer.of()).subarray(0, 50));
    assert.deepEqual(await mapped(folder, '--cache', cache), first);
    assert.deepEqual(
      files.map((file) => readFileSync(file)),
      bytes,
    );
    assert.equal(await atOnce(folder, '--json', '--cache', cache), await atOnce(folder, '--json'));
    const blocked = await corroborate([folder, '--cache', path.join(folder, 'a.txt')]);
    assert.deepEqual(
      [blocked.code, /^corroborate: The cache “.*” cannot be made: \w+\.\n$/.test(blocked.err)],
      [2, true],
    );
  });
});

suite('the cache of the command line', () => {
  const folders = new TestFolders();
  teardown(() => folders.clear());

  test('holds no more than it may: what was not used for longest goes first', () => {
    const folder = folders.make({});
    const cache = new AnalysisCache(folder, 256 * 20_000);
    const key = (at: number): string => `ab${String(at).padStart(4, '0')}`;
    const noise = (at: number): string =>
      JSON.stringify(Array.from({ length: 700 }, (_, index) => Math.imul(index + at * 1000, 0x9e3779b1)));
    for (let at = 0; at < 65; at++) {
      cache.put(key(at), noise(at));
      utimesSync(path.join(folder, 'ab', key(at)), at, at);
      assert.equal(cache.get(key(1)) ?? noise(1), noise(1)); // which marks it as used
    }
    const left = readdirSync(path.join(folder, 'ab'));
    const size = left.reduce((sum, name) => sum + statSync(path.join(folder, 'ab', name)).size, 0);
    assert.ok(size <= 20_000 && left.length > 1, `${size} bytes`);
    assert.equal(cache.get(key(0)), undefined);
    assert.equal(cache.get(key(1)), noise(1));
    assert.equal(cache.get(key(64)), noise(64));
  });

  test('a key is no path', () => {
    const cache = new AnalysisCache(folders.make({}));
    assert.throws(() => cache.put('../../x', 'x'), TypeError);
    assert.equal(cache.get('../../x'), undefined);
  });
});

suite('threads of the command line', () => {
  test('one that dies takes only its own source with it', async () => {
    const program = `require('node:worker_threads').parentPort.on('message', ({ id }) => {
      if (id === 'bad') throw new Error('out of luck');
      if (id === 'gone') process.exit(3);
      require('node:worker_threads').parentPort.postMessage({ json: id, notes: [] });
    });`;
    let started = 0;
    const pool = new ThreadPool(2, () => (started++, new Worker(program, { eval: true })));
    const ids = ['a', 'b', 'bad', 'c', 'gone', 'd', 'e'];
    const done = await Promise.all(ids.map((id) => pool.do({ want: 'analysis', id, text: '' })));
    await pool.dispose();
    assert.deepEqual(
      done.map(({ json, notes: [note] }) => json ?? note),
      [
        'a',
        'b',
        '“bad” cannot be analysed: out of luck.',
        'c',
        '“gone” cannot be analysed: its thread ended.',
        'd',
        'e',
      ],
    );
    assert.ok(started === 3 || started === 4, String(started));
  }).timeout(30_000);

  test('none is left when what they analysed is linked', async () => {
    const program = `const { parentPort } = require('node:worker_threads');
      parentPort.on('message', ({ id }) => parentPort.postMessage({ notes: [] }));`;
    const many = Array.from({ length: 30 }, (_, at) => [`${at}.txt`, 'The old bridge will close.\n'] as const);
    let running = 0;
    let most = 0;
    let whenLinking: number | undefined;
    const folders = new TestFolders();
    try {
      await corroborate([folders.make(Object.fromEntries(many)), '--json'], {
        cores: 2,
        hasProgress: true,
        startWorker: () => {
          most = Math.max(most, ++running);
          return new Worker(program, { eval: true }).on('exit', () => running--);
        },
        onProgress: (text) => {
          if (text.includes('linking')) whenLinking = running;
        },
      });
    } finally {
      folders.clear();
    }
    assert.equal(most, 2);
    assert.equal(whenLinking, 0);
  }).timeout(30_000);
});

suite('streams of the command line', () => {
  test('results come in the order of the items, no more than so many at a time', async () => {
    let running = 0;
    let most = 0;
    async function* items(): AsyncGenerator<number> {
      for (let at = 0; at < 20; at++) yield at;
    }
    const work = async (at: number): Promise<number> => {
      most = Math.max(most, ++running);
      await new Promise((resolve) => setTimeout(resolve, (at * 7) % 5));
      running--;
      return at;
    };
    const results: number[] = [];
    for await (const result of inOrder(items(), work, 4)) results.push(result);
    assert.deepEqual(
      results,
      Array.from({ length: 20 }, (_, at) => at),
    );
    assert.equal(most, 4);
  });

  test('a result does not wait for the next item', async () => {
    async function* items(): AsyncGenerator<number> {
      yield 1;
      await new Promise(() => undefined);
    }
    const results = inOrder(items(), (item) => Promise.resolve(item), 4);
    assert.deepEqual(await results.next(), { done: false, value: 1 });
  });

  test('lines may be cut anywhere, inside a character too', async () => {
    const bytes = Buffer.from('é€😀\r\n\nb\n“c”');
    for (let size = 1; size < 6; size++) {
      async function* pieces(): AsyncGenerator<Uint8Array> {
        for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
      }
      const found: unknown[] = [];
      for await (const { number, text } of linesOf(pieces())) found.push([number, text]);
      assert.deepEqual(found, [
        [1, 'é€😀'],
        [3, 'b'],
        [4, '“c”'],
      ]);
    }
  });
});
