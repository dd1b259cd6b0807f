import type { ClaimGroup, Entity, GroupMember } from '../model';
import { featureTable, type FeatureTable, type Item, type LinkedSource } from './groups/features';
import { gather } from './groups/gather';
import { likelyPairs } from './groups/likelyPairs';
import { reasonFor } from './groups/reasons';
import { Comparison } from './groups/similarity';
import { stanceOf } from './groups/stance';

/**
 * Finds the claims that several sources make: the same who, what and whom, while time, number and certainty may differ.
 *
 * @param sources in the order of the story; claim ids and entities are the story's
 * @param entities the story's entities
 * @returns groups with members from at least two sources, those with the most sources first; a claim that says two things
 *   may be in several of them
 */
export function groupClaims(sources: readonly LinkedSource[], entities: readonly Entity[]): readonly ClaimGroup[] {
  const table = featureTable(sources, entities);
  const comparison = new Comparison(table);
  const names = new Map(entities.map((entity) => [entity.id, entity.name]));
  const context = { sources, table, comparison, names };
  const found = gather(table.items, likelyPairs(table, comparison)).flatMap((items) => groupOf(items, context));
  found.sort((a, b) => b.sources - a.sources || b.members.length - a.members.length || a.first - b.first);
  return found.map(({ label, members, suggestions }, index) => ({
    id: `g${index}`,
    label,
    members,
    ...(suggestions.length > 0 ? { suggestions } : {}),
  }));
}

interface Context {
  readonly sources: readonly LinkedSource[];
  readonly table: FeatureTable;
  readonly comparison: Comparison;
  readonly names: ReadonlyMap<string, string>;
}

/** A group before it has its number. */
interface Found {
  readonly label: string;
  readonly members: readonly GroupMember[];
  readonly suggestions: readonly GroupMember[];
  /** How many sources its members are from. */
  readonly sources: number;
  /** Index of its first claim. */
  readonly first: number;
}

/** A link weaker than this is only suggested: on hand-linked stories, few of those are right. */
const SURE_ENOUGH = 0.34;

/** None when the sure members are from one source only. */
function groupOf(items: readonly Item[], context: Context): readonly Found[] {
  const label = labelOf(items, context);
  const all = items.map((item) => memberOf(item, label, context));
  const members = all.filter(({ strength }) => strength >= SURE_ENOUGH);
  const sources = new Set(members.map(({ source }) => source)).size;
  if (sources < 2) return [];
  const suggestions = all.filter(({ strength }) => strength < SURE_ENOUGH).sort((a, b) => b.strength - a.strength);
  return [{ label: label.claim.id, members, suggestions, sources, first: (items[0] as Item).index }];
}

/** Where a likeness is as often right as wrong, and how fast that changes: measured on hand-linked stories. */
const EVEN = 0.2;
const SLOPE = 10;

/** How likely two claims of a group that are so alike are the same: 0 to 1. */
function strengthOf(likeness: number): number {
  return Math.round(100 / (1 + Math.exp(-SLOPE * (likeness - EVEN)))) / 100;
}

/** The member that is most alike to the others: what most say. */
function labelOf(items: readonly Item[], { comparison }: Context): Item {
  const compared = items.slice(0, 40);
  let best = items[0] as Item;
  let most = -1;
  for (const item of compared) {
    let sum = item.claim.modality === 'stated' || item.claim.modality === 'planned' ? 0.1 : 0;
    for (const other of compared) if (other !== item) sum += comparison.compare(item, other);
    if (sum > most) {
      most = sum;
      best = item;
    }
  }
  return best;
}

function memberOf(item: Item, label: Item, { sources, table, comparison, names }: Context): GroupMember {
  return {
    claim: item.claim.id,
    source: (sources[item.source] as LinkedSource).id,
    stance: stanceOf(item, label, table.features),
    reason: reasonFor(item, label, { table, names }),
    strength: item === label ? 1 : strengthOf(comparison.compare(item, label)),
  };
}
