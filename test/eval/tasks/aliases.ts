import type { Span } from '../../../src/core/model';
import { createStoryEngine } from '../../../src/core/story/engine';
import type { DataSet } from '../dataSet';
import { f1 } from '../measures/figures';
import type { Measured, Task } from './task';

interface GoldMention extends Span {
  readonly doc: string;
  readonly cluster: string;
}

/** A labelled mention that was found as a name: what it is called by the labels and by the story. */
interface Matched {
  readonly gold: string;
  readonly own: string;
}

/**
 * Which names stand for the same across the sources of a story: over all pairs of labelled mentions that are found as
 * names. Mentions that are no names (events, "the company") are left out.
 */
export const aliases: Task = { name: 'aliases', needs: 'gold.mentions.jsonl', run };

async function run(data: DataSet): Promise<Measured> {
  const clusters = new Map(
    data
      .rows<GoldMention>('gold.mentions.jsonl')
      .map(({ doc, start, end, cluster }) => [`${doc} ${start} ${end}`, cluster]),
  );
  const engine = createStoryEngine();
  for (const { id, text, cluster = '' } of data.docs) engine.set(cluster, id, text);
  const sum = { right: 0, given: 0, wanted: 0 };
  const predictions: object[] = [];
  for (const cluster of new Set(data.docs.map((doc) => doc.cluster ?? ''))) {
    const story = await engine.update(cluster);
    const found = (story?.sources ?? []).flatMap(({ id, mentions }) =>
      mentions.flatMap(({ start, end, entity }): Matched[] => {
        const gold = clusters.get(`${id} ${start} ${end}`);
        predictions.push({ doc: id, start, end, cluster: `${cluster} ${entity}` });
        return gold === undefined ? [] : [{ gold, own: entity }];
      }),
    );
    sum.right += pairsIn(found, ({ gold, own }) => `${gold}\t${own}`);
    sum.given += pairsIn(found, ({ own }) => own);
    sum.wanted += pairsIn(found, ({ gold }) => gold);
  }
  return { figures: [f1('pairs of names', sum)], errors: [], predictions };
}

/** How many pairs have the same key. */
function pairsIn(found: readonly Matched[], keyOf: (one: Matched) => string): number {
  const sizes = new Map<string, number>();
  for (const one of found) sizes.set(keyOf(one), (sizes.get(keyOf(one)) ?? 0) + 1);
  return [...sizes.values()].reduce((sum, size) => sum + (size * (size - 1)) / 2, 0);
}
