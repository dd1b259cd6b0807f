import { analyseSource } from '../../../src/core/story/analyse';
import type { DataSet } from '../dataSet';
import { f1 } from '../measures/figures';
import type { Measured, Task } from './task';

interface LabelledSentence {
  readonly id: string;
  readonly text: string;
  /** 1: a factual statement worth checking. */
  readonly label: number;
}

/** Which sentences hold a checkable claim. */
export const checkable: Task = { name: 'checkable', needs: 'sents.jsonl', run };

function run(data: DataSet): Measured {
  const judged = data.rows<LabelledSentence>('sents.jsonl').map(({ id, text, label }) => ({
    id,
    text,
    wanted: label === 1,
    // A text's first line may be its headline, so the sentence stands in a second paragraph.
    given: analyseSource(`Remarks\n\n${text}`).claims.some(({ start }) => start > 8),
  }));
  const counts = {
    right: judged.filter(({ wanted, given }) => wanted && given).length,
    given: judged.filter(({ given }) => given).length,
    wanted: judged.filter(({ wanted }) => wanted).length,
  };
  return {
    figures: [f1('holds a claim', counts)],
    errors: judged
      .filter(({ wanted, given }) => wanted !== given)
      .map(({ id, text, wanted }) => `${wanted ? 'missed' : 'extra'}: ${id} ${text}`),
    predictions: judged.map(({ id, given }) => ({ id, label: given ? 1 : 0 })),
  };
}
