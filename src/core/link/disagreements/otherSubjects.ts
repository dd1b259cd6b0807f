import type { Member } from './storyIndex';
import { subjectIn } from './subjects';

/** Whether each of two claims is about somebody by name, or about what is theirs, of whom the other one tells nothing. */
export function areOfOtherSubjects(left: Member, right: Member): boolean {
  return isOfAnother(left, right) && isOfAnother(right, left);
}

function isOfAnother(member: Member, other: Member): boolean {
  const owners = ownersIn(member);
  if (owners.length === 0 || isNameTold(member, other)) return false;
  return !owners.some((owner) => other.claim.entities.includes(owner));
}

/** Who does it by name, or whose it is: "its shares". */
function ownersIn({ claim: { actors, subject, entities }, words }: Member): readonly string[] {
  return actors ?? (subject && OWNING.test(words(subject)) ? entities : []);
}

const OWNING = /^(?:its|his|her|their) /iu;

/** Whether a name of what a claim is about stands in the other one, whatever it was taken for. */
function isNameTold(member: Member, other: Member): boolean {
  return subjectIn(member).some(
    (atom) => atom.kind === 'name' && other.text.toLowerCase().includes(member.words(atom).toLowerCase()),
  );
}
