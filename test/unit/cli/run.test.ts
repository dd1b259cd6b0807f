import * as assert from 'node:assert/strict';
import { chmodSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { corroborate, TestFolders } from './harness';

const first =
  'Bridge to close\n\nMayor Ada Brook will close the old bridge in Harwick on 17 May 2024. “We must act,” Brook said.\n';
const second = 'Old bridge shut\n\nThe old bridge in Harwick will be closed on 17 May 2024, Mayor Ada Brook said.\n';

interface Report {
  readonly title?: string;
  readonly sources: readonly {
    readonly file: string;
    readonly published?: string;
    readonly outlet?: string;
    readonly zones?: readonly unknown[];
    readonly mentions?: readonly { readonly start: number; readonly end: number; readonly type: string }[];
    readonly dates?: readonly { readonly value: string; readonly interval?: string }[];
    readonly quotations?: readonly { readonly start: number; readonly end: number }[];
    readonly claims?: readonly { readonly id: string }[];
  }[];
  readonly claimGroups?: readonly {
    readonly members: readonly { readonly claim: string; readonly source: string }[];
  }[];
  readonly disagreements?: readonly unknown[];
  readonly origins?: readonly unknown[];
}

suite('corroborate', () => {
  const folders = new TestFolders();
  teardown(() => folders.clear());

  async function json(...args: readonly string[]): Promise<Report> {
    const { code, out, err } = await corroborate(['--json', ...args]);
    assert.equal(code, 0, err);
    return JSON.parse(out) as Report;
  }

  test('prints everything as JSON, with offsets into the files', async () => {
    const folder = folders.make({ 'a.txt': first, 'b.txt': second });
    const report = await json(folder);
    assert.deepEqual(
      report.sources.map(({ file }) => file),
      [path.join(folder, 'a.txt'), path.join(folder, 'b.txt')],
    );
    const [one] = report.sources;
    assert.ok(one);
    assert.ok(
      one.mentions?.some(({ start, end, type }) => first.slice(start, end) === 'Ada Brook' && type === 'person'),
    );
    assert.ok(one.dates?.some(({ value, interval }) => value === '2024-05-17' && interval === '2024-05-17/2024-05-17'));
    assert.ok(one.quotations?.some(({ start, end }) => first.slice(start, end) === 'We must act,'));
    const claims = new Set(report.sources.flatMap((source) => source.claims?.map(({ id }) => id) ?? []));
    for (const { members } of report.claimGroups ?? []) {
      for (const { claim, source } of members) assert.ok(claims.has(claim) && source.startsWith(folder));
    }
    assert.ok(report.disagreements && report.origins);
  });

  test('prints the facts readably, in colour only when asked', async () => {
    const folder = folders.make({ 'a.txt': first, 'b.txt': second, 'story.json': '{ "title": "The old bridge" }' });
    const plain = await corroborate([folder]);
    assert.equal(plain.code, 0);
    assert.match(plain.out, /^The old bridge\n/);
    assert.match(plain.out, /^People {2}\d+\n {2}Ada Brook {2}/m);
    assert.ok(!plain.out.includes('\u001B'));
    const coloured = await corroborate([folder], { colours: true });
    assert.ok(coloured.out.startsWith('\u001B[1mThe old bridge\u001B[22m\n'));
  });

  test('finds sources below a folder; leaves hidden files, packages and other kinds of file out', async () => {
    const folder = folders.make({
      'a.txt': first,
      'day2/b.MD': second,
      'c.news': second,
      '.hidden/d.txt': second,
      'node_modules/e.txt': second,
      'notes.docx': second,
    });
    const report = await json(folder);
    assert.deepEqual(
      report.sources.map(({ file }) => path.relative(folder, file).split(path.sep).join('/')),
      ['a.txt', 'c.news', 'day2/b.MD'],
    );
  });

  test('uses story.json, and --published where that has no date', async () => {
    const folder = folders.make({
      'a.txt': first,
      'north/a.txt': second,
      'story.json': '{ "sources": { "north/a.txt": { "outlet": "The Post", "published": "2024-05-02" } } }',
    });
    const report = await json(folder, '--published', '2024-05-09');
    assert.deepEqual(
      report.sources.map(({ published, outlet }) => [published, outlet]),
      [
        ['2024-05-09', undefined],
        ['2024-05-02', 'The Post'],
      ],
    );
  });

  test('takes single files, of several folders too, each once', async () => {
    const folder = folders.make({
      'x/a.txt': first,
      'y/a.txt': second,
      'y/story.json': '{ "sources": { "a.txt": { "outlet": "Y" } } }',
    });
    const files = ['x/a.txt', 'y/a.txt', 'x/a.txt'].map((name) => path.join(folder, name));
    const report = await json(...files);
    assert.deepEqual(
      report.sources.map(({ file, outlet }) => [file, outlet]),
      [
        [files[0], undefined],
        [files[1], 'Y'],
      ],
    );
  });

  test('reads standard input', async () => {
    const { code, out } = await corroborate(['-', '--json'], { input: first });
    assert.equal(code, 0);
    assert.equal((JSON.parse(out) as Report).sources[0]?.file, '-');
  });

  test('--only limits what is looked for', async () => {
    const folder = folders.make({ 'a.txt': first });
    const [source] = (await json(folder, '--only', 'dates,zones')).sources;
    assert.ok(source?.dates?.length && source.zones?.length);
    assert.deepEqual([source.mentions, source.quotations, source.claims], [undefined, undefined, undefined]);
    const printed = await corroborate([folder, '--only', 'dates']);
    assert.match(printed.out, /^Timeline/m);
    assert.doesNotMatch(printed.out, /^(?:People|Claims|Sources)/m);
  });

  test('says version and help', async () => {
    assert.match((await corroborate(['--version'])).out, /^\d+\.\d+\.\d+\n$/);
    assert.match((await corroborate(['--help'])).out, /^Usage: corroborate/);
  });

  test('exit code 2 and one sentence when there is nothing to analyse', async () => {
    const empty = folders.make({ 'notes.docx': 'x' });
    for (const [args, sentence] of [
      [[path.join(empty, 'gone')], /^corroborate: There is no file or folder “.*gone”\.\n$/],
      [[empty], /^corroborate: There are no sources \(\.txt, \.md, \.news\) in “.*”\.\n$/],
      [['--wrong'], /^corroborate: Unknown option '--wrong'; see --help\.\n$/],
      [[], /^corroborate: Name a folder or files to read, or - for standard input; see --help\.\n$/],
    ] as const) {
      const { code, out, err } = await corroborate(args);
      assert.equal(code, 2);
      assert.equal(out, '');
      assert.match(err, sentence);
    }
  });

  test('names what is not text or cannot be read, and goes on with the rest', async () => {
    const folder = folders.make({
      'a.txt': first,
      'photo.txt': Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1]),
      'western.txt': Buffer.from('The caf\xe9 closed.', 'latin1'),
    });
    const { code, out, err } = await corroborate([folder, path.join(folder, 'gone.txt'), '--json']);
    assert.equal(code, 0);
    assert.deepEqual(
      (JSON.parse(out) as Report).sources.map(({ file }) => path.basename(file)),
      ['a.txt', 'western.txt'],
    );
    assert.match(err, /photo\.txt”: not a text file\.\n/);
    assert.match(err, /gone\.txt”\.\n/);
    assert.match(err, /western\.txt”: not valid UTF-8; read as Windows-1252\.\n/);
  });

  test('a file without read permission is named', async function () {
    if (process.getuid?.() === 0 || process.platform === 'win32') this.skip();
    const folder = folders.make({ 'a.txt': first, 'locked.txt': second });
    chmodSync(path.join(folder, 'locked.txt'), 0o000);
    const { code, err } = await corroborate([folder]);
    assert.equal(code, 0);
    assert.match(err, /locked\.txt” cannot be read: no permission\.\n/);
  });

  test('a broken story.json is reported with its line, and what is right in it is used', async () => {
    const folder = folders.make({
      'a.txt': first,
      'story.json': '{ "title": "Bridge",\n "sources": { "a.txt": { "published": "soon" } }',
    });
    const { code, out, err } = await corroborate([folder]);
    assert.equal(code, 0);
    assert.match(out, /^Bridge\n/);
    assert.match(err, /story\.json:2”: “published” must be a calendar day/);
    assert.match(err, /story\.json:2”: a closing brace is expected here\.\n/);
  });

  test('does not follow links inside a folder', async function () {
    if (process.platform === 'win32') this.skip();
    const outside = folders.make({ 'secret.txt': second });
    const folder = folders.make({ 'a.txt': first });
    symlinkSync(path.join(outside, 'secret.txt'), path.join(folder, 'b.txt'));
    symlinkSync(folder, path.join(folder, 'loop'));
    assert.equal((await json(folder)).sources.length, 1);
  });

  test('nothing in a file or a file name reaches the terminal as a control character', async function () {
    if (process.platform === 'win32') this.skip();
    const evil =
      'Bridge \u001B]0;owned\u0007 to close\u009B2J\n\nMayor Ada \u001B[31mBrook\u202E said “no\u0085way” on 17 May 2024.\n' +
      second.repeat(5);
    const folder = folders.make({
      'a\u001B[2J.txt': evil,
      'b\n.txt': evil,
      'bad\u009B.txt': Uint8Array.from([0, 1, 2]),
    });
    for (const args of [[folder], [folder, '--json']]) {
      const { code, out, err } = await corroborate(args);
      assert.equal(code, 0);
      assert.doesNotMatch((out + err).replaceAll('\n', ''), /[\p{Cc}\u202A-\u202E]/u);
    }
  });
});
