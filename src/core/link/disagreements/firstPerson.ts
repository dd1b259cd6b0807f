import type { Member } from './storyIndex';

const FIRST_PERSON = /^(?:I|we)$/iu;

/** Whether two claims are what each of two speakers says of himself: "I know him", "I do not know him". */
export function areOfOtherSpeakers(left: Member, right: Member): boolean {
  if (!isOfSpeaker(left) || !isOfSpeaker(right)) return false;
  const [one, other] = [speakerOf(left), speakerOf(right)];
  return one !== undefined && other !== undefined && one !== other;
}

function isOfSpeaker({ claim: { subject }, words }: Member): boolean {
  return subject !== undefined && FIRST_PERSON.test(words(subject));
}

/** The entity that says a claim, where it is known. */
function speakerOf({ claim: { quotation }, source, attributions }: Member): string | undefined {
  const quoted = quotation === undefined ? undefined : source.quotations[quotation]?.speaker?.entity;
  return quoted ?? attributions.find((one) => one.source.entity !== undefined)?.source.entity;
}
