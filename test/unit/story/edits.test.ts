import * as assert from 'node:assert/strict';
import fc from 'fast-check';
import type { DisagreementKind, StoryFacts } from '../../../src/core/model';
import { correctionKinds, type Correction, type CorrectionKind } from '../../../src/core/store/corrections';
import { selectPassage } from '../../../src/core/store/selectedPassage';
import { analyseSource } from '../../../src/core/story/analyse';
import { createStoryEngine } from '../../../src/core/story/engine';
import { linkStory, StoryLinker, type AnalysedSource } from '../../../src/core/story/link';
import { PackedAnalyses } from '../../../src/core/story/packedAnalyses';
import { readArticles } from '../../bench/corpus/articles';
import { Corpus } from '../../bench/corpus/generate';

/** What sources of the story are made of: reports of one event, and some things that change names, offices, days and origins. */
const sentences = [
  'The harbour of Limassol was closed on Tuesday after two cranes collapsed, the port authority said.',
  'The port of Limassol was shut on Tuesday after three cranes had collapsed.',
  '“Nobody was hurt,” said Elena Markou, a spokeswoman for the Limassol Port Authority.',
  'Markou told Reuters on 16 May that nobody had been hurt.',
  'Elena Markou will travel to Nicosia next week to meet President Andreas Kyprou.',
  'The president of Cyprus, Andreas Kyprou, did not visit the harbour.',
  'Elena Marku denied reports that the cranes were old, according to the Cyprus Gazette.',
  'The storm killed 12 people on 14 May 2024, officials said.',
  'At least 15 people died in the storm, the Interior Ministry said.',
  'Nicosia plans to rebuild the harbour by 2026 at a cost of $40 million.',
  'The Cypriot government may rebuild the harbour.',
  'Published: 17 May 2024',
  'Joanna Markou leads the opposition.',
];
const ids = ['a.txt', 'b.txt', 'c.txt', 'd.txt', 'e.txt'];

/** What corrections are about: names, dates, quotations, and claims. */
const passages = [
  'Elena Markou',
  'Markou',
  'Andreas Kyprou',
  'Limassol',
  'Limassol Port Authority',
  'Reuters',
  'Nicosia',
  'Tuesday',
  '14 May 2024',
  'Nobody was hurt',
  'The storm killed 12 people on 14 May 2024',
  'At least 15 people died in the storm',
  'The port of Limassol was shut on Tuesday after three cranes had collapsed',
  'Nicosia plans to rebuild the harbour by 2026',
];
const valuesOf: Partial<Readonly<Record<CorrectionKind, readonly string[]>>> = {
  rename: ['Somebody Else', 'Limassol'],
  type: ['person', 'organisation', 'place'],
  'not-an-entity': ['here', 'story'],
  speaker: ['Andreas Kyprou', 'Nobody Known', ''],
  date: ['2024-05-13', '2024-05'],
};
const disagreementsAbout: readonly DisagreementKind[] = ['number', 'date', 'name', 'modality'];

type Edit =
  | {
      readonly do: 'correct';
      readonly correction: CorrectionKind;
      readonly value: number;
      readonly about: DisagreementKind;
      readonly at: readonly { readonly source: string; readonly words: string }[];
    }
  | { readonly do: 'take back'; readonly which: number }
  | { readonly do: 'set'; readonly id: string; readonly said: readonly string[] }
  | { readonly do: 'remove'; readonly id: string }
  | { readonly do: 'facts'; readonly id: string; readonly published: string };

const id = fc.constantFrom(...ids);
const place = fc.record({ source: id, words: fc.constantFrom(...passages) });
const correct = fc.record({
  do: fc.constant('correct' as const),
  correction: fc.constantFrom(...correctionKinds),
  value: fc.nat(2),
  about: fc.constantFrom(...disagreementsAbout),
  at: fc.array(place, { minLength: 2, maxLength: 2 }),
});
const takeBack = fc.record({ do: fc.constant('take back' as const), which: fc.nat(5) });
const edit: fc.Arbitrary<Edit> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      do: fc.constant('set' as const),
      id,
      said: fc.shuffledSubarray(sentences, { minLength: 1, maxLength: 8 }),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('remove' as const), id }) },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant('facts' as const),
      id,
      published: fc.constantFrom('2024-05-15', '2024-05-20', '2023-01-02'),
    }),
  },
);

/** The correction, when what it is about stands in the texts. */
function correctionOf(
  { correction, value, about, at }: Extract<Edit, { do: 'correct' }>,
  texts: ReadonlyMap<string, string>,
): Correction | undefined {
  const values = valuesOf[correction];
  const one = /^(?:same|not-same|not-a-)/.test(correction) ? at : at.slice(0, 1);
  const selected = one.flatMap(({ source, words }) => {
    const text = texts.get(source) ?? '';
    const start = text.indexOf(words);
    return start < 0 ? [] : [selectPassage(text, { source, start, end: start + words.length })];
  });
  if (selected.length < one.length) return undefined;
  return {
    correction,
    ...(values ? { value: values[value % values.length] ?? '' } : {}),
    ...(correction === 'not-a-disagreement' ? { about } : {}),
    passages: selected,
  };
}

suite('a story that is edited', () => {
  /** Applies one edit after the other, and compares each time with a story that is made anew. */
  async function equalsFresh(edits: readonly Edit[]): Promise<void> {
    const engine = createStoryEngine();
    const texts = new Map<string, string>();
    const corrections: Correction[] = [];
    let facts: StoryFacts | undefined;
    for (const one of edits) {
      if (one.do === 'correct') corrections.push(...[correctionOf(one, texts) ?? []].flat());
      if (one.do === 'take back') corrections.splice(one.which % Math.max(1, corrections.length), 1);
      if (one.do === 'set') texts.set(one.id, `Harbour closed\n\n${one.said.join(' ')}`);
      if (one.do === 'remove') texts.delete(one.id);
      if (one.do === 'facts') facts = { sources: new Map([[one.id, { published: one.published }]]) };
      if (one.do === 'set') engine.set('story', one.id, texts.get(one.id) ?? '');
      if (one.do === 'remove') engine.remove('story', one.id);
      engine.setFacts('story', facts);
      engine.setCorrections('story', [...corrections]);
      const fresh = createStoryEngine();
      for (const [source, text] of texts) fresh.set('story', source, text);
      fresh.setFacts('story', facts);
      fresh.setCorrections('story', [...corrections]);
      const [edited, anew] = [await engine.update('story'), await fresh.update('story')];
      assert.deepEqual(edited, anew);
    }
  }

  test('is after every edit what a fresh analysis gives', async function () {
    this.timeout(60_000);
    await fc.assert(fc.asyncProperty(fc.array(edit, { minLength: 2, maxLength: 8 }), equalsFresh), {
      seed: 2024,
      numRuns: 60,
    });
  });

  test('is that also after every correction, and when corrections are taken back', async function () {
    this.timeout(120_000);
    const any = fc.oneof(
      { weight: 2, arbitrary: edit },
      { weight: 5, arbitrary: correct },
      { weight: 1, arbitrary: takeBack },
    );
    const told = ids
      .slice(0, 4)
      .map((source, at) => ({ do: 'set' as const, id: source, said: sentences.slice(2 * at, 2 * at + 8) }));
    const some = fc.array(any, { minLength: 3, maxLength: 9 }).map((edits): readonly Edit[] => [...told, ...edits]);
    await fc.assert(fc.asyncProperty(some, equalsFresh), { seed: 2025, numRuns: 25 });
  });

  /** Of which only one stays open: its lists are others each time that they are asked for. */
  const analyses = new PackedAnalyses(1);

  test('is that also where words and sentences of reports come and go', function () {
    this.timeout(120_000);
    const corpus = new Corpus(readArticles(['seeds']), 11);
    const analysed = (name: string, text: string): AnalysedSource => ({
      id: name,
      text,
      analysis: analyses.pack(analyseSource(text)),
    });
    const sources = Array.from({ length: 7 }, (_, number) => corpus.source(number, 0));
    const change = fc.record({
      source: fc.nat(sources.length - 1),
      at: fc.nat(),
      by: fc.constantFrom('word', 'more', '12', '', 'sentence'),
      from: fc.nat(),
    });
    const all = fc.array(change, { minLength: 3, maxLength: 6 });
    const equalsFreshLink = (changes: readonly (typeof change extends fc.Arbitrary<infer T> ? T : never)[]): void => {
      const now = sources.map(({ id: name, text }) => analysed(name, text));
      const linker = new StoryLinker(undefined, 1);
      linker.link(now);
      for (const { source, at, by, from } of changes) {
        const [one, other] = [now[source], now[from % now.length]];
        const spans =
          by === 'sentence' ? one?.analysis.sentences : one?.analysis.claims.flatMap(({ verb }) => verb ?? []);
        const span = spans?.[at % Math.max(1, spans.length)];
        const told = other?.analysis.sentences[at % Math.max(1, other.analysis.sentences.length)];
        if (!one || !span || !told) continue;
        const instead = by === 'sentence' ? other.text.slice(told.start, told.end) : by;
        now[source] = analysed(one.id, `${one.text.slice(0, span.start)}${instead}${one.text.slice(span.end)}`);
        assert.deepEqual(linker.link(now), linkStory(now));
      }
    };
    fc.assert(fc.property(all, equalsFreshLink), { seed: 2026, numRuns: 6 });
  });

  test('is that also where many sources tell of several events', function () {
    this.timeout(60_000);
    const corpus = new Corpus(readArticles(['seeds']), 7);
    const analysed = (number: number, edition: number): AnalysedSource => {
      const source = corpus.source(number, edition);
      return { ...source, analysis: analyses.pack(analyseSource(source.text)) };
    };
    const sources = Array.from({ length: 26 }, (_, number) => analysed(number, 0));
    // one that keeps some parts, and one that keeps nothing
    const linkers = [new StoryLinker(10, 1), new StoryLinker(0, 1)];
    for (const linker of linkers) linker.link(sources);
    for (let edition = 1; edition <= 4; edition++) {
      const number = (edition * 11) % sources.length;
      sources[number] = analysed(number, edition);
      const fresh = linkStory(sources);
      for (const linker of linkers) assert.deepEqual(linker.link(sources), fresh);
    }
  });

  test('keeps what an edit elsewhere does not change', async () => {
    const engine = createStoryEngine();
    engine.set('story', 'a.txt', `Harbour closed\n\n${sentences.slice(0, 3).join(' ')}`);
    engine.set('story', 'b.txt', `Port shut\n\n${sentences.slice(1, 5).join(' ')}`);
    engine.set('story', 'c.txt', `Storm\n\n${sentences.slice(9, 11).join(' ')}`);
    const before = await engine.update('story');
    engine.set('story', 'c.txt', `Storm\n\n${sentences.slice(10, 11).join(' ')}`);
    const after = await engine.update('story');
    assert.equal(after?.sources[0], before?.sources[0]);
    assert.equal(after?.entities[0], before?.entities[0]);
    assert.notEqual(after?.sources[2], before?.sources[2]);
  });
});
