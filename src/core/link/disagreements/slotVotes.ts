import type { Difference } from './findings';
import { LINKED } from './oneMatter';
import type { Pair } from './pair';
import { remembered } from './remembered';
import type { Slot } from './slots';
import type { Member } from './storyIndex';

const NUMBERS = 'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen'.split(
  ' ',
);
const VOTING =
  /\b(?:vot(?:e|es|ed|ing)|decision|decided|ruled|ruling|verdict|approved|adopted|passed|rejected|ballot)\b/i;
const RESULT = /\b(\w{1,9})(?: votes?)?(?: to | against |[-–])(\w{1,9})\b/giu;
const ALL = /\bunanimous(?:ly)?\b/i;

interface Vote {
  /** Both numbers of votes, the larger first. */
  readonly votes: readonly [number, number] | 'all';
  readonly words: string;
}

/** The only result of a vote in a claim: "voted seven to two", "by 6 votes to 3", "unanimous". */
const voteIn = remembered(({ text, claim }: Member): Vote | undefined => {
  if (!VOTING.test(text) || claim.negated) return undefined;
  const all = ALL.exec(text);
  if (all) return { votes: 'all', words: all[0] };
  const found = [...text.matchAll(RESULT)].flatMap(([words, one, other]): readonly Vote[] => {
    const [a, b] = [numberOf(one ?? ''), numberOf(other ?? '')];
    if (a === undefined || b === undefined) return [];
    return [{ votes: a < b ? [b, a] : [a, b], words }];
  });
  return found.length === 1 ? found[0] : undefined;
});

function numberOf(word: string): number | undefined {
  if (/^\d{1,3}$/.test(word)) return Number(word);
  const place = NUMBERS.indexOf(word.toLowerCase());
  return place < 0 ? undefined : place;
}

/** "Voted seven to two", "by six votes to three", "unanimous": other results of one vote. */
export function differentVotes(pair: Pair): Difference | undefined {
  const { left, right } = pair;
  const l = voteIn(left);
  const r = l && voteIn(right);
  if (!l || !r || pair.link < LINKED || !pair.isOfSameNames) return undefined;
  const [one, other] = [keyOf(l), keyOf(r)];
  if (one === other || (isAll(l) && isAll(r))) return undefined;
  return {
    kind: 'number',
    status: 'differs',
    code: 'differs.number',
    left: { key: one, words: l.words },
    right: { key: other, words: r.words },
    strength: 0.65,
  };
}

function keyOf({ votes }: Vote): string {
  return votes === 'all' ? votes : votes.join('-');
}

/** Nobody voted against. */
function isAll({ votes }: Vote): boolean {
  return votes === 'all' || votes[1] === 0;
}

/** {@link differentVotes}, of claims that give the result of a vote. */
export const votes: Slot = { isIn: (member) => voteIn(member) !== undefined, of: 'both', compare: differentVotes };
