import { type Agent, agentsIn, kindOf } from './agents';
import type { Atom, NameAtom } from './atoms';
import type { Difference } from './findings';
import { areSameBody, mayHold, shareAPart } from './names';
import { keysNear } from './nearWords';
import { LINKED } from './oneMatter';
import { isOneOfSeveral } from './oneOfSeveral';
import type { Pair } from './pair';
import { wordsIn } from './place';
import { stem } from './stem';
import type { Slot } from './slots';
import type { Member } from './storyIndex';

/**
 * "The trial was led by Ana Ruiz", "a trial led by a Durham doctor, Peter Osei", "Peter Osei led it"; "a watchman raised the
 * alarm", "the alarm was raised by a teacher".
 */
export function differentAgents(pair: Pair): Difference | undefined {
  const { left, right, link } = pair;
  if (link < LINKED || left.claim.modality !== right.claim.modality) return undefined;
  if (isOneOfSeveral(left) || isOneOfSeveral(right)) return undefined;
  for (const l of agentsIn(left)) {
    const r = agentsIn(right).find(
      (other) => isOneAct(l, other) && areOfOne(l, other, link) && areOthers(pair, l, other),
    );
    if (!r) continue;
    return {
      kind: 'actor',
      status: 'differs',
      code: 'differs.actor',
      left: { key: l.who.key, words: l.words },
      right: { key: r.who.key, words: r.words },
      strength: l.kind === undefined ? 0.6 : 0.5,
    };
  }
  return undefined;
}

/** Acts that one alone does, by the verbs for each; many criticise, visit or help. Compiled for this project. */
const SOLE_ACTS: ReadonlyMap<string, number> = new Map(
  [
    'lead head chair command',
    'mediate broker',
    'uncover reveal expose',
    'found establish',
    'invent',
    'discover',
    'design',
    'build construct assemble manufacture',
    'write compose',
    'direct',
    'paint',
    'own',
    'buy acquire',
    // "the money came from Durham", "the money was paid by Leeds"
    'come pay supply provide fund finance donate',
    'raise',
    'fire shoot',
    'persuade',
    'propose',
  ].flatMap((verbs, act) => verbs.split(' ').map((verb) => [stem(verb), act] as const)),
);

function isOneAct(one: Agent, other: Agent): boolean {
  const act = SOLE_ACTS.get(stem(one.act));
  return act !== undefined && act === SOLE_ACTS.get(stem(other.act)) && (act !== RAISING || raisesAlarm(one, other));
}

const RAISING = SOLE_ACTS.get(stem('raise'));

/** Many raise money and doubts. */
function raisesAlarm(...agents: readonly Agent[]): boolean {
  return agents.every(({ of }) => of.some(({ key }) => key === 'alarm'));
}

/** From this strength of the links on, what it was done to is one, whatever it is called. */
const BEYOND_DOUBT = 0.75;

/** Whether it was done to the same; a pronoun or a name may stand for what the other one calls by a word. */
function areOfOne({ of: ones }: Agent, { of: others }: Agent, link: number): boolean {
  if (ones.length === 0 || others.length === 0 || link >= BEYOND_DOUBT) return true;
  return ones.some((one) => others.some((other) => mayBeOne(one, other)));
}

function mayBeOne(one: Atom, other: Atom): boolean {
  if (one.key === other.key) return true;
  if (one.kind !== 'word' || other.kind !== 'word') return one.kind !== other.kind;
  return keysNear(one.lower).has(other.key) || keysNear(other.lower).has(one.key);
}

function areOthers({ left, right }: Pair, { who: l, ...one }: Agent, { who: r, ...other }: Agent): boolean {
  if (l.kind === 'name' && r.kind === 'name') return areOtherNames(left, l, right, r);
  if (one.kind === undefined || other.kind === undefined) return false;
  return !tellsOf(left, other.kind) && !tellsOf(right, one.kind);
}

function areOtherNames(left: Member, l: NameAtom, right: Member, r: NameAtom): boolean {
  if (l.key === r.key || (l.mention.type === 'person') !== (r.mention.type === 'person')) return false;
  if (mayHold(l, r) || mayHold(r, l)) return false;
  if (areSameBody(l.entity, r.entity) || shareAPart(left.words(l), right.words(r))) return false;
  return !left.claim.entities.includes(r.mention.entity) && !right.claim.entities.includes(l.mention.entity);
}

/** Whether a claim tells of people of a kind, as doers or not. */
function tellsOf({ atoms }: Member, kind: number): boolean {
  return wordsIn(atoms).some((word) => kindOf(atoms, word) === kind);
}

/** {@link differentAgents}, of claims that say who did it. */
export const agents: Slot = { isIn: (member) => agentsIn(member).length > 0, of: 'both', compare: differentAgents };
