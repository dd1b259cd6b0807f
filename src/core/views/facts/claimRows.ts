/** Claims by the number of sources that make them; the same number by how many first sources stand behind them. */
import type { Claim, ClaimGroup, GroupMember } from '../../model';
import { groupCounts } from '../cardParts';
import { countFirmSources, stanceInWords } from '../firmLinks';
import { passage, type StoryIndex } from '../storyIndex';
import { push } from '../../lists';
import type { Wording } from '../wording';
import type { FactNode } from './factNode';
import { groupRow, lazily, listing, sourceList } from './rows';

const CLAIM_LENGTH = 120;

/** The claims of a story: in most sources first; those of one source only at the end, by source. */
export function claimRows(index: StoryIndex, words: Wording): FactNode {
  const bySize = new Map<number, ClaimGroup[]>();
  for (const group of index.story.groups) {
    const size = index.countSources(group);
    push(bySize, size, group);
  }
  const sizes = [...bySize].sort(([one], [other]) => other - one);
  const shared = sizes.map(([size, groups]) => sizeRow(size, groups, index, words));
  const alone = aloneRow(index, words);
  const description = words.count('count.claims', index.story.groups.length);
  return groupRow('claims', words.say('tree.claims'), [...shared, ...alone], words, description);
}

/** What more sources surely claim first, then what has more origins. */
function surestFirst(groups: readonly ClaimGroup[]): readonly ClaimGroup[] {
  const sure = new Map(groups.map((group) => [group, countFirmSources(group)]));
  return [...groups].sort(
    (one, other) =>
      (sure.get(other) ?? 0) - (sure.get(one) ?? 0) ||
      (other.origins ?? 0) - (one.origins ?? 0) ||
      other.members.length - one.members.length,
  );
}

/** The claim that each group is called by: a claim may stand for several, which then could not be told apart. */
function labelsOf(groups: readonly ClaimGroup[]): ReadonlyMap<ClaimGroup, string> {
  const taken = new Set<string>();
  const labels = new Map<ClaimGroup, string>();
  for (const group of groups) {
    const label = taken.has(group.label) ? strongestBut(taken, group) : group.label;
    taken.add(label);
    labels.set(group, label);
  }
  return labels;
}

function strongestBut(taken: ReadonlySet<string>, { members, label }: ClaimGroup): string {
  let best: GroupMember | undefined;
  for (const member of members) if (!taken.has(member.claim) && member.strength > (best?.strength ?? 0)) best = member;
  return best?.claim ?? label;
}

function sizeRow(size: number, groups: readonly ClaimGroup[], index: StoryIndex, words: Wording): FactNode {
  const label = words.say('tree.claims-in', words.count('count.sources', size));
  const description = words.count('count.claims', groups.length);
  const accessible = words.say('tree.accessible', label, description);
  const row = { id: `claims/${size}`, label, description, icon: 'group', accessible } as const;
  const ordered = surestFirst(groups);
  let labels: ReadonlyMap<ClaimGroup, string> | undefined;
  const labelOf = (group: ClaimGroup): string => (labels ??= labelsOf(ordered)).get(group) ?? group.label;
  return listing(row, ordered, (group) => claimGroupRow(group, labelOf(group), index, words));
}

/** @param called the claim that the group is called by */
function claimGroupRow(group: ClaimGroup, called: string, index: StoryIndex, words: Wording): FactNode {
  const id = `claim/${group.id}`;
  const where = index.passageOf(called);
  const label = where ? index.words(where, CLAIM_LENGTH) : group.id;
  const [strongest] = index.disagreementsOf(group);
  const counts = groupCounts(group, index, words);
  const sources = sourceList(index.sourcesOf(group), index);
  const flag = { differs: 'disagreement', overtaken: 'older', garble: 'garble' } as const;
  const row = {
    id,
    label,
    description: `${counts} · ${sources}`,
    icon: 'claim',
    ...(strongest ? { flag: flag[strongest.status], tooltip: words.why(strongest.reason) } : {}),
    ...(where ? { passage: where } : {}),
    accessible: words.say('tree.accessible', label, `${counts}, ${sources}`),
  } as const;
  return lazily(row, () => [
    ...group.members.flatMap((member) => memberRow(id, member, index, words)),
    ...suggestionRows(id, group.suggestions ?? [], index, words),
  ]);
}

/** One folded row with what may be the same claim. */
function suggestionRows(
  parent: string,
  suggestions: readonly GroupMember[],
  index: StoryIndex,
  words: Wording,
): readonly FactNode[] {
  if (suggestions.length === 0) return [];
  const id = `${parent}/perhaps`;
  const label = words.say('tree.perhaps');
  const description = words.count('count.claims', suggestions.length);
  const row = {
    id,
    label,
    description,
    icon: 'group',
    accessible: words.say('tree.accessible', label, description),
  } as const;
  return [lazily(row, () => suggestions.flatMap((member) => memberRow(id, member, index, words)))];
}

function memberRow(parent: string, member: GroupMember, index: StoryIndex, words: Wording): readonly FactNode[] {
  const where = index.passageOf(member.claim);
  if (!where) return [];
  const name = index.name(member.source);
  const label = index.words(where, CLAIM_LENGTH);
  const stance = stanceInWords(member, words);
  return [
    {
      id: `${parent}/${member.claim}`,
      label,
      description: `${name} · ${stance}`,
      tooltip: words.why(member.reason),
      icon: 'passage',
      ...(member.stance === 'differs' || member.stance === 'denies' ? { flag: 'disagreement' as const } : {}),
      passage: where,
      accessible: words.say('tree.accessible', words.say('tree.accessible-passage', name, label), stance),
    },
  ];
}

function aloneRow(index: StoryIndex, words: Wording): readonly FactNode[] {
  let total = 0;
  const sources = index.story.sources.flatMap(({ id, claims }) => {
    const alone = claims.filter((claim) => !index.groupOf(claim.id));
    total += alone.length;
    return alone.length === 0 ? [] : [{ source: id, alone }];
  });
  if (sources.length === 0) return [];
  const sourceRow = ({ source, alone }: (typeof sources)[number]): FactNode => {
    const label = index.name(source);
    const description = words.count('count.claims', alone.length);
    const accessible = words.say('tree.accessible', label, description);
    const row = { id: `claims/alone/${source}`, label, description, icon: 'source', accessible } as const;
    return listing(row, alone, (claim) => aloneClaimRow(source, claim, index, words));
  };
  const label = words.say('tree.claims-alone');
  const description = words.count('count.claims', total);
  const accessible = words.say('tree.accessible', label, description);
  return [listing({ id: 'claims/alone', label, description, icon: 'group', accessible }, sources, sourceRow)];
}

function aloneClaimRow(source: string, claim: Claim, index: StoryIndex, words: Wording): FactNode {
  const where = passage(source, claim);
  const label = index.words(where, CLAIM_LENGTH);
  const modality = claim.modality === 'stated' ? {} : { description: words.say(`modality.${claim.modality}`) };
  return {
    id: `claim/${claim.id}`,
    label,
    ...modality,
    icon: 'claim',
    passage: where,
    accessible: words.say('tree.accessible-passage', index.name(source), label),
  };
}
