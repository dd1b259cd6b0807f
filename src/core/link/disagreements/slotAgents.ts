import type { EntityType } from '../../model';
import type { NameAtom } from './atoms';
import { isAsserted } from './certainty';
import type { Difference } from './findings';
import { areSameBody, shareAPart } from './names';
import { LINKED } from './oneMatter';
import type { Pair } from './pair';
import { remembered } from './remembered';
import type { Member } from './storyIndex';
import { subjectIn } from './subjects';

/** So many words behind "by" may name who did it: "by a Durham doctor, Peter Osei". */
const REACH = 6;

/** Who did what was done to the subject of a claim. */
interface Agent {
  readonly name: NameAtom;
  /** The head of the subject. */
  readonly of: string;
}

/** "The trial was led by Ana Ruiz", "the trial was led by a Durham doctor, Peter Osei". */
export function differentAgents(pair: Pair): Difference | undefined {
  const { left, right } = pair;
  const l = agentIn(left);
  const r = l && agentIn(right);
  if (!l || !r || l.of !== r.of || !pair.isSameAction || pair.link < LINKED) return undefined;
  if (l.name.key === r.name.key || l.name.mention.type !== r.name.mention.type) return undefined;
  if (areSameBody(l.name.entity, r.name.entity) || shareAPart(left.words(l.name), right.words(r.name)))
    return undefined;
  if (left.claim.entities.includes(r.name.mention.entity) || right.claim.entities.includes(l.name.mention.entity))
    return undefined;
  return {
    kind: 'actor',
    status: 'differs',
    code: 'differs.actor',
    left: { key: l.name.key, words: left.words(l.name) },
    right: { key: r.name.key, words: right.words(r.name) },
    strength: 0.6,
  };
}

const agentIn = remembered((member: Member): Agent | undefined => {
  const { atoms, claim } = member;
  const { verb } = claim;
  if (!verb || claim.negated || !isAsserted(member)) return undefined;
  const by = atoms.findIndex((atom) => atom.start >= verb.end);
  const word = atoms[by];
  const head = subjectIn(member).at(-1);
  if (!head || word?.kind !== 'word' || word.lower !== 'by') return undefined;
  const names = atoms.slice(by + 1, by + 1 + REACH).filter((atom) => atom.kind === 'name');
  const ofType = (type: EntityType): NameAtom | undefined => names.find(({ mention }) => mention.type === type);
  const name = ofType('person') ?? ofType('organisation');
  return name && { name, of: head.key };
});
