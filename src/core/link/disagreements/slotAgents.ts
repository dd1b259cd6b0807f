import { lemma } from '../../text/lemma';
import { trades } from '../../data/alternatives';
import type { Atom, NameAtom, WordAtom } from './atoms';
import { isAsserted } from './certainty';
import type { Difference } from './findings';
import { areSameBody, mayHold, shareAPart } from './names';
import { keysNear } from './nearWords';
import { LINKED } from './oneMatter';
import { isOneOfSeveral } from './oneOfSeveral';
import { LIGHT_VERBS, type Pair } from './pair';
import { wordsIn } from './place';
import { remembered } from './remembered';
import { MUTUAL } from './slotRoles';
import { stem } from './stem';
import type { Member } from './storyIndex';
import { subjectIn } from './subjects';
import { isPassive } from './voice';

/** By noun, the trade or kind of body that it stands for. */
const trade: ReadonlyMap<string, number> = new Map(
  trades.flatMap((words, kind) => words.map((word) => [word, kind] as const)),
);

/** So many words behind "by" may name who did it: "by a Durham doctor, Peter Osei". */
const REACH = 6;

/** Who did what a claim tells of. */
interface Agent {
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

/**
 * "The trial was led by Ana Ruiz", "a trial led by a Durham doctor, Peter Osei", "Peter Osei led it"; "a watchman raised the
 * alarm", "the alarm was raised by a teacher".
 */
export function differentAgents(pair: Pair): Difference | undefined {
  const { left, right, link } = pair;
  if (link < LINKED || left.claim.modality !== right.claim.modality) return undefined;
  if (isOneOfSeveral(left) || isOneOfSeveral(right)) return undefined;
  for (const l of agentsIn(left)) {
    const r = agentsIn(right).find(
      (other) => isOneAct(l, other) && areOfOne(l, other, link) && areOthers(pair, l, other),
    );
    if (!r) continue;
    return {
      kind: 'actor',
      status: 'differs',
      code: 'differs.actor',
      left: { key: l.who.key, words: l.words },
      right: { key: r.who.key, words: r.words },
      strength: l.kind === undefined ? 0.6 : 0.5,
    };
  }
  return undefined;
}

/** Acts that one alone does, by the verbs for each; many criticise, visit or help. Compiled for this project. */
const SOLE_ACTS: ReadonlyMap<string, number> = new Map(
  [
    'lead head chair command',
    'mediate broker',
    'uncover reveal expose',
    'found establish',
    'invent',
    'discover',
    'design',
    'build construct assemble manufacture',
    'write compose',
    'direct',
    'paint',
    'own',
    'buy acquire',
    // "the money came from Durham", "the money was paid by Leeds"
    'come pay supply provide fund finance donate',
    'raise',
    'fire shoot',
    'persuade',
    'propose',
  ].flatMap((verbs, act) => verbs.split(' ').map((verb) => [stem(verb), act] as const)),
);

function isOneAct(one: Agent, other: Agent): boolean {
  const act = SOLE_ACTS.get(stem(one.act));
  return act !== undefined && act === SOLE_ACTS.get(stem(other.act)) && (act !== RAISING || raisesAlarm(one, other));
}

const RAISING = SOLE_ACTS.get(stem('raise'));

/** Many raise money and doubts. */
function raisesAlarm(...agents: readonly Agent[]): boolean {
  return agents.every(({ of }) => of.some(({ key }) => key === 'alarm'));
}

/** From this strength of the links on, what it was done to is one, whatever it is called. */
const BEYOND_DOUBT = 0.75;

/** Whether it was done to the same; a pronoun or a name may stand for what the other one calls by a word. */
function areOfOne({ of: ones }: Agent, { of: others }: Agent, link: number): boolean {
  if (ones.length === 0 || others.length === 0 || link >= BEYOND_DOUBT) return true;
  return ones.some((one) => others.some((other) => mayBeOne(one, other)));
}

function mayBeOne(one: Atom, other: Atom): boolean {
  if (one.key === other.key) return true;
  if (one.kind !== 'word' || other.kind !== 'word') return one.kind !== other.kind;
  return keysNear(one.lower).has(other.key) || keysNear(other.lower).has(one.key);
}

function areOthers({ left, right }: Pair, { who: l, ...one }: Agent, { who: r, ...other }: Agent): boolean {
  if (l.kind === 'name' && r.kind === 'name') return areOtherNames(left, l, right, r);
  if (one.kind === undefined || other.kind === undefined) return false;
  return !tellsOf(left, other.kind) && !tellsOf(right, one.kind);
}

function areOtherNames(left: Member, l: NameAtom, right: Member, r: NameAtom): boolean {
  if (l.key === r.key || (l.mention.type === 'person') !== (r.mention.type === 'person')) return false;
  if (mayHold(l, r) || mayHold(r, l)) return false;
  if (areSameBody(l.entity, r.entity) || shareAPart(left.words(l), right.words(r))) return false;
  return !left.claim.entities.includes(r.mention.entity) && !right.claim.entities.includes(l.mention.entity);
}

/** Whether a claim tells of people of a kind, as doers or not. */
function tellsOf({ atoms }: Member, kind: number): boolean {
  return wordsIn(atoms).some((word) => kindOf(atoms, word) === kind);
}

/** What kind of people or body a noun stands for, with the word in front of it or alone: "fire brigade". */
function kindOf(atoms: readonly Atom[], noun: WordAtom): number | undefined {
  const before = atoms[atoms.indexOf(noun) - 1];
  const phrase = before?.kind === 'word' ? trade.get(`${before.lower}_${noun.lower}`) : undefined;
  return phrase ?? trade.get(noun.lower);
}

const NOBODY: readonly Agent[] = [];

const agentsIn = remembered((member: Member): readonly Agent[] => {
  const { claim } = member;
  if (claim.negated || !claim.verb || !(isAsserted(member) || claim.modality === 'planned')) return NOBODY;
  return [...doersIn(member), ...namedBehindBy(member)];
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
