import { push } from '../../lists';
import type { Claim, StorySource } from '../../model';
import type { Atom } from './atoms';
import type { Difference } from './findings';
import { holdNear } from './nearWords';
import { isNegatedUpTo } from './negatedPart';
import { isWritten } from './names';
import { areFarApart, inOrder } from './overtaken';
import type { Pair } from './pair';
import { wordsIn } from './place';
import { remembered } from './remembered';
import type { Slot } from './slots';
import type { Member } from './storyIndex';
import { functionWords, hedges, joints, negators } from './wordLists';

/** A thing that a claim says is not known, not decided or not confirmed. */
interface OpenQuestion {
  /** What it is about: the words of weight, without those for knowing. */
  readonly about: readonly Atom[];
  /** What is asked for: whether it is so at all, or one detail of it. */
  readonly asks: 'whether' | 'why' | 'who' | 'when' | 'where' | 'number' | 'other';
}

/** Words for knowing and making known, and the frames around them. */
const KNOWING = new Set(
  'unclear unknown uncertain undecided unconfirmed unresolved confirm confirmed confirms confirmation verify verified known clear decided decide determined established identified identify announced announce disclosed disclose said says say provided clarification clarify public made yet still so far immediately immediate remains remain remained official officially word information details detail comment commented concrete single report reports rumour rumours rumor rumors'.split(
    ' ',
  ),
);
/** Nouns that ask for a cause. */
const CAUSES = new Set('cause reason reasons source motive origin'.split(' '));
/** Words by which a claim gives a cause. */
const CAUSING =
  /\b(?:caused by|came from|comes from|because|due to|blamed|sparked|triggered|set off|started by|result of|traced to)\b/i;

/** "will not be known until Monday", "for a few weeks": when it will be known is said. */
const UNTIL = /\b(?:known|clear|announced|decided|available|disclosed)\b[^,;]{1,20}\b(?:until|till|for|before)\b/i;

/** Somebody says nothing: that leaves no question open which others could answer. */
const SILENT = /\b(?:comment(?:ed|ing)?|respond(?:ed)?|repl(?:y|ied))\b/i;

/** The question a claim leaves open, when it is told as not known or not confirmed. */
export const questionIn = remembered((member: Member): OpenQuestion | undefined => {
  const { claim, atoms } = member;
  if (!isOpen(member)) return undefined;
  if (ASKING.test(member.text) && claim.modality !== 'unconfirmed') return questionOf(atoms, 0);
  const at = atoms.findIndex((atom) => atom.kind === 'word' && KNOWING.has(atom.lower));
  if (at < 0 || UNTIL.test(member.text) || SILENT.test(member.text)) return undefined;
  const asking = atoms.findIndex(
    (atom, index) =>
      index > at &&
      atom.kind === 'word' &&
      ((ASKS.has(atom.lower) && index - at <= 6) || (atom.lower === 'that' && index === at + 1)),
  );
  return asking > 0 ? questionOf(atoms, asking) : questionOf(partAround(member, at), -1);
});

/** What a question is about, from the word that asks on; from the start where no word asks. */
function questionOf(atoms: readonly Atom[], asking: number): OpenQuestion {
  const about = atoms
    .slice(Math.max(0, asking))
    .filter(
      (atom) =>
        atom.worth === 1 &&
        !(
          atom.kind === 'word' &&
          (KNOWING.has(atom.lower) || functionWords.has(atom.lower) || negators.has(atom.lower) || ASKS.has(atom.lower))
        ),
    );
  const word = atoms[asking];
  const asks = word?.kind === 'word' ? asksOf(word.lower, atoms[asking + 1]) : 'whether';
  return { about, asks: asks === 'whether' && about.some(isCause) ? 'why' : asks };
}

/** Whether an atom is a noun that asks for a cause. */
export function isCause(atom: Atom): boolean {
  return atom.kind === 'word' && CAUSES.has(atom.lower);
}

/** A clause that asks ("whether …"), where its sentence says that it is not known. */
const ASKING = /^(?:whether|if|why|how|who|when|where)\b/i;
const NOT_KNOWN =
  /\b(?:not (?:yet )?(?:been )?(?:known|clear|decided|said|announced)|unclear|unknown|uncertain|undecided|unconfirmed|yet to (?:say|decide|be))\b/i;
/** Acts of finding out: not done, they leave a question open. */
const FINDING = new Set('identify establish determine decide disclose reveal confirm know'.split(' '));

/** Whether a claim leaves something open: by its own words, or by those in front of it in its sentence. */
export function isOpen(member: Member): boolean {
  const { claim, text, source, words } = member;
  if (claim.modality === 'unconfirmed' || isNotFound(member)) return true;
  const sentence = ASKING.test(text) ? source.sentences[claim.sentence] : undefined;
  return sentence !== undefined && NOT_KNOWN.test(words({ start: sentence.start, end: claim.start }));
}

/** "Police have not identified the man", but not "found that nobody was there". */
function isNotFound(member: Member): boolean {
  const { negated, action, verb } = member.claim;
  return negated && FINDING.has(action ?? '') && verb !== undefined && isNegatedUpTo(member, verb.end);
}

const ASKS = new Set('whether if why how who what which when where'.split(' '));

function asksOf(word: string, next: Atom | undefined): OpenQuestion['asks'] {
  if (word === 'whether' || word === 'if' || word === 'that') return 'whether';
  if (word === 'how') return next?.kind === 'word' && /^(?:many|much)$/.test(next.lower) ? 'number' : 'other';
  return word === 'why' || word === 'who' || word === 'when' || word === 'where' ? word : 'other';
}

/** What stands between the commas and joints around the word for knowing. */
function partAround({ atoms, words }: Member, at: number): readonly Atom[] {
  const isBreak = (index: number): boolean => {
    const [last, atom] = [atoms[index - 1], atoms[index]];
    if (!last || !atom) return true;
    return (
      (atom.kind === 'word' && joints.has(atom.lower)) || /[,;:]/.test(words({ start: last.end, end: atom.start }))
    );
  };
  let from = at;
  while (from > 0 && !isBreak(from)) from--;
  let to = at + 1;
  while (to < atoms.length && !isBreak(to)) to++;
  return atoms.slice(from, to);
}

/** "It is not known whether the port will open" against "the port will open on Monday": left open in one, told in the other. */
export function answeredQuestion(pair: Pair): Difference | undefined {
  const { left, right } = pair;
  const [open, other] = isOpen(left) ? [left, right] : [right, left];
  const question = questionIn(open);
  if (!question || !isTold(other) || !isAnswer(question, open, other)) return undefined;
  if (TO_COME.test(open.text) && other.claim.modality !== 'planned' && !TO_COME.test(other.text)) return undefined;
  if (YET_TO_BE.test(open.text) && inOrder(open, other)?.[0] === other && areFarApart(open, other)) return undefined;
  const about = question.asks === 'why' ? question.about.filter((atom) => !isCause(atom)) : question.about;
  const shared = about.filter(
    (atom) =>
      holdNear(other.atoms, atom) ||
      holdSameDay(open, atom, other) ||
      (atom.kind === 'name' && isWritten(other, open, atom)),
  );
  const isOfLink = pair.link > 0.4;
  const isEnough =
    question.asks === 'why'
      ? shared.length === about.length && (about.length > 0 || isOfLink)
      : wordsIn(shared).length >= (isOfLink ? 1 : 2) &&
        shared.length >= 2 &&
        shared.length >= (isOfLink ? 0.5 : 0.6) * about.length;
  if (!isEnough) return undefined;
  return {
    kind: 'negation',
    status: 'differs',
    code: 'differs.unconfirmed',
    left: { key: open === left ? '?open' : '?told', words: left.text },
    right: { key: open === left ? '?told' : '?open', words: right.text },
    strength: 0.45 + (0.4 * shared.length) / Math.max(2, about.length),
  };
}

/** "Sunday" in both, though a reader of the two texts may take it for two Sundays. */
function holdSameDay({ words }: Member, atom: Atom, other: Member): boolean {
  if (atom.kind !== 'date') return false;
  const day = words(atom).toLowerCase();
  return other.atoms.some((one) => one.kind === 'date' && other.words(one).toLowerCase() === day);
}

/** What is still to come is not answered by what was. */
const TO_COME = /\b(?:will|would|shall)\b/i;

/** What is still to be said was not said in an older report of something before. */
const YET_TO_BE = /\b(?:yet|still) to be\b/i;

/** Plainly told, not as a question, a wish or a possibility. */
function isTold(member: Member): boolean {
  const { claim, text, atoms } = member;
  if (claim.negated || (claim.modality !== 'stated' && claim.modality !== 'planned')) return false;
  return !/^(?:whether|if|should|how|why|who)\b|\?/i.test(text) && !atoms.some(isHedge) && !isLeftOpen(member);
}

/** Whether it stands in a claim that leaves it open: "reports that *the port will open* were not confirmed". */
function isLeftOpen({ claim, source }: Member): boolean {
  const open = openClaimsOf(source).get(claim.sentence) ?? [];
  return open.some(({ start, end }) => start < claim.start && end >= claim.end);
}

/** Kept as long as the source is: each of its claims may be asked about. */
const OPEN_CLAIMS = new WeakMap<StorySource, ReadonlyMap<number, readonly Claim[]>>();

/** The claims that leave something open, by their sentences. */
function openClaimsOf(source: StorySource): ReadonlyMap<number, readonly Claim[]> {
  const known = OPEN_CLAIMS.get(source);
  if (known) return known;
  const made = new Map<number, Claim[]>();
  for (const claim of source.claims) if (claim.modality === 'unconfirmed') push(made, claim.sentence, claim);
  OPEN_CLAIMS.set(source, made);
  return made;
}

function isHedge(atom: Atom): boolean {
  return atom.kind === 'word' && hedges.has(atom.lower);
}

/** "Those who were responsible": whoever it was. */
const WHOEVER = /\b(?:those|whoever|anyone|anybody|people|persons?) (?:who|responsible|behind|to blame)\b/i;

/** Whether a claim gives the detail that is asked for. */
function isAnswer({ asks, about }: OpenQuestion, open: Member, other: Member): boolean {
  const isNew = (atom: Atom) => !open.atoms.some(({ key }) => key === atom.key);
  switch (asks) {
    case 'whether':
      return about.length > 0;
    case 'why':
      return CAUSING.test(other.text);
    case 'number':
      return other.atoms.some((atom) => atom.kind === 'number' && isNew(atom));
    case 'when':
      return other.atoms.some((atom) => atom.kind === 'date' && isNew(atom));
    case 'who':
      return (
        !WHOEVER.test(other.text) &&
        other.atoms.some((atom) => atom.kind === 'name' && atom.mention.type !== 'place' && isNew(atom))
      );
    case 'where':
      return other.atoms.some((atom) => atom.kind === 'name' && atom.mention.type === 'place' && isNew(atom));
    case 'other':
      return false;
  }
}

/** {@link answeredQuestion}, of claims that leave something open. */
export const questions: Slot = {
  isIn: (member) => questionIn(member) !== undefined,
  of: 'any',
  compare: answeredQuestion,
};
