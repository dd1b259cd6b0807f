/** Measures a story made from the five sample sources against labels made by hand. */
import type { Span, Story } from '../../../src/core/model';
import type { InFile } from './inFile';
import { covers, inFiles, shared } from './inFile';
import { scoreDisagreements, type DisagreementScores } from './scoreDisagreements';
import dates from './gold/dates.json';
import disagreements from './gold/disagreements.json';
import furniture from './gold/furniture.json';
import groups from './gold/groups.json';
import indirect from './gold/indirect.json';
import mentions from './gold/mentions.json';
import optional from './gold/optional.json';
import quotations from './gold/quotations.json';

/** All in per cent, apart from the two counts. */
export interface Scores extends DisagreementScores {
  /** F1 of exact names of the right type. */
  readonly mentions: number;
  /** F1 of pairs of mentions that stand for one entity. */
  readonly aliases: number;
  readonly mentionsInBoilerplate: number;
  /** F1 of overlapping time expressions. */
  readonly dates: number;
  /** F1 of time expressions with the right calendar days or value. */
  readonly dateValues: number;
  /** F1 of direct and partial quotations with the right words. */
  readonly quotations: number;
  /** Share of quotations that have a speaker in the labels and the right one here. */
  readonly speakers: number;
  /** Share of indirect speech that is found for the better part. */
  readonly indirect: number;
  /** F1 over characters. */
  readonly boilerplate: number;
  /** F1 of pairs of passages in different sources with one claim. */
  readonly claimLinks: number;
  /** The same, over the claims that the story is about. */
  readonly claimLinksCore: number;
  readonly groupsFound: number;
}

/** Scores a story of the sample sources; `texts` by source id. */
export function scoreStory(story: Story, texts: ReadonlyMap<string, string>): Scores {
  const entityScores = scoreMentions(story);
  return {
    ...entityScores.scores,
    ...scoreDates(story),
    ...scoreQuotations(story, texts, entityScores.goldOf),
    boilerplate: scoreBoilerplate(story),
    ...scoreGroups(story, groups),
    ...scoreDisagreements(story, disagreements),
  };
}

function isSame(one: InFile, other: InFile): boolean {
  return one.file === other.file && one.start === other.start && one.end === other.end;
}

function f1(right: number, found: number, wanted: number): number {
  return found + wanted === 0 ? 100 : (200 * right) / (found + wanted);
}

function scoreMentions(story: Story) {
  const all = inFiles(story, (source) => source.mentions);
  const found = all.filter((mention) => !optional.some((free) => shared(free, mention) > 0));
  const matches = mentions.map((gold) => ({ gold, mention: found.find((one) => isSame(one, gold)) }));
  const typed = matches.filter(({ gold, mention }) => mention?.type === gold.type).length;

  const matched = matches.flatMap(({ gold, mention }) => (mention ? [{ gold: gold.entity, own: mention.entity }] : []));
  let together = 0;
  let ownPairs = 0;
  let goldPairs = 0;
  const votes = new Map<string, Map<string, number>>();
  matched.forEach((one, at) => {
    const count = votes.get(one.own) ?? new Map<string, number>();
    votes.set(one.own, count.set(one.gold, (count.get(one.gold) ?? 0) + 1));
    for (const other of matched.slice(0, at)) {
      const own = one.own === other.own;
      const gold = one.gold === other.gold;
      ownPairs += Number(own);
      goldPairs += Number(gold);
      together += Number(own && gold);
    }
  });
  const goldOf = (entity: string | undefined): string | undefined =>
    [...(votes.get(entity ?? '') ?? [])].sort(([, one], [, other]) => other - one)[0]?.[0];
  return {
    goldOf,
    scores: {
      mentions: f1(typed, found.length, mentions.length),
      aliases: f1(together, ownPairs, goldPairs),
      mentionsInBoilerplate: all.filter((mention) => furniture.some((zone) => shared(zone, mention) > 0)).length,
    },
  };
}

/** The calendar days of an ISO day, week, month, year or decade, or of a range of these; else the value itself. */
function days(value: string): string {
  const [first = '', second] = value.replace(/[~?%]/g, '').split('/');
  const start = period(first);
  const end = second === undefined ? start : period(second);
  return start && end ? `${start.from}/${end.to}` : value;
}

function period(value: string): { from: string; to: string } | undefined {
  const iso = (time: number): string => new Date(time).toISOString().slice(0, 10);
  const week = /^(\d{4})-W(\d\d)$/.exec(value);
  if (week) {
    const fourth = Date.UTC(Number(week[1]), 0, 4);
    const monday = fourth + (7 * (Number(week[2]) - 1) - ((new Date(fourth).getUTCDay() + 6) % 7)) * 86_400_000;
    return { from: iso(monday), to: iso(monday + 6 * 86_400_000) };
  }
  if (/^\d{4}-\d\d-\d\d/.test(value)) return { from: value.slice(0, 10), to: value.slice(0, 10) };
  const month = /^(\d{4})-(\d\d)$/.exec(value);
  if (month) return { from: `${value}-01`, to: iso(Date.UTC(Number(month[1]), Number(month[2]), 0)) };
  if (/^\d{4}$/.test(value)) return { from: `${value}-01-01`, to: `${value}-12-31` };
  const decade = /^(\d{3})X?$/.exec(value)?.[1];
  return decade === undefined ? undefined : { from: `${decade}0-01-01`, to: `${decade}9-12-31` };
}

function scoreDates(story: Story) {
  const found = inFiles(story, (source) => source.dates);
  const used = new Set<InFile>();
  let right = 0;
  for (const gold of dates) {
    const [best] = found
      .filter((date) => !used.has(date) && shared(date, gold) > 0)
      .sort((one, other) => shared(other, gold) - shared(one, gold));
    if (!best) continue;
    used.add(best);
    const interval = best.interval && `${best.interval.from}/${best.interval.to}`;
    if (days(best.value) === days(gold.value) || interval === days(gold.value)) right++;
  }
  return { dates: f1(used.size, found.length, dates.length), dateValues: f1(right, found.length, dates.length) };
}

function scoreQuotations(
  story: Story,
  texts: ReadonlyMap<string, string>,
  goldOf: (entity: string | undefined) => string | undefined,
) {
  const trimmed = <T extends InFile>(span: T): T => {
    const text = texts.get(span.file) ?? '';
    let { start, end } = span;
    while (start < end && /[\s\p{P}]/u.test(text.charAt(start))) start++;
    while (end > start && /[\s\p{P}]/u.test(text.charAt(end - 1))) end--;
    return { ...span, start, end };
  };
  const all = inFiles(story, (source) => source.quotations).map(trimmed);
  const marked = all.filter(({ kind }) => kind !== 'indirect');
  const matches = quotations.map((gold) => ({ gold, own: marked.find((one) => isSame(one, trimmed(gold))) }));
  const spoken = matches.filter(({ gold }) => gold.speaker);
  const rightSpeaker = spoken.filter(({ gold, own }) => {
    if (!own?.speaker || !gold.speaker) return false;
    const { file } = gold;
    const isThere = shared({ ...own.speaker, file }, { ...gold.speaker, file }) > 0;
    return isThere || ('entity' in gold.speaker && goldOf(own.speaker.entity) === gold.speaker.entity);
  });
  const reported = all.filter(({ kind }) => kind === 'indirect');
  const foundIndirect = indirect.filter((gold) =>
    reported.some((own) => {
      const common = shared(own, gold);
      return common / (own.end - own.start + gold.end - gold.start - common) >= 0.5;
    }),
  );
  return {
    quotations: f1(matches.filter(({ own }) => own).length, marked.length, quotations.length),
    speakers: (100 * rightSpeaker.length) / spoken.length,
    indirect: (100 * foundIndirect.length) / indirect.length,
  };
}

function scoreBoilerplate(story: Story): number {
  const zones = inFiles(story, (source) => source.zones);
  const own = zones.filter(({ kind }) => kind === 'boilerplate' || kind === 'byline' || kind === 'credit');
  const length = (list: readonly Span[]): number => list.reduce((sum, { start, end }) => sum + end - start, 0);
  const both = own.reduce((sum, zone) => sum + furniture.reduce((part, gold) => part + shared(zone, gold), 0), 0);
  return f1(both, length(own), length(furniture));
}

/** Two passages of different files. */
export type Pair = readonly [InFile, InFile];

/** The pairs of some passages that stand in different files. */
export function crossFilePairs(members: readonly InFile[]): Pair[] {
  return members.flatMap((one, at) =>
    members.slice(0, at).flatMap((other): Pair[] => (other.file === one.file ? [] : [[other, one]])),
  );
}

/** Whether two pairs of passages cover each other. */
export function isPair([one, two]: Pair, [three, four]: Pair): boolean {
  return (covers(one, three) && covers(two, four)) || (covers(one, four) && covers(two, three));
}

/** A group as it is labelled: its passages, and whether the story is about it. */
export interface LabelledGroup {
  readonly core: boolean;
  readonly members: readonly InFile[];
}

/** Scores the groups of a story against those that are labelled. */
export function scoreGroups(story: Story, labelled: readonly LabelledGroup[]) {
  const claims = new Map(inFiles(story, (source) => source.claims).map((claim) => [claim.id, claim]));
  const own = story.groups.flatMap(({ members }) => crossFilePairs(members.flatMap(({ claim }) => claims.get(claim) ?? [])));
  const wanted = labelled.map(({ members }) => crossFilePairs(members)).filter((pairs) => pairs.length > 0);
  const every = wanted.flat();
  const core = labelled.filter((group) => group.core).flatMap(({ members }) => crossFilePairs(members));
  const isFound = (gold: Pair): boolean => own.some((pair) => isPair(pair, gold));
  const right = own.filter((pair) => every.some((gold) => isPair(pair, gold))).length;
  const precision = own.length === 0 ? 0 : right / own.length;
  const links = (pairs: readonly Pair[]): number => {
    const recall = pairs.filter(isFound).length / pairs.length;
    return precision + recall === 0 ? 0 : (200 * precision * recall) / (precision + recall);
  };
  return {
    claimLinks: links(every),
    claimLinksCore: links(core),
    groupsFound: wanted.filter((pairs) => pairs.some(isFound)).length,
  };
}
