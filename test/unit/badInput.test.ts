import * as assert from 'node:assert/strict';
import path from 'node:path';
import fc from 'fast-check';
import type { Span, Story } from '../../src/core/model';
import { analyseSource } from '../../src/core/story/analyse';
import { factsMarkdown } from '../../src/core/views/factsMarkdown';
import { StoryIndex } from '../../src/core/views/storyIndex';
import { inEnglish } from '../../src/core/words';
import { corroborate, TestFolders } from './cli/harness';
import { checkedStory, storyOf } from './story/invariants';

const article = [
  'Mayor says bridge will close in May',
  'HARWICK — Mayor Ada Brook said on Tuesday that the old bridge in Harwick will be closed on 17 May 2024.',
  '“We must act before the winter,” Brook told the Harwick Post. “The steel is tired.”',
  'About 300 people protested on Monday, according to the police. The company denied that it had “known for years” about the damage.',
  'In 2019, engineers from Germany said the bridge would last for ten years.',
].join('\n\n');

/** The words of some spans. */
function wordsOf(text: string, spans: readonly Span[]): readonly string[] {
  return spans.map(({ start, end }) => text.slice(start, end));
}

/** What stands where, as words and distance from the start, `shift` taken off. */
function places(story: Story, shift = 0): unknown {
  const [source] = story.sources;
  const spans = (list: readonly Span[]): unknown => list.map(({ start, end }) => [start - shift, end - shift]);
  return source && [spans(source.mentions), spans(source.dates), spans(source.quotations), spans(source.claims)];
}

suite('bad input: texts', () => {
  test('the article used here has something of every kind', () => {
    const [source] = checkedStory(article).sources;
    assert.ok(source);
    for (const list of [source.zones, source.mentions, source.dates, source.quotations, source.claims]) {
      assert.ok(list.length > 1);
    }
  });

  test('empty, white space, one word, one character', () => {
    for (const text of ['', ' ', '\n\n\n', 'Bridge', 'a', '“', '\uFEFF', '\uD83D', '.', '1'])
      checkedStory(text, article, '');
  });

  test('line breaks of Windows and of old Macs find the same as those of Unix', () => {
    const plain = checkedStory(article).sources[0];
    for (const lineBreak of ['\r\n', '\r']) {
      const text = article.replaceAll('\n', lineBreak);
      const [source] = checkedStory(text).sources;
      assert.ok(source && plain);
      for (const list of ['mentions', 'dates', 'quotations', 'claims'] as const) {
        assert.deepEqual(
          wordsOf(text, source[list]),
          wordsOf(article, plain[list]),
          `${JSON.stringify(lineBreak)} ${list}`,
        );
      }
      assert.deepEqual(
        source.zones.map(({ kind }) => kind),
        plain.zones.map(({ kind }) => kind),
      );
    }
  });

  test('emoji and surrogate pairs before the text move every span by their length, and nothing else', () => {
    for (const prefix of ['😀 ', '👩‍👩‍👧 ', '🇩🇪🇫🇷 ']) {
      assert.deepEqual(places(checkedStory(prefix + article), prefix.length), places(storyOf(article)));
    }
  });

  test('emoji before every sentence hide nothing', () => {
    const text = article.replace(/(?<=\n\n)/g, '😀🎉 ');
    const [source] = checkedStory(text).sources;
    const [plain] = storyOf(article).sources;
    assert.ok(source && plain);
    for (const list of ['mentions', 'dates', 'quotations'] as const) {
      const found = wordsOf(text, source[list]);
      for (const words of wordsOf(article, plain[list])) {
        assert.ok(
          found.some((one) => one.includes(words)),
          `${list}: ${words}`,
        );
      }
    }
  });

  test('right-to-left text, alone and among other text', () => {
    const arabic = 'قال رئيس البلدية يوم الجمعة إن الجسر القديم سيغلق. «يجب أن نتحرك الآن».';
    const hebrew = 'ראש העיר אמרה ביום שישי כי הגשר הישן ייסגר.';
    checkedStory(arabic, `${hebrew}\n\n${article}`, `\u202E${article}\u202C`);
  });

  test('unbalanced and nested quotation marks', () => {
    const texts = [
      '“One “two “three “four, Brook said.',
      'Brook said: “She told me ‘go’ and I said “no””. Then ”closed“ and "open',
      `${'“'.repeat(500)}Brook said${'”'.repeat(500)}`,
      `${'"a '.repeat(999)}`,
      '‘’‘’“”"\'"\'«»„“',
      `He said, "It's the '90s, isn't it?" and “left.\n\n“Nobody closed this, Brook said.\n\n“Nor this.`,
    ];
    checkedStory(...texts);
    for (const text of texts) checkedStory(text);
  });

  test('a quotation mark that is never closed does not swallow the next paragraphs', () => {
    const text = `Mayor Ada Brook said “the bridge is closed.\n\n${article}`;
    const [source] = checkedStory(text).sources;
    assert.ok(wordsOf(text, source?.quotations ?? []).includes('We must act before the winter,'));
  });

  test('markup and commands in text are text, and stay out of Markdown', () => {
    const evil =
      'Mayor ](command:workbench.action.quit) Brook `rm -rf` said “<img src=x onerror=alert(1)> [x](https://evil.example)” on Friday.';
    const story = checkedStory(`${evil}\n\n${article}`, article);
    const texts = new Map([
      ['0.txt', `${evil}\n\n${article}`],
      ['1.txt', article],
    ]);
    const markdown = factsMarkdown(new StoryIndex(story, texts), inEnglish);
    assert.doesNotMatch(markdown.replace(/\\./g, ''), /\]\(|<img|`/);
  });

  test('many dates, names, numbers and quotation marks in a row', () => {
    for (const piece of [
      '17 May 2024 ',
      'Ada Brook ',
      '300 ',
      '“a” ',
      'said ',
      '1,',
      '(',
      '- ',
      'of the ',
      'and Brook and ',
      '.',
      '\n',
    ]) {
      checkedStory(piece.repeat(400));
    }
  });

  test('any text whatever', () => {
    const pieces = fc.oneof(
      fc.constantFrom(
        ...[
          'Ada Brook',
          ' said ',
          '“',
          '”',
          '"',
          '‘',
          '’',
          '.',
          ', ',
          '\n\n',
          '\r\n',
          '\r',
          '\t',
          '😀',
          '\uD83D',
          '\u0000',
          '\u202E',
        ],
        ...[
          'on Friday',
          '17 May 2024',
          '300 ',
          'percent',
          'U.S. ',
          'the mayor ',
          'will close ',
          'not ',
          ' — ',
          'HARWICK — ',
          'By ',
        ],
        ...[
          'according to ',
          'the police',
          'Germany',
          'الجسر',
          '会議',
          '](command:x)',
          '<img>',
          'x'.repeat(300),
          '\u00A0',
          '…',
          '1/2/3',
        ],
      ),
      fc.string({ maxLength: 12 }),
    );
    const text = fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, text, (one, other) => void checkedStory(one, other)),
      { seed: 42, numRuns: 150 },
    );
  }).timeout(120_000);
});

suite('bad input: size', () => {
  /** Five megabytes of prose without a line break. */
  const sentence =
    'Mayor Ada Brook said on Friday that the “old bridge” in Harwick will close on 17 May 2024, the Post reported. ';
  const unbroken = (length: number): string => sentence.repeat(Math.ceil(length / sentence.length)).slice(0, length);

  /** Processor time, so that a busy machine does not count. */
  function seconds(work: () => void): number {
    const started = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(started);
    return (user + system) / 1e6;
  }

  test('five megabytes without a line break take time in line with their length', () => {
    analyseSource(unbroken(100_000));
    const small = seconds(() => analyseSource(unbroken(250_000)));
    const large = seconds(() => analyseSource(unbroken(5_000_000)));
    assert.ok(large < small * 20 * 2.5 + 1, `0.25 MB: ${small.toFixed(2)} s, 5 MB: ${large.toFixed(2)} s`);
  }).timeout(300_000);

  test('many credit lines in one text take room in line with its length', () => {
    const { attributions, claims } = analyseSource(`${article}\n\nSource: Harwick Post\n\n`.repeat(100));
    const lists = new Set(attributions.map((attribution) => attribution.claims));
    const listed = [...lists].reduce((sum, list) => sum + list.length, 0);
    assert.ok(attributions.length > 100 && listed < 4 * claims.length, `${listed} ids for ${claims.length} claims`);
  });

  test('many times one word, one mark or one character is no problem', () => {
    for (const piece of ['a', ' ', '“', '"', '.', '1', 'A ', 'ab', '-', '\n', '(', '’s']) {
      const text = (length: number): string => piece.repeat(Math.ceil(length / piece.length));
      const small = seconds(() => analyseSource(text(20_000)));
      const large = seconds(() => analyseSource(text(160_000)));
      assert.ok(large < small * 8 * 3 + 1, `${JSON.stringify(piece)}: ${small.toFixed(2)} s, ${large.toFixed(2)} s`);
    }
  }).timeout(120_000);
});

suite('bad input: files', () => {
  const folders = new TestFolders();
  teardown(() => folders.clear());

  interface Report {
    readonly sources: readonly {
      readonly file: string;
      readonly mentions: readonly (Span & { readonly type: string })[];
    }[];
  }

  test('every encoding gives the same offsets', async () => {
    const utf16 = Buffer.from(article, 'utf16le');
    const folder = folders.make({
      'bom8.txt': Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(article)]),
      'bom16be.txt': Buffer.concat([Buffer.from([0xfe, 0xff]), Buffer.from(utf16).swap16()]),
      'bom16le.txt': Buffer.concat([Buffer.from([0xff, 0xfe]), utf16]),
      'bare16be.txt': Buffer.from(utf16).swap16(),
      'bare16le.txt': utf16,
      'plain.txt': article,
    });
    const { code, out, err } = await corroborate([folder, '--json', '--only', 'mentions']);
    assert.deepEqual([code, err], [0, '']);
    const { sources } = JSON.parse(out) as Report;
    assert.equal(sources.length, 6);
    const spans = sources.map(({ mentions }) => mentions.map(({ start, end, type }) => [start, end, type]));
    for (const list of spans) assert.deepEqual(list, spans[5]);
  });

  test('binary renamed, invalid UTF-8, empty file and broken story.json beside a good source', async () => {
    const folder = folders.make({
      'a.txt': article,
      'empty.txt': '',
      'invalid.txt': Buffer.concat([
        Buffer.from('Brook said '),
        Buffer.from([0xff, 0xfe, 0x80, 0x20]),
        Buffer.from('no.'),
      ]),
      'photo.txt': Uint8Array.from({ length: 4000 }, (_, at) => (at * 7919) % 256),
      'story.json': '{ "sources": { "a.txt": { "published": 5 ',
    });
    const { code, out, err } = await corroborate([folder, '--json']);
    assert.equal(code, 0);
    const { sources } = JSON.parse(out) as Report;
    assert.deepEqual(
      sources.map(({ file }) => path.basename(file)),
      ['a.txt', 'empty.txt', 'invalid.txt'],
    );
    assert.match(err, /photo\.txt”: not a text file/);
    assert.match(err, /invalid\.txt”: /);
    assert.match(err, /story\.json:1”: /);
  });

  test('file names with markup', async function () {
    if (process.platform === 'win32') this.skip();
    const folder = folders.make({
      '](command:x).txt': article,
      '`rm`<img onerror=x>.txt': article,
      '__proto__.txt': article,
      'constructor.txt': article,
    });
    const { code, out } = await corroborate([folder]);
    assert.equal(code, 0);
    for (const name of ['](command:x)', '`rm`<img onerror=x>', '__proto__', 'constructor'])
      assert.ok(out.includes(name), name);
  });
});
