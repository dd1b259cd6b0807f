import { trades } from '../../data/alternatives';
import { lemma } from '../../text/lemma';
import type { Atom, NameAtom, WordAtom } from './atoms';
import { isAsserted } from './certainty';
import { LIGHT_VERBS } from './pair';
import { wordsIn } from './place';
import { remembered } from './remembered';
import { MUTUAL } from './slotRoles';
import type { Member } from './storyIndex';
import { subjectIn } from './subjects';
import { isPassive } from './voice';
import { hasMarked, markWords } from './wordMarks';

/** By noun, the trade or kind of body that it stands for. */
const tradeOf: ReadonlyMap<string, number> = new Map(
  trades.flatMap((words, kind) => words.map((word) => [word, kind] as const)),
);

/** So many words behind "by" may name who did it: "by a Durham doctor, Peter Osei". */
const REACH = 6;

/** Who did what a claim tells of. */
export interface Agent {
  /** The name, or the noun for somebody: "a night watchman". */
  readonly who: NameAtom | WordAtom;
  /** The words for it. */
  readonly words: string;
  /** What kind of people or body the noun stands for. */
  readonly kind: number | undefined;
  /** The act, as the verb is looked up. */
  readonly act: string;
  /** What may be the head of that to which it was done; nothing where only a pronoun stands for it. */
  readonly of: readonly Atom[];
}

/** What kind of people or body a noun stands for, with the word in front of it or alone: "fire brigade". */
export function kindOf(atoms: readonly Atom[], noun: WordAtom): number | undefined {
  const before = atoms[atoms.indexOf(noun) - 1];
  const phrase = before?.kind === 'word' ? tradeOf.get(`${before.lower}_${noun.lower}`) : undefined;
  return phrase ?? tradeOf.get(noun.lower);
}

const NOBODY: readonly Agent[] = [];

/** Those who a claim says did what it tells of, as a fact or a plan. */
export const agentsIn = remembered((member: Member): readonly Agent[] => {
  const { claim } = member;
  if (claim.negated || !claim.verb || !(isAsserted(member) || claim.modality === 'planned')) return NOBODY;
  const doers = doersIn(member);
  const named = namedBehindBy(member);
  return named.length === 0 ? doers : [...doers, ...named];
});

/** "Turkey brokered the truce", "the army leads the search": an act that one does, and whom the subject calls by name or kind. */
function doersIn(member: Member): readonly Agent[] {
  const { atoms, claim, words } = member;
  const { subject, verb, object, action, zone } = claim;
  if (!subject || !verb || action === undefined || zone === 'headline') return NOBODY;
  if (LIGHT_VERBS.has(action) || MUTUAL.has(action) || isPassive(member)) return NOBODY;
  const told = atoms.filter(({ start, end }) => start >= subject.start && end <= subject.end);
  const of = object
    ? atoms.filter((atom) => atom.start >= object.start && atom.end <= object.end && isTold(atom)).slice(-1)
    : [];
  const name = told.at(-1);
  const named =
    name?.kind === 'name' && object ? [{ who: name, words: words(name), kind: undefined, act: action, of }] : NOBODY;
  const noun = headOf(told);
  const kind = noun && kindOf(told, noun);
  if (!noun || kind === undefined) return named;
  return [...named, { who: noun, words: words(subject), kind, act: action, of }];
}

/** The noun that a phrase is about: the last one in front of what hangs on it. */
function headOf(atoms: readonly Atom[]): WordAtom | undefined {
  const end = atoms.findIndex((atom) => atom.kind === 'word' && HANGING.has(atom.lower));
  const last = (end < 0 ? atoms : atoms.slice(0, end)).at(-1);
  return last?.kind === 'word' ? last : undefined;
}

const HANGING = new Set(['of', 'from', 'in', 'at', 'on', 'for', 'with', 'near', 'by', 'who', 'which', 'that']);

/** "Was led by …", "a trial, led by …", "came from …". */
function namedBehindBy(member: Member): readonly Agent[] {
  if (!hasMarked(member, BY)) return NOBODY;
  const { atoms, claim, words } = member;
  return atoms.flatMap((by, at): readonly Agent[] => {
    const verb = atoms[at - 1];
    if (by.kind !== 'word' || verb?.kind !== 'word') return [];
    const act = lemma(verb.lower, 'VBN');
    const isNaming = by.lower === 'by' ? act !== verb.lower : by.lower === 'from' && COMING.has(verb.lower);
    if (!isNaming) return [];
    const isMain = claim.verb !== undefined && verb.end <= claim.verb.end && verb.start >= claim.verb.start;
    const of = isMain ? subjectIn(member).slice(-1) : atoms.slice(0, at - 1).filter(isTold);
    const behind = atoms.slice(at + 1, at + 1 + REACH);
    const does = { act: by.lower === 'by' ? act : 'come', of };
    const name = nameAmong(behind);
    const named = name ? [{ who: name, words: words(name), kind: undefined, ...does }] : NOBODY;
    const noun = wordsIn(behind).find((atom) => kindOf(behind, atom) !== undefined);
    const kind = noun && kindOf(behind, noun);
    return noun && kind !== undefined ? [...named, { who: noun, words: words(noun), kind, ...does }] : named;
  });
}

const BY = markWords((lower) => lower === 'by' || lower === 'from');

const COMING = new Set(['come', 'comes', 'came', 'coming']);

function isTold({ kind, worth }: Atom): boolean {
  return worth === 1 && (kind === 'word' || kind === 'name');
}

/** A person before a body, a body before a place: "by the Durham firm of Peter Osei". */
function nameAmong(atoms: readonly Atom[]): NameAtom | undefined {
  const next = atoms.findIndex((atom) => atom.kind === 'word' && ENDING.has(atom.lower));
  const names = (next < 0 ? atoms : atoms.slice(0, next)).filter((atom) => atom.kind === 'name');
  const ofType = (type: NameAtom['mention']['type']): NameAtom | undefined =>
    names.find(({ mention }) => mention.type === type);
  const place =
    atoms[0]?.kind === 'name' || wordsIn(atoms.slice(0, 1)).some(({ lower }) => lower === 'the')
      ? ofType('place')
      : undefined;
  return ofType('person') ?? ofType('organisation') ?? place;
}

/** What comes behind these is told of something else. */
const ENDING = new Set(['in', 'on', 'at', 'for', 'from', 'and', 'who', 'which', 'that', 'after', 'before', 'near']);
