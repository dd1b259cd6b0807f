import type { ClaimGroup, Disagreement, StorySource } from '../model';
import type { Merged } from './disagreements/findings';
import { findInGroup, type FoundInGroup } from './disagreements/inGroup';
import { mergeFindings } from './disagreements/merge';
import { type DatedEvent, datedEventsIn, missingYears } from './disagreements/missingYears';
import { identified, weightOf } from './disagreements/order';
import { PointFinder } from './disagreements/points';
import { damagedNames, type Naming, namingsIn } from './disagreements/roles';
import type { SourceIndex } from './disagreements/sourceIndex';
import { findSpellings, formsIn, type NameForm } from './disagreements/spellings';
import { type DisagreementInput, StoryIndex } from './disagreements/storyIndex';

/**
 * Finds readings that cannot stand side by side: two sources give the same claim with another date, number, actor,
 * name, place, certainty, or turned round. Only members of one claim group are compared (and spellings of one person's
 * name), and only passages worded most alike, so that the work grows with the groups, not with the pairs of sources.
 * Silence is the rule: ranges that overlap, rounded numbers, aliases, a capital for its country, and readings the other
 * source gives elsewhere are no disagreement.
 * @returns the strongest first
 */
export function findDisagreements(story: DisagreementInput): readonly Disagreement[] {
  return new DisagreementFinder().find(story);
}

/** What is read of a source by itself, for what is looked for in the whole story. */
interface SourceWords {
  readonly forms: readonly NameForm[];
  readonly namings: readonly Naming[];
  readonly events: readonly DatedEvent[];
}

/** What was found in a group, and what that depends on. */
interface KeptGroup extends FoundInGroup {
  readonly group: ClaimGroup;
  readonly sources: readonly (StorySource | undefined)[];
}

/**
 * {@link findDisagreements} for a story that changes: groups in which nothing has changed are not compared again. A
 * {@link StorySource} must be another object when it or an entity that it names has changed.
 */
export class DisagreementFinder {
  readonly #indexes = new WeakMap<StorySource, SourceIndex>();
  readonly #words = new WeakMap<StorySource, SourceWords>();
  readonly #points = new PointFinder();
  /** By the group's label. */
  #groups = new Map<string, readonly KeptGroup[]>();

  find(story: DisagreementInput): readonly Disagreement[] {
    const index = new StoryIndex(story, this.#indexes);
    const groups = new Map<string, KeptGroup[]>();
    const findings = story.groups.flatMap((group) => {
      const kept = this.#keptOf(group, index);
      const list = groups.get(group.label);
      if (list) list.push(kept);
      else groups.set(group.label, [kept]);
      return kept.findings.map((finding) => ({ ...finding, group: group.id }));
    });
    this.#groups = groups;
    const words = story.sources.map((source) => this.#wordsOf(source, story));
    const merged = mergeFindings(findings);
    const points = mergeFindings(this.#points.find(story.sources, index));
    const years = missingYears(words.flatMap(({ events }) => events));
    const rows = [
      ...merged,
      ...withoutKnown(points, merged),
      ...findSpellings(words.flatMap(({ forms }) => forms)),
      ...damagedNames(words.flatMap(({ namings }) => namings)),
      ...withoutKnown(years, merged),
    ].map((row) => ({ ...row, weight: weightOf(row, story.sources) }));
    rows.sort((left, right) => right.weight - left.weight);
    return identified(rows);
  }

  #keptOf(group: ClaimGroup, index: StoryIndex): KeptGroup {
    const before = this.#groups.get(group.label) ?? [];
    const known = before.find((one) => isSame(one, group, index));
    if (known) return known;
    const sources = group.members.map(({ source }) => index.source(source));
    const comparedBefore = (claims: string) =>
      before.map(({ pairs }) => pairs.get(claims)).find((pair) => pair !== undefined);
    return { group, sources, ...findInGroup(group, index, comparedBefore) };
  }

  #wordsOf(source: StorySource, { text }: DisagreementInput): SourceWords {
    let words = this.#words.get(source);
    if (!words) {
      words = {
        forms: formsIn(source, text),
        namings: namingsIn(source, text),
        events: datedEventsIn(source, text),
      };
      this.#words.set(source, words);
    }
    return words;
  }
}

function isSame({ group: known, sources }: KeptGroup, group: ClaimGroup, index: StoryIndex): boolean {
  if (known === group) return true;
  if (known.members.length !== group.members.length) return false;
  return known.members.every(({ claim, source, strength }, at) => {
    const other = group.members[at];
    return (
      other !== undefined &&
      other.claim === claim &&
      other.strength === strength &&
      other.source === source &&
      index.source(source) === sources[at]
    );
  });
}

/** Leaves out rows that set one claim of each side against each other as a known row of the same kind does. */
function withoutKnown(rows: readonly Merged[], known: readonly Merged[]): readonly Merged[] {
  const byClaim = new Map<string, Merged[]>();
  for (const row of known) {
    for (const claim of row.sides.flatMap(({ claims }) => claims)) {
      const list = byClaim.get(claim);
      if (list) list.push(row);
      else byClaim.set(claim, [row]);
    }
  }
  return rows.filter(({ kind, status, sides }) => {
    const [first, ...others] = sides.map(
      ({ claims }) =>
        new Set(
          claims
            .flatMap((claim) => byClaim.get(claim) ?? [])
            .filter((row) => row.kind === kind && row.status === status),
        ),
    );
    return first === undefined || ![...first].some((row) => others.every((set) => set.has(row)));
  });
}
