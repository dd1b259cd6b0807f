import type { NameAtom } from './atoms';
import type { Difference } from './findings';
import { areSameBody, shareAPart } from './names';
import type { Pair } from './pair';
import { wordsOf } from './place';
import { remembered } from './remembered';
import type { Member } from './storyIndex';

/** Behind who did it: "the Front was responsible for the abduction". */
const BEHIND_DOER =
  /\b(?:(?:is|was|are|were|be|been) (?:behind|responsible for|to blame for)|claim(?:s|ed)? (?:the )?responsibility for|(?:has|have|had)? ?carried out|committed|staged)\b/iu;
/** In front of who did it: "the kidnapping was the work of the Front". */
const BEFORE_DOER =
  /\b(?:the work of|carried out by|committed by|perpetrated by|staged by|attributed to|blam(?:es|ed|ing)(?: \w+ on)?|pinned on)\b/iu;

/** What somebody may be behind, by what it comes to. Compiled for this project. */
const DEEDS: ReadonlyMap<string, string> = new Map(
  (
    [
      ['seizure', 'abduction abductions kidnapping kidnappings kidnap hostage hostages hijacking'],
      ['strike', 'attack attacks bombing bombings bomb blast explosion shooting assault raid strike strikes massacre'],
      ['killing', 'murder murders killing killings assassination death deaths'],
      ['break-in', 'hack breach cyberattack intrusion leak break-in'],
      ['theft', 'robbery theft heist burglary'],
      ['fire', 'fire arson blaze'],
    ] as const
  ).flatMap(([deed, words]) => words.split(' ').map((word) => [word, deed] as const)),
);

/** Who is said to have done what. */
interface Culprit {
  readonly name: NameAtom;
  readonly deed: string;
}

/** The one whom a claim names as having done a deed. */
const culpritIn = remembered((member: Member): Culprit | undefined => {
  const { atoms, claim, text, span } = member;
  if (claim.negated || claim.modality === 'denied' || claim.modality === 'planned') return undefined;
  const deed = atoms.flatMap((atom) => (atom.kind === 'word' ? (DEEDS.get(atom.lower) ?? []) : []))[0];
  if (deed === undefined) return undefined;
  const names = atoms.filter((atom) => atom.kind === 'name').filter(({ mention }) => mention.type !== 'place');
  const before = BEFORE_DOER.exec(text);
  const behind = before ? undefined : BEHIND_DOER.exec(text);
  const at = span.start + (before ? before.index + before[0].length : (behind?.index ?? 0));
  if (!before && !behind) return undefined;
  const name = before ? names.find(({ start }) => start >= at) : names.find(({ end }) => end <= at);
  return name && { name, deed };
});

/** Whether a claim names who did a deed. */
export function namesCulprit(member: Member): boolean {
  return culpritIn(member) !== undefined;
}

/** One deed is put down to two: "the Front was responsible for the abduction", "the kidnapping was the work of the Army". */
export function differentCulprits({ left, right }: Pair): Difference | undefined {
  const l = culpritIn(left);
  const r = l && culpritIn(right);
  if (!l || !r || l.deed !== r.deed || l.name.key === r.name.key) return undefined;
  const [one, other] = [wordsOf(left, [l.name]), wordsOf(right, [r.name])];
  if (areSameBody(l.name.entity, r.name.entity) || shareAPart(one, other)) return undefined;
  if (names(left, r.name) || names(right, l.name)) return undefined;
  return {
    kind: 'actor',
    status: 'differs',
    code: 'differs.actor',
    left: { key: l.name.key, words: one },
    right: { key: r.name.key, words: other },
    strength: 0.6,
  };
}

function names({ atoms }: Member, { key }: NameAtom): boolean {
  return atoms.some((atom) => atom.kind === 'name' && atom.key === key);
}
