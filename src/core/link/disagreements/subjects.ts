import type { Atom } from './atoms';
import { holdNear } from './nearWords';
import type { Member } from './storyIndex';

/** What a claim is about: the words of weight, names and numbers of its subject. */
export function subjectIn({ atoms, claim: { subject } }: Member): readonly Atom[] {
  if (!subject) return [];
  return atoms.filter(({ start, end, worth }) => worth === 1 && start >= subject.start && end <= subject.end);
}

/** What a claim is about as one key: equal keys name the same, with nothing else in them; empty when there is nothing of weight. */
export function subjectKey(member: Member): string {
  return subjectIn(member)
    .map(({ key }) => key)
    .join(' ');
}

/** Whether a word or name of what a claim is about is told in another claim, in the same or a near meaning. */
export function isSubjectTold(member: Member, other: Member): boolean {
  return subjectIn(member).some((atom) =>
    atom.kind === 'word' ? holdNear(other.atoms, atom) : other.atoms.some(({ key }) => key === atom.key),
  );
}

const PRONOUN = /^(?:he|she|it|they|who|which|that)$/iu;

/** Whether only a pronoun says what a claim is about. */
export function isOfPronoun({ claim: { subject }, words }: Member): boolean {
  return subject !== undefined && PRONOUN.test(words(subject));
}
