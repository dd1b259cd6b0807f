import type { Span } from '../../model';
import type { Atom } from './atoms';
import type { Difference } from './findings';
import { SURELY_ONE } from './oneMatter';
import { LIGHT_VERBS, type Pair } from './pair';
import { wordsOf } from './place';
import { remembered } from './remembered';
import type { Slot } from './slots';
import type { Member } from './storyIndex';
import { isPassive } from './voice';

/** So much of each claim must be told in the other one. */
const MOSTLY_TOLD = 0.75;

/** Acts that both do, whoever is named first. Compiled for this project. */
export const MUTUAL: ReadonlySet<string> = new Set(
  'meet marry divorce wed talk negotiate clash fight play draw tie join agree cooperate trade exchange discuss debate argue differ split face confer consult embrace hug rival'.split(
    ' ',
  ),
);

/** "Norden accused Vardia", "Vardia accused Norden": the same act, with who does it and whom it is done to turned round. */
export function turnedRound(pair: Pair): Difference | undefined {
  const { left, right } = pair;
  const { action } = left.claim;
  if (action === undefined || MUTUAL.has(action) || LIGHT_VERBS.has(action)) return undefined;
  if (pair.link < SURELY_ONE || !pair.isNearAction || left.claim.negated !== right.claim.negated) return undefined;
  const [l, r] = [rolesIn(left), rolesIn(right)];
  const doer = l?.doers.find((name) => r && holds(r.others, name) && !holds(r.doers, name));
  const other = r?.doers.find((name) => l && holds(l.others, name) && !holds(l.doers, name));
  if (!doer || !other) return undefined;
  if (Math.min(pair.leftCover, pair.rightCover) < MOSTLY_TOLD) return undefined;
  return {
    kind: 'actor',
    status: 'differs',
    code: 'differs.actor',
    left: { key: `doer:${doer.key}`, words: wordsOf(left, [doer]) },
    right: { key: `doer:${other.key}`, words: wordsOf(right, [other]) },
    strength: 0.6,
  };
}

interface Roles {
  readonly doers: readonly Atom[];
  /** Those to whom it is done. */
  readonly others: readonly Atom[];
}

/** Who is named as doing what a claim tells, and as whom it is done to. */
const rolesIn = remembered((member: Member): Roles | undefined => {
  const { claim, atoms } = member;
  const { subject, verb, object } = claim;
  if (!subject || !verb || claim.zone === 'headline') return undefined;
  const inSubject = namesWithin(atoms, subject);
  if (!isPassive(member)) return { doers: inSubject, others: object ? namesWithin(atoms, object) : [] };
  const by = atoms.findIndex((atom) => atom.kind === 'word' && atom.lower === 'by' && atom.start >= verb.end);
  const doer = by < 0 ? undefined : atoms[by + 1];
  return doer && isNamed(doer) ? { doers: [doer], others: inSubject } : undefined;
});

function namesWithin(atoms: readonly Atom[], { start, end }: Span): readonly Atom[] {
  return atoms.filter((atom) => isNamed(atom) && atom.start >= start && atom.end <= end);
}

/** Whether an atom is a name, or is written like one that nobody knows. */
function isNamed(atom: Atom): boolean {
  return atom.kind === 'name' || (atom.kind === 'word' && atom.capital && atom.worth === 1);
}

/** Whether one of some names is another one; it need not have been taken for a name. */
function holds(names: readonly Atom[], name: Atom): boolean {
  const written = name.key.replace('@', '');
  return names.some(({ number, key }) => number === name.number || key.replace('@', '') === written);
}

/** {@link turnedRound}, of claims that name who did it. */
export const roles: Slot = {
  isIn: (member) => (rolesIn(member)?.doers.length ?? 0) > 0,
  of: 'both',
  compare: turnedRound,
};
