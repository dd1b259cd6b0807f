import type { ClaimGroup, GroupMember } from '../../model';
import { groupId } from '../corrections';
import type { Feature, Item } from './features';
import type { Gathered } from './gathered';
import { reasonFor } from './reasons';
import { areSameMembers } from './sameGroup';
import type { Comparison } from './similarity';
import { stanceOf } from './stance';
import { SURE_ENOUGH } from './sureEnough';

/** A claim that may say the same as a group. */
interface Suggested {
  readonly item: Item;
  readonly likeness: number;
}

/** What telling of a group needs besides its claims. */
export interface Context {
  readonly features: readonly Feature[];
  readonly comparison: Comparison;
  /** How alike the words of two claims are; 0 for two that were not compared. */
  readonly score: (one: Item, other: Item) => number;
  /** The name of an entity. */
  readonly nameOf: (entity: string) => string;
  /** The id of the source that a claim is from. */
  readonly sourceOf: (item: Item) => string;
  /** The claims that may say the same as a group, and how alike they are to it. */
  readonly suggested: (group: Gathered) => readonly Suggested[];
  /** Something is called otherwise than before. */
  readonly isRenamed: boolean;
}

/** A group as it is shown, with what decides where it stands among the others. */
export interface Told {
  readonly gathered: Gathered;
  readonly group: ClaimGroup;
  readonly label: Item;
  /** Members that are too unlike the label to count, the strongest first. */
  readonly unsure: readonly GroupMember[];
  readonly suggested: readonly Suggested[];
  /** How many sources its members are from. */
  readonly sources: number;
  /** Its first two claims, by their indexes. */
  readonly first: number;
  readonly second: number;
}

/** None when the sure members are from one source only. */
export function tellOf(gathered: Gathered, items: readonly Item[], context: Context): Told | undefined {
  const label = labelOf(items, context);
  const all = items.map((item) => ({ item, member: memberOf(item, label, context) }));
  const sure = all.filter(({ member }) => member.strength >= SURE_ENOUGH);
  const members = sure.map(({ member }) => member);
  const sources = new Set(members.map(({ source }) => source)).size;
  const [first, second] = sure;
  if (sources < 2 || !first || !second) return undefined;
  const isBeginning = ({ index }: Item): boolean => index === gathered.one || index === gathered.other;
  const unsure = all
    .map(({ member }) => member)
    .filter(({ strength }) => strength < SURE_ENOUGH)
    .sort((a, b) => b.strength - a.strength);
  const group: ClaimGroup = {
    id: groupId(all.flatMap(({ item, member }) => (isBeginning(item) ? [member] : []))),
    label: label.claim.id,
    members,
  };
  const [one, other] = [first.item.index, second.item.index];
  const told = { gathered, group, label, unsure, suggested: [], sources, first: one, second: other };
  return withSuggestions(told, context.suggested(gathered), context);
}

/** What is suggested by its likeness alone is less sure than {@link SURE_ENOUGH} by so much. */
const BY_LIKENESS = 0.6;

/** What is told of a group when other claims may say the same now; the same object when none does. */
export function suggestAnew(told: Told, context: Context): Told {
  const suggested = context.suggested(told.gathered);
  const isSame =
    suggested.length === told.suggested.length &&
    suggested.every(({ item, likeness }, at) => {
      const before = told.suggested[at];
      return before?.item === item && before.likeness === likeness;
    });
  return isSame && !context.isRenamed ? told : withSuggestions(told, suggested, context);
}

function withSuggestions(told: Told, suggested: readonly Suggested[], context: Context): Told {
  const { group, label, unsure } = told;
  const members = suggested.map(({ item, likeness }): GroupMember => ({
    claim: item.claim.id,
    source: context.sourceOf(item),
    stance: stanceOf(item, label, context.features),
    reason: reasonFor(item, label, context),
    strength: Math.round(100 * Math.min(BY_LIKENESS * likeness, SURE_ENOUGH - 0.01)) / 100,
  }));
  const { suggestions: before = [], ...rest } = group;
  const now = [...unsure, ...members];
  if (areSameMembers(before, now)) return { ...told, suggested };
  return { ...told, suggested, group: now.length > 0 ? { ...rest, suggestions: now } : rest };
}

/** Where a likeness of words is as often right as wrong, and how fast that changes: measured on hand-linked stories. */
const EVEN = 0.2;
const SLOPE = 10;
/** Evidence other than words makes no link surer than this. */
const MOST_BY_EVIDENCE = 0.7;

/** How likely a member says the same as the one that stands for its group, by its words alone or by all evidence: 0 to 1. */
function strengthOf(label: Item, item: Item, comparison: Comparison): number {
  const likeness = comparison.compare(label, item);
  const byWords = 1 / (1 + Math.exp(-SLOPE * (likeness - EVEN)));
  return Math.round(100 * Math.max(byWords, Math.min(comparison.likelihood, MOST_BY_EVIDENCE))) / 100;
}

/** The member that is most alike to the others: what most say. */
function labelOf(items: readonly Item[], { score }: Context): Item {
  const compared = items.slice(0, 40);
  let best = items[0] as Item;
  let most = -1;
  for (const item of compared) {
    let sum = item.claim.modality === 'stated' || item.claim.modality === 'planned' ? 0.1 : 0;
    for (const other of compared) if (other !== item) sum += score(item, other);
    if (sum > most) {
      most = sum;
      best = item;
    }
  }
  return best;
}

/** The same object as before while both items are: an item is another one when anything about it is. */
function memberOf(item: Item, label: Item, context: Context): GroupMember {
  if (item.told?.label === label) return item.told.member;
  const { features, comparison, sourceOf } = context;
  const member = {
    claim: item.claim.id,
    source: sourceOf(item),
    stance: stanceOf(item, label, features),
    reason: reasonFor(item, label, context),
    strength: item === label ? 1 : strengthOf(label, item, comparison),
  };
  item.told = { label, member };
  return member;
}
