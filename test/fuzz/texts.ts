/** Texts made of pieces of news and of what breaks programs: they reach further than random characters. */
import fc from 'fast-check';

const news = [
  ...['Mayor Ada Brook said ', 'according to the police', 'The company denied that ', 'HARWICK — ', 'By Jo Dale\n'],
  ...['on Friday', '17 May 2024', 'in 2019', 'two days later', 'at 5 pm', 'since the 1990s', 'next week', '1/2/3'],
  ...['300 people', '$4.5 million', '12 percent', 'a third', 'No. 10', 'U.S. ', 'St. Mary', 'the mayor ', 'she '],
  ...['will close ', 'did not ', 'may have ', 'was told ', 'and ', 'but ', ', which ', ' because ', 'the old bridge'],
  ...['Source: Harwick Post\n', 'SHARE THIS\n', 'Leave a Reply\n', 'Read more: ', 'Advertisement\n', '- ', '• '],
];
const marks = [
  '“',
  '”',
  '"',
  '‘',
  '’',
  "'",
  '«',
  '»',
  '„',
  '(',
  ')',
  '[',
  ']',
  '.',
  ', ',
  '!',
  '?',
  '…',
  ' — ',
  ': ',
  '; ',
];
const spaces = [' ', '\n', '\n\n', '\r\n', '\r', '\t', '\u00a0', '\u2028', '\u200b', '\ufeff', '\u3000', '\u0085'];
const hostile = [
  ...['\ud83d', '\udc00', '\u0000', '\u202e', '\u2066', 'e\u0301', '👩‍👩‍👧', '🇩🇪', 'ſ', 'İ', 'ß', '\u1e9e'],
  ...['__proto__', 'constructor', 'toString', 'hasOwnProperty', '../../etc/passwd', 'C:\\x', 'file:///x', '%2e%2e/'],
  ...['](command:workbench.action.quit)', '[x](https://evil.example)', '<img src=x onerror=alert(1)>', '![x](//e.x/y)'],
  ...['<script>', '</a>', '&lt;', '$(gear)', '`rm -rf`', '**', '~~', '| a | b |\n|---|---|\n', '# ', '> ', '1. ', '\\'],
  ...[
    'www.evil.example',
    'https://evil.example/a?b=c',
    'a@evil.example',
    '[x]: //e.x\n',
    '<https://e.x>',
    '```\n',
    '    ',
  ],
  ...['${x}', '{{x}}', '%s', '=1+1', '\u0430dа', 'الجسر', 'ראש', '会議', 'กขค', 'x'.repeat(300)],
];

/** One piece. */
const piece = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...news) },
  { weight: 3, arbitrary: fc.constantFrom(...marks) },
  { weight: 3, arbitrary: fc.constantFrom(...spaces) },
  { weight: 2, arbitrary: fc.constantFrom(...hostile) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
);

const joined = (maxLength: number): fc.Arbitrary<string> =>
  fc.array(piece, { maxLength }).map((parts) => parts.join(''));

/** A few pieces again and again. */
const repeated = fc
  .tuple(fc.array(piece, { minLength: 1, maxLength: 4 }), fc.nat({ max: 400 }))
  .map(([parts, times]) => parts.join('').repeat(times));

/** Marks in marks in marks. */
const nested = fc.tuple(fc.array(fc.constantFrom('“', '‘', '"', '(', '[', '«', '„'), { maxLength: 60 }), joined(6)).map(
  ([open, inside]) =>
    open.join('') +
    inside +
    open
      .map((mark) => closing[mark] ?? mark)
      .reverse()
      .join(''),
);
const closing: Readonly<Record<string, string>> = { '“': '”', '‘': '’', '(': ')', '[': ']', '«': '»', '„': '“' };

/** Any text of some thousand characters. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  { weight: 5, arbitrary: joined(60) },
  { weight: 1, arbitrary: repeated },
  { weight: 1, arbitrary: fc.tuple(joined(10), nested, joined(10)).map((parts) => parts.join('')) },
);

/** What long texts are made of: a few pieces to be repeated. */
export const anyUnit: fc.Arbitrary<string> = fc
  .array(piece, { minLength: 1, maxLength: 5 })
  .map((parts) => parts.join(''))
  .filter((unit) => unit !== '');
