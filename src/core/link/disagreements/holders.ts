import type { Span } from '../../model';
import type { Atom } from './atoms';
import type { Difference } from './findings';
import { areSameBody } from './names';
import { holdNear } from './nearWords';
import type { Pair } from './pair';
import { remembered } from './remembered';
import type { Slot } from './slots';
import type { Member } from './storyIndex';

/** Cues of a doubt: who holds it is part of the matter. */
const DOUBT = /\b(?:doubt(?:s|ed|ing|ful)?|s[kc]eptic(?:al|ism)?)\b/i;
const PRONOUN = /^(?:he|she|it|they|we|i|you|who|which|that)$/i;
/** "raised doubts about", "voiced scepticism over". */
const VOICING = new Set('raise express voice cast have doubt'.split(' '));

/** Who holds what a claim says, and whether it is a doubt. */
interface Holder {
  readonly span: Span;
  readonly entity: string | undefined;
  readonly isDoubt: boolean;
  /** What is held: behind the doubt where the claim itself tells it. */
  readonly held: readonly Atom[];
}

/** Who holds what a claim says, when it says so. */
export const holderIn = remembered((member: Member): Holder | undefined => {
  const [nearest] = [...member.attributions]
    .filter(({ source, manner }) => source.end > source.start && manner !== 'hearsay' && manner !== 'intention')
    .sort((one, other) => one.end - one.start - (other.end - other.start));
  return (
    voicedIn(member) ??
    (nearest
      ? {
          span: nearest.source,
          entity: nearest.source.entity,
          isDoubt: nearest.cue !== null && DOUBT.test(member.words(nearest.cue)),
          held: member.atoms,
        }
      : undefined)
  );
});

/** "Ukraine raised doubts about the plan": the claim tells of the doubt itself. */
function voicedIn({ atoms, claim, words, source }: Member): Holder | undefined {
  const { subject, action } = claim;
  if (!subject || !VOICING.has(action ?? '')) return undefined;
  const at = atoms.findIndex((atom) => atom.kind === 'word' && DOUBT.test(atom.lower));
  const about = atoms[at + 1];
  if (at < 0 || about?.kind !== 'word' || !/^(?:about|over|on|of)$/.test(about.lower)) return undefined;
  const after = atoms.slice(at + 2);
  const end = after.findIndex((atom, index) => {
    const next = after[index + 1];
    return next !== undefined && /[,;:]/.test(words({ start: atom.end, end: next.start }));
  });
  const held = end < 0 ? after : after.slice(0, end + 1);
  const entity = source.mentions.find(({ start, end: to }) => start >= subject.start && to <= subject.end)?.entity;
  return { span: subject, entity, isDoubt: true, held };
}

/** One doubt with different holders: "Western leaders say", "some are sceptical". */
export function differentHolders(pair: Pair): Difference | undefined {
  const { left, right } = pair;
  const [l, r] = [holderIn(left), holderIn(right)];
  if (!l || !r || (!l.isDoubt && !r.isDoubt)) return undefined;
  if (!isHeldByBoth(l, left, r, right)) return undefined;
  const [a, b] = [left.words(l.span), right.words(r.span)];
  if (l.entity !== undefined && l.entity === r.entity) return undefined;
  if (a.toLowerCase() === b.toLowerCase() || [a, b].some((words) => PRONOUN.test(words))) return undefined;
  return {
    kind: 'actor',
    status: 'differs',
    code: 'differs.holder',
    left: { key: `@${l.entity ?? a.toLowerCase()}`, words: a },
    right: { key: `@${r.entity ?? b.toLowerCase()}`, words: b },
    strength: 0.42,
  };
}

/** What is doubted in one is doubted or denied in the other. */
function isHeldByBoth(l: Holder, left: Member, r: Holder, right: Member): boolean {
  const isAgainst = ({ isDoubt }: Holder, { claim }: Member) => isDoubt || claim.negated;
  if (!isAgainst(l, left) || !isAgainst(r, right)) return false;
  const covers = [shareOf(l.held, r.held), shareOf(r.held, l.held)];
  const isPart = [l, r].some(
    ({ held }, at) => held.filter(({ worth }) => worth === 1).length >= 2 && (covers[at] ?? 0) === 1,
  );
  return isPart || Math.min(...covers) >= 0.3;
}

/** How much of the words of weight others hold too; a country stands for its capital. */
function shareOf(inner: readonly Atom[], outer: readonly Atom[]): number {
  const weighty = inner.filter(({ worth }) => worth === 1);
  const isHeld = (atom: Atom) =>
    holdNear(outer, atom) ||
    (atom.kind === 'name' && outer.some((other) => other.kind === 'name' && areSameBody(other.entity, atom.entity)));
  return weighty.length === 0 ? 0 : weighty.filter(isHeld).length / weighty.length;
}

/** "sceptical that he may not win" against "he cannot win": the doubt and the negation make the opposite of what is meant. */
export function doubledNegation({ left, right, link }: Pair): Difference | undefined {
  if (link < 0.45 || !left.claim.negated || !right.claim.negated) return undefined;
  const [l, r] = [isDoubted(left), isDoubted(right)];
  if (l === r) return undefined;
  return {
    kind: 'negation',
    status: 'garble',
    code: 'differs.double-negation',
    left: { key: l ? '!!' : '!', words: left.text },
    right: { key: r ? '!!' : '!', words: right.text },
    strength: 0.5,
    ...(l
      ? {}
      : { in: [right, left] as const, left: { key: '!!', words: right.text }, right: { key: '!', words: left.text } }),
  };
}

function isDoubted(member: Member): boolean {
  return member.attributions.some(({ cue }) => cue !== null && DOUBT.test(member.words(cue)));
}

/** {@link differentHolders}, of claims that tell a doubt. */
export const holders: Slot = {
  isIn: (member) => holderIn(member)?.isDoubt === true,
  of: 'any',
  compare: differentHolders,
};

/** {@link doubledNegation}, of claims that somebody is said to doubt. */
export const doubts: Slot = { isIn: isDoubted, of: 'one', compare: doubledNegation };
