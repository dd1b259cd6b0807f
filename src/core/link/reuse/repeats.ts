import type { ReusedPassage } from '../../model';
import { passageOf, type ReadClaim } from './compare';
import { likenessOf, type OpenWords, type ReadWords } from './passages';

/** A claim must share so many content words with an earlier one to be compared with it. */
const SHARED = 3;
/** Words in more claims than this tell nothing. */
const MOST_CLAIMS = 8;
const MEDIUM = 0.45;
const STRONG = 0.65;

/** What one source says twice. Claims with several words in common meet in an index. */
export function findRepeats(
  claims: readonly ReadClaim[],
  open: (words: ReadWords) => OpenWords,
): readonly ReusedPassage[] {
  const holders = new Map<number, number[]>();
  const contents = claims.map(({ content }) => open(content));
  return claims.flatMap((read, at): readonly ReusedPassage[] => {
    if (read.zone !== 'body') return [];
    const content = contents[at] as OpenWords;
    const shared = new Map<number, number>();
    for (const key of new Set(content.keys)) {
      const list = holders.get(key) ?? [];
      holders.set(key, list);
      for (const other of list) shared.set(other, (shared.get(other) ?? 0) + 1);
      list.push(at);
      if (list.length > MOST_CLAIMS) list.shift();
    }
    return [...shared].flatMap(([other, count]): readonly ReusedPassage[] => {
      const earlier = claims[other];
      if (count < SHARED || !earlier || earlier.sentence === read.sentence) return [];
      const likeness = likenessOf(contents[other] as OpenWords, content);
      if (likeness < MEDIUM) return [];
      const strength = likeness >= STRONG ? 'strong' : 'medium';
      return [{ relation: 'self-repeat', strength, sides: [passageOf(earlier), passageOf(read)] }];
    });
  });
}
