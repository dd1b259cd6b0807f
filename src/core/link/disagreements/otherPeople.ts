import { nameKey } from './atomKeys';
import { nameIn } from './atoms';
import type { Member } from './storyIndex';

/** Whether each of two claims has people for its subject, of whom nobody is named in front of the other's verb: what one does, the other need not. */
export function areOfOtherPeople(left: Member, right: Member): boolean {
  return isOfPeople(left) && isOfPeople(right) && !isNamedAsSubject(left, right) && !isNamedAsSubject(right, left);
}

function isOfPeople({ claim: { actors } }: Member): boolean {
  return actors?.every((actor) => actor.startsWith('person:')) ?? false;
}

/** Whether one who acts in a claim is named in front of the verb of another: "Drienik", "Drienik's lawyer, Zuzana Halás,". */
function isNamedAsSubject({ claim: { actors = [] } }: Member, { atoms, claim }: Member): boolean {
  const end = claim.verb?.start ?? claim.end;
  const keys = new Set(actors.map((actor) => nameKey(nameIn(actor))));
  return atoms.some((atom) => atom.kind === 'name' && atom.end <= end && keys.has(atom.key));
}
