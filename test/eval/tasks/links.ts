import type { Span } from '../../../src/core/model';
import { createStoryEngine } from '../../../src/core/story/engine';
import type { DataSet, Doc } from '../dataSet';
import { f1 } from '../measures/figures';
import { bestF1, type Ranked } from '../measures/ranking';
import { cosine, tfIdf } from '../measures/tfIdf';
import type { Measured, Task } from './task';

interface GoldSentence extends Span {
  readonly doc: string;
  readonly sent: number;
  /** Whether its links were labelled. */
  readonly gold: boolean;
}

interface GoldPair {
  readonly a: string;
  readonly b: string;
  /** The same claim, not only a shared event. */
  readonly strong?: boolean;
}

/**
 * The same claim in several sources: the sources of each cluster are one story, every two claims of a group link their
 * sentences, and the links are held against the labelled ones. Beside it, what plain TF-IDF reaches with the threshold
 * that suits the labels best.
 */
export const links: Task = { name: 'links', needs: 'gold.pairs.jsonl', run };

async function run(data: DataSet): Promise<Measured> {
  const sentences = data.rows<GoldSentence>('gold.sents.jsonl');
  const storyOf = new Map(data.docs.map(({ id, cluster }) => [id, cluster ?? '']));
  const judged = sentences.filter(({ gold }) => gold);
  const known = new Map(judged.map((sentence) => [nameOf(sentence), sentence]));
  const wanted = new Set(
    data
      .rows<GoldPair>('gold.pairs.jsonl')
      .filter(({ a, b, strong }) => strong && isInside(known.get(a), known.get(b), storyOf))
      .map(({ a, b }) => pairOf(a, b)),
  );
  const given = await linked(data.docs, judged);
  const right = [...given].filter((pair) => wanted.has(pair)).length;
  const ranked = baseline(data.docs, sentences, storyOf, wanted);
  return {
    figures: [
      f1('same claim', { right, given: given.size, wanted: wanted.size }),
      bestF1('(TF-IDF, best threshold)', ranked, wanted.size),
    ],
    errors: [
      ...[...wanted].filter((pair) => !given.has(pair)).map((pair) => `missed ${shown(pair, data, known)}`),
      ...[...given].filter((pair) => !wanted.has(pair)).map((pair) => `extra  ${shown(pair, data, known)}`),
    ].sort(),
    predictions: [...given].map((pair) => {
      const [a, b] = pair.split('\t');
      return { a, b, score: 1 };
    }),
  };
}

function nameOf({ doc, sent }: GoldSentence): string {
  return `${doc}#${sent}`;
}

function pairOf(a: string, b: string): string {
  return a < b ? `${a}\t${b}` : `${b}\t${a}`;
}

function isInside(
  a: GoldSentence | undefined,
  b: GoldSentence | undefined,
  storyOf: ReadonlyMap<string, string>,
): boolean {
  return a !== undefined && b !== undefined && storyOf.get(a.doc) === storyOf.get(b.doc);
}

/** Pairs of labelled sentences that hold claims of one group. */
async function linked(docs: readonly Doc[], judged: readonly GoldSentence[]): Promise<ReadonlySet<string>> {
  const engine = createStoryEngine();
  for (const { id, text, cluster = '' } of docs) engine.set(cluster, id, text);
  const found = new Set<string>();
  for (const cluster of new Set(docs.map((doc) => doc.cluster ?? ''))) {
    const story = await engine.update(cluster);
    const sentencesOf = new Map(
      story?.sources.flatMap(({ id, claims }) =>
        claims.map((claim) => [
          claim.id,
          judged.filter(({ doc, start, end }) => doc === id && start < claim.end && claim.start < end).map(nameOf),
        ]),
      ),
    );
    for (const { members } of story?.groups ?? []) {
      for (const one of members)
        for (const other of members)
          if (other.source > one.source)
            for (const a of sentencesOf.get(one.claim) ?? [])
              for (const b of sentencesOf.get(other.claim) ?? []) found.add(pairOf(a, b));
    }
  }
  return found;
}

/** TF-IDF over the lemmas of whole sentences, counted inside each story. */
function baseline(
  docs: readonly Doc[],
  sentences: readonly GoldSentence[],
  storyOf: ReadonlyMap<string, string>,
  wanted: ReadonlySet<string>,
): readonly Ranked[] {
  const texts = new Map(docs.map(({ id, text }) => [id, text]));
  return [...new Set(storyOf.values())].flatMap((story) => {
    const inStory = sentences.filter(({ doc }) => storyOf.get(doc) === story);
    const vectors = tfIdf(inStory.map(({ doc, start, end }) => (texts.get(doc) ?? '').slice(start, end)));
    return inStory.flatMap((one, index) =>
      inStory.slice(0, index).flatMap((other, before) => {
        if (!one.gold || !other.gold || one.doc === other.doc) return [];
        const score = cosine(vectors[index], vectors[before]);
        return [{ score, right: wanted.has(pairOf(nameOf(one), nameOf(other))) }];
      }),
    );
  });
}

function shown(pair: string, { docs }: DataSet, known: ReadonlyMap<string, GoldSentence>): string {
  const texts = new Map(docs.map(({ id, text }) => [id, text]));
  return pair
    .split('\t')
    .map((name) => {
      const sentence = known.get(name);
      return `${name} “${(texts.get(sentence?.doc ?? '') ?? '').slice(sentence?.start, sentence?.end).replaceAll(/\s+/g, ' ')}”`;
    })
    .join(' ~ ');
}
