import { haveSameFeatures } from './claimFeatures';
import type { ClaimRow, ReadClaim } from './claimSources';
import { isLead } from './lead';

/** So many sentences further on a sentence is looked for: keeps the work linear in the length of a source. */
const FURTHER = 16;

/**
 * The claims of a source as it was that are the same in the source as it is now: for each claim of now the one of before, in
 * the order in which they stood; never a part of a sentence.
 */
export function sameClaims(before: readonly ClaimRow[], now: readonly ReadClaim[]): readonly (ClaimRow | undefined)[] {
  const same: (ClaimRow | undefined)[] = now.map(() => undefined);
  const take = (from: number, place: number, count: number): void => {
    for (let at = 0; at < count; at++) same[place + at] = before[from + at];
  };
  let head = 0;
  for (let size = sameAt(before, head, now, head); size > 0; size = sameAt(before, head, now, head)) {
    take(head, head, size);
    head += size;
  }
  let [end, nowEnd] = [before.length, now.length];
  while (end > head && nowEnd > head) {
    const size = (now[nowEnd - 1] as ReadClaim).of;
    if (end - size < head || sameAt(before, end - size, now, nowEnd - size) !== size) break;
    [end, nowEnd] = [end - size, nowEnd - size];
    take(end, nowEnd, size);
  }
  let from = head;
  for (let place = head; place < nowEnd; place += (now[place] as ReadClaim).of) {
    let next = from;
    for (let looked = 0; looked < FURTHER && next < end; looked++) {
      const size = sameAt(before, next, now, place);
      if (size > 0) {
        take(next, place, size);
        from = next + size;
        break;
      }
      next += (before[next] as ClaimRow).sentence.length;
    }
  }
  return same;
}

/** How many claims the sentences that begin at two places have, when all of them are the same; else 0. */
function sameAt(before: readonly ClaimRow[], from: number, now: readonly ReadClaim[], place: number): number {
  const first = now[place];
  if (!first || from + first.of > before.length) return 0;
  for (let at = 0; at < first.of; at++)
    if (!isSameClaim(before[from + at] as ClaimRow, now[place + at] as ReadClaim)) return 0;
  return first.of;
}

function isSameClaim({ claim, features, index, sentence }: ClaimRow, read: ReadClaim): boolean {
  return (
    sentence.length === read.of &&
    sentence[read.at] === index &&
    isLead(claim) === isLead(read.claim) &&
    haveSameFeatures(features, read.features)
  );
}
