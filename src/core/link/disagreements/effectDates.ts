import type { Atom } from './atoms';
import { compareDates, type WordedDate } from './dates';
import type { Difference } from './findings';
import { coverOf } from './nearWords';
import type { Pair } from './pair';
import { wordedDate } from './place';
import { remembered } from './remembered';
import type { Member } from './storyIndex';

/** From when on something holds: "takes effect in May", "will come into force on 1 July". */
const TAKING_EFFECT =
  /\b(?:(?:take|takes|took|taking) effect|(?:come|comes|came|coming|enter|enters|entered|entering|go|goes|went) into (?:force|effect))\b/i;

interface EffectDate {
  readonly date: WordedDate;
  /** What holds from then on. */
  readonly what: readonly Atom[];
}

/** The date right behind the words for taking effect. */
export const effectDateIn = remembered((member: Member): EffectDate | undefined => {
  const { atoms, text, span, claim } = member;
  const found = TAKING_EFFECT.exec(text);
  if (!found || claim.negated || !claim.subject) return undefined;
  const { start, end } = claim.subject;
  const next = atoms.filter((atom) => atom.start >= span.start + found.index + found[0].length).slice(0, 2);
  const dated = next.find((atom) => atom.kind === 'date');
  const what = atoms.filter((atom) => atom.start >= start && atom.end <= end && atom.worth === 1);
  return dated?.kind === 'date' && what.length > 0 ? { date: wordedDate(member, dated.date), what } : undefined;
});

/** Two dates from which one thing holds. */
export function differentEffectDates({ left, right, isOfSameNames }: Pair): Difference | undefined {
  const [l, r] = [effectDateIn(left), effectDateIn(right)];
  if (!l || !r || !isOfSameNames || compareDates(l.date, r.date) !== 'differ') return undefined;
  if (Math.min(coverOf(l.what, r.what), coverOf(r.what, l.what)) < 0.5) return undefined;
  return {
    kind: 'date',
    status: 'differs',
    code: 'differs.date',
    left: { key: `#${l.date.date.value}`, words: l.date.words },
    right: { key: `#${r.date.date.value}`, words: r.date.words },
    strength: 0.6,
  };
}
