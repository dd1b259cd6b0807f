import { commonness } from '../../data/related/related';
import type { NameAtom, WordAtom } from './atoms';
import type { Difference } from './findings';
import { shareAPart } from './names';
import { holdNear } from './nearWords';
import { LIGHT_VERBS, type Pair } from './pair';
import { wordsOf } from './place';
import { remembered } from './remembered';
import { stem } from './stem';
import type { Member } from './storyIndex';

/** Words in front of a name that make it the place where something is or happens. */
const WHERE = new Set('in near at outside off'.split(' '));
/** So many words of weight both claims must have, in the same or a near meaning. */
const LEAST_WORDS = 2;
/** How much speaks for one happening that both share a word, by how rare it is. */
const SHARED = 0.4;

/** Places that two claims give for what seems to be one happening, of which no source has the other's; undefined for none. */
export function differentSites({
  left,
  right,
}: Pair): { readonly difference: Difference; readonly evidence: number } | undefined {
  const [l, r] = [siteIn(left), siteIn(right)];
  if (!l || !r || l.key === r.key || left.claim.negated !== right.claim.negated) return undefined;
  if (isMentioned(left, r) || isMentioned(right, l)) return undefined;
  const [a, b] = [wordsOf(left, [l]), wordsOf(right, [r])];
  if (shareAPart(a, b)) return undefined;
  const shared = contentOf(left).filter((word) => holdNear(right.atoms, word));
  const others = contentOf(right).filter((word) => holdNear(left.atoms, word));
  if (Math.min(shared.length, others.length) < LEAST_WORDS) return undefined;
  const difference: Difference = {
    kind: 'place',
    status: 'differs',
    code: 'differs.place',
    left: { key: l.key, words: a },
    right: { key: r.key, words: b },
    strength: 0.5,
  };
  return { difference, evidence: SHARED * Math.min(weightOf(shared), weightOf(others), 3) };
}

/** The only town of a claim that is told as a place. */
const siteIn = remembered(({ atoms }: Member): NameAtom | undefined => {
  const places = atoms.filter((atom) => atom.kind === 'name').filter(({ mention }) => mention.type === 'place');
  const towns = places.filter(({ entity }) => entity?.country === undefined);
  const [name] = towns;
  const before = name && atoms[atoms.indexOf(name) - 1];
  return towns.length === 1 && before?.kind === 'word' && WHERE.has(before.lower) ? name : undefined;
});

function contentOf({ atoms }: Member): readonly WordAtom[] {
  return atoms
    .filter((atom) => atom.kind === 'word')
    .filter(({ worth, capital, lower }) => worth === 1 && !capital && !LIGHT_VERBS.has(stem(lower)));
}

function weightOf(words: readonly WordAtom[]): number {
  return words.reduce((sum, { lower }) => sum + 1 - commonness(lower), 0);
}

function isMentioned({ source }: Member, { mention }: NameAtom): boolean {
  return source.mentions.some(({ entity }) => entity === mention.entity);
}
