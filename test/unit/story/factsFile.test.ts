import * as assert from 'node:assert/strict';
import fc from 'fast-check';
import { isCalendarDay, parseStoryFacts } from '../../../src/core/story/factsFile';

function problems(text: string): readonly string[] {
  return parseStoryFacts(text).problems.map(
    ({ message, span }) => `${message.code} ${text.slice(span.start, span.end)}`,
  );
}

suite('parseStoryFacts', () => {
  test('reads everything that may stand there', () => {
    const { facts, problems: found } = parseStoryFacts(`{
      "title": "Harbour bridge",
      "sources": { "north/a.txt": { "title": "Bridge closed", "outlet": "The Harbour Post",
        "url": "https://post.example/a", "published": "2024-02-29", "editor": 7 } } }`);
    assert.deepEqual(found, []);
    assert.equal(facts.title, 'Harbour bridge');
    assert.deepEqual(
      [...facts.sources],
      [
        [
          'north/a.txt',
          {
            title: 'Bridge closed',
            outlet: 'The Harbour Post',
            url: 'https://post.example/a',
            published: '2024-02-29',
          },
        ],
      ],
    );
  });

  test('uses what is right and points at what is wrong', () => {
    const text = `{ "title": 3, "sources": { "a.txt": { "published": "2023-02-29", "outlet": "Post" },
      "b.txt": [], "c.txt": { "url": "javascript:alert(1)", "published": "soon" } } }`;
    assert.deepEqual(problems(text), [
      'facts.not-text 3',
      'facts.not-day "2023-02-29"',
      'facts.not-object []',
      'facts.not-url "javascript:alert(1)"',
      'facts.not-day "soon"',
    ]);
    const { facts } = parseStoryFacts(text);
    assert.deepEqual(facts.sources.get('a.txt'), { outlet: 'Post' });
    assert.deepEqual([...facts.sources.keys()], ['a.txt', 'c.txt']);
  });

  test('reads on after broken JSON', () => {
    const { facts, problems: found } = parseStoryFacts(
      '{ "title": "Bridge", "sources": { "a.txt": { "outlet": "Post" }',
    );
    assert.equal(facts.title, 'Bridge');
    assert.equal(facts.sources.get('a.txt')?.outlet, 'Post');
    assert.deepEqual(
      found.map(({ message }) => message.code),
      ['facts.brace-expected', 'facts.brace-expected'],
    );
  });

  test('the last of two entries for one file counts, and the first is pointed at', () => {
    const text = '{ "sources": { "a.txt": { "outlet": "One" }, "a.txt": { "outlet": "Two" } } }';
    assert.equal(parseStoryFacts(text).facts.sources.get('a.txt')?.outlet, 'Two');
    assert.deepEqual(problems(text), ['facts.twice "a.txt"']);
  });

  test('a file may be called like a property of every object', () => {
    const { facts } = parseStoryFacts('{ "sources": { "__proto__": { "outlet": "Post" }, "constructor": {} } }');
    assert.deepEqual([...facts.sources.keys()], ['__proto__', 'constructor']);
    assert.equal(({} as { outlet?: string }).outlet, undefined);
  });

  test('names what else can be wrong', () => {
    assert.deepEqual(problems('  '), ['facts.empty   ']);
    assert.deepEqual(problems('[]'), ['facts.root-not-object []']);
    assert.deepEqual(problems('{ "sources": "a.txt" }'), ['facts.not-object "a.txt"']);
    assert.ok(problems('// note\n{}').some((problem) => problem.startsWith('facts.comment')));
    assert.ok(problems('{} {}').some((problem) => problem.startsWith('facts.after-end')));
  });

  test('stops at nesting that would exhaust the stack', () => {
    assert.deepEqual(
      parseStoryFacts('{"a":'.repeat(200_000)).problems.map(({ message }) => message.code),
      ['facts.too-deep'],
    );
  });

  test('never throws, and points inside the text', () => {
    const pieces = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      '"',
      ':',
      ',',
      '\\',
      'sources',
      '"a.txt"',
      '"published"',
      '1',
      '//',
      '\n',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 60 }), (parts) => {
        const text = parts.join('');
        for (const { span } of parseStoryFacts(text).problems) {
          assert.ok(span.start >= 0 && span.start <= span.end && span.end <= text.length);
        }
      }),
      { seed: 11, numRuns: 500 },
    );
  });
});

suite('isCalendarDay', () => {
  test('knows leap years and months', () => {
    assert.deepEqual(
      ['2024-02-29', '2023-02-29', '2023-13-01', '2023-04-31', '2023-4-1', '2023-04-30T00', ''].map(isCalendarDay),
      [true, false, false, false, false, false, false],
    );
  });
});
