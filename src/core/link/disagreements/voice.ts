import type { Member } from './storyIndex';

/** A form of "be" in front of the last word of a verb group, adverbs aside: "was soon led", not "is leading", "is to lead". */
const ACTED_ON =
  /(?:\b(?:is|are|was|were|be|been|being)|['’](?:s|re))(?: (?:\w+ly|not|also|already|still|now|never|since|then|soon))* (?!\w+ing$)\w+$/iu;

/** Whether the subject of a claim is acted on: "the trial was led by …". */
export function isPassive({ claim: { verb }, words }: Pick<Member, 'claim' | 'words'>): boolean {
  return verb !== undefined && ACTED_ON.test(words(verb));
}
