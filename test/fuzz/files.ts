/** Files that people could have written, or somebody who means harm. */
import fc from 'fast-check';
import { correctionKinds } from '../../src/core/store/corrections';
import { factKinds, statuses } from '../../src/core/store/records';
import { anyText } from './texts';

const name = fc.oneof(
  fc.constantFrom('a.txt', 'b.txt', '../a.txt', '/etc/passwd', '..\\b.txt', '__proto__', 'constructor', ''),
  fc.string({ maxLength: 8 }),
);
const number = fc.oneof(fc.nat({ max: 200 }), fc.constantFrom(-1, 0.5, 1e308, Number.MAX_SAFE_INTEGER, 2 ** 31));

const { any } = fc.letrec<{ any: unknown }>((tie) => ({
  any: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.constantFrom<unknown>(null, true, '', 'a', 0),
    anyText,
    number,
    fc.array(tie('any'), { maxLength: 3 }),
    fc.array(fc.tuple(name, tie('any')), { maxLength: 3 }).map((fields) => asObject(fields)),
  ),
}));

/** An object with own properties of any name: `__proto__` too, as JSON makes them. */
function asObject(fields: readonly (readonly [string, unknown])[]): object {
  return Object.fromEntries(fields);
}

/** Sometimes the right value, sometimes any. */
function mostly<T>(right: fc.Arbitrary<T>): fc.Arbitrary<unknown> {
  return fc.oneof({ weight: 6, arbitrary: right }, { weight: 1, arbitrary: any });
}

const passage = fc
  .record({
    source: mostly(name),
    exact: mostly(anyText),
    prefix: mostly(fc.string({ maxLength: 40 })),
    suffix: mostly(fc.string({ maxLength: 40 })),
    start: mostly(number),
    end: mostly(number),
    twins: mostly(number),
    nth: mostly(number),
    rival: mostly(fc.double()),
  })
  .chain(withStrange);

function withStrange(fields: object): fc.Arbitrary<object> {
  return fc
    .array(fc.tuple(name, any), { maxLength: 2 })
    .map((strange) => asObject([...Object.entries(fields), ...strange]));
}

const record = fc
  .record({
    id: mostly(fc.constantFrom('0123456789abcdef', 'x', '__proto__')),
    type: mostly(fc.constantFrom('status', 'note')),
    status: mostly(fc.constantFrom(...statuses)),
    fact: mostly(fc.constantFrom(...factKinds)),
    by: mostly(name),
    time: mostly(fc.constant('2024-05-16T09:00:00.000Z')),
    text: mostly(anyText),
    tags: mostly(fc.array(fc.string({ maxLength: 5 }), { maxLength: 3 })),
    replyTo: mostly(fc.constant('x')),
    passage: mostly(passage),
  })
  .chain(withStrange);

const correction = fc
  .record({
    correction: mostly(fc.constantFrom(...correctionKinds)),
    about: mostly(fc.constantFrom('date', 'number', 'name')),
    value: mostly(fc.oneof(anyText, fc.constantFrom('person', 'here', '2024-05-16', '2024-99'))),
    passages: mostly(fc.array(passage, { maxLength: 3 })),
  })
  .chain(withStrange);

const selector = fc.oneof(
  fc.record({ type: mostly(fc.constant('TextQuoteSelector')), exact: mostly(anyText), prefix: any, suffix: any }),
  fc.record({ type: mostly(fc.constant('TextPositionSelector')), start: mostly(number), end: mostly(number) }),
);
const annotation = fc
  .record({
    id: mostly(fc.constantFrom('urn:corroborate:a:0123456789abcdef', 'https://x.example/1')),
    type: mostly(fc.constant('Annotation')),
    creator: any,
    created: any,
    body: mostly(
      fc.array(fc.record({ value: mostly(anyText), purpose: mostly(fc.constantFrom('commenting', 'assessing')) }), {
        maxLength: 3,
      }),
    ),
    target: mostly(fc.record({ source: mostly(name), selector: mostly(fc.array(selector, { maxLength: 3 })) })),
  })
  .chain(withStrange);

/** Some objects as lines, with damaged and other lines between them. */
function linesOf(object: fc.Arbitrary<unknown>): fc.Arbitrary<string> {
  const json = object.map((one) => JSON.stringify(one));
  const line = fc.oneof(
    { weight: 6, arbitrary: json },
    { weight: 1, arbitrary: json.chain((text) => fc.nat({ max: text.length }).map((end) => text.slice(0, end))) },
    { weight: 1, arbitrary: anyText },
    { weight: 1, arbitrary: fc.nat({ max: 20_000 }).map(nest) },
  );
  const end = fc.constantFrom('\n', '\r\n', '\n\n', '');
  return fc.array(fc.tuple(line, end), { maxLength: 6 }).map((lines) => lines.flat().join(''));
}

/** A record whose unknown field is nested deeper than programs that call themselves can follow. */
function nest(depth: number): string {
  const passageFields = '"passage":{"source":"a.txt","exact":"a"}';
  return `{"id":"x","type":"note","text":"a",${passageFields},"deep":${'['.repeat(depth)}${']'.repeat(depth)}}`;
}

/** Files of people's records, of corrections, of annotations from elsewhere, and the file with a story's facts. */
export const anyRecords = linesOf(record);
export const anyCorrections = linesOf(correction);
export const anyAnnotations: fc.Arbitrary<string> = fc.oneof(
  fc.array(annotation, { maxLength: 4 }).map((items) => JSON.stringify({ type: 'AnnotationPage', items })),
  fc.array(annotation, { maxLength: 4 }).map((items) => JSON.stringify(items)),
  fc.array(annotation, { maxLength: 2 }).map((items) => JSON.stringify({ first: { items } })),
  any.map((one) => JSON.stringify(one)),
  fc.nat({ max: 20_000 }).map((depth) => '['.repeat(depth)),
  anyText,
);
const day = fc.constantFrom('2024-05-16', '2023-02-29', '0000-00-00', 'soon');
const sourceFacts = fc
  .record({ title: mostly(anyText), outlet: mostly(anyText), url: mostly(anyText), published: mostly(day) })
  .chain(withStrange);
export const anyStoryFile: fc.Arbitrary<string> = fc.oneof(
  fc
    .tuple(mostly(anyText), mostly(fc.array(fc.tuple(name, sourceFacts), { maxLength: 4 }).map(asObject)))
    .map(([title, sources]) => JSON.stringify({ title, sources })),
  fc
    .tuple(sourceFacts, fc.nat({ max: 60 }))
    .map(([facts, end]) => JSON.stringify({ sources: { 'a.txt': facts } }).slice(0, -end)),
  fc.nat({ max: 20_000 }).map((depth) => `{"title":${'['.repeat(depth)}`),
  anyText,
);

/** brat's standoff lines, more or less. */
export const anyStandoff: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      fc
        .tuple(
          fc.nat({ max: 3 }),
          fc.constantFrom('Name', 'Note', '__proto__'),
          fc.array(number, { maxLength: 4 }),
          anyText,
        )
        .map(([id, type, places, words]) => `T${id}\t${type} ${places.join(' ')}\t${words}`),
      fc
        .tuple(fc.nat({ max: 3 }), fc.constantFrom('Confirmed', 'x'))
        .map(([id, value]) => `A1\tStatus T${id} ${value}`),
      fc
        .tuple(fc.constantFrom('AnnotatorNotes', 'Checker', '__proto__'), fc.nat({ max: 3 }), anyText)
        .map(([type, id, words]) => `#1\t${type} T${id}\t${words}`),
      fc.nat({ max: 200_000 }).map((times) => `T1\tNote ${'1 '.repeat(times)}9\tx`),
      anyText,
    ),
    { maxLength: 8 },
  )
  .map((lines) => lines.join('\n'));
