/** Measures the disagreements found in small stories against what was planted in them. */
import type {
  Disagreement,
  DisagreementKind,
  DisagreementStatus,
  Passage,
  Span,
  Story,
} from '../../../../src/core/model';

/** A passage by its source and its words. */
type Words = readonly [source: string, words: string];

/** What was planted in a story. */
export interface Planted {
  /** `YYYY-MM-DD` by source. */
  readonly published: Readonly<Record<string, string>>;
  readonly disagreements: readonly {
    readonly id: string;
    readonly kind: DisagreementKind;
    readonly status: DisagreementStatus;
    /** Other statuses that are as right. */
    readonly also?: readonly DisagreementStatus[];
    readonly sides: readonly (readonly Words[])[];
  }[];
  /** Passages that must not be set against each other, or not in these kinds. */
  readonly lookAlikes: readonly {
    readonly why: string;
    readonly passages: readonly Words[];
    readonly kinds?: readonly DisagreementKind[];
  }[];
  /** Passages that say the same, time, number and certainty aside; only where a story is labelled so. */
  readonly same?: readonly (readonly Words[])[];
}

/** The pairs of claims of two sources that stand in one group, held against those labelled. */
export interface LinkScore {
  readonly right: number;
  readonly given: number;
  readonly found: number;
  readonly wanted: number;
  readonly missed: readonly string[];
  readonly wrong: readonly string[];
}

/** What came out. */
export interface StoryScore {
  readonly found: readonly string[];
  readonly missed: readonly string[];
  /** Planted ones found with the right status. */
  readonly rightStatus: number;
  readonly rows: number;
  /** Rows that stand for nothing planted. */
  readonly wrong: readonly Disagreement[];
  /** Look-alikes that were set against each other. */
  readonly alarms: readonly string[];
}

/** Holds a story against what was planted in it; `texts` by source id. */
export function scoreDisagreements(story: Story, texts: ReadonlyMap<string, string>, planted: Planted): StoryScore {
  const placed = planted.disagreements.map((one) => ({
    ...one,
    sides: one.sides.map((side) => side.map((words) => place(words, texts))),
  }));
  const matching = placed.map((gold) => story.disagreements.filter((row) => isOpposed(row, gold.sides)));
  const alarms = planted.lookAlikes.filter(({ passages, kinds }) => {
    const places = passages.map((words) => [place(words, texts)]);
    return story.disagreements.some(
      (row) =>
        row.status === 'differs' &&
        (kinds?.includes(row.kind) ?? true) &&
        isOpposed(row, places) &&
        !matching.some((rows) => rows.includes(row)),
    );
  });
  return {
    found: placed.filter((_, index) => matching[index]?.length).map(({ id }) => id),
    missed: placed.filter((_, index) => !matching[index]?.length).map(({ id }) => id),
    rightStatus: placed.filter((gold, index) =>
      matching[index]?.some(({ status }) => status === gold.status || gold.also?.includes(status)),
    ).length,
    rows: story.disagreements.length,
    wrong: story.disagreements.filter((row) => !matching.some((rows) => rows.includes(row))),
    alarms: alarms.map(({ why }) => why),
  };
}

/** Holds the claim groups of a story against the passages labelled as the same; none where nothing is labelled. */
export function scoreLinks(story: Story, texts: ReadonlyMap<string, string>, { same }: Planted): LinkScore | undefined {
  if (!same) return undefined;
  const claims = new Map(
    story.sources.map(({ id, claims: own }) => [id, new Map(own.map((claim) => [claim.id, claim]))]),
  );
  const given = story.groups.flatMap(({ members }) =>
    members.flatMap(({ source, claim }, at) => {
      const one = claims.get(source)?.get(claim);
      return members.slice(0, at).flatMap((member) => {
        const other = claims.get(member.source)?.get(member.claim);
        if (!one || !other || member.source === source) return [];
        return [[passageOf(source, one), passageOf(member.source, other)] as const];
      });
    }),
  );
  const wanted = same.flatMap((all) => {
    const places = all.map((words) => place(words, texts));
    return places.flatMap((one, at) =>
      places.slice(0, at).flatMap((other) => (other.source === one.source ? [] : [[one, other] as const])),
    );
  });
  const isGiven = (pair: PassagePair): boolean => given.some((one) => isPair(one, pair));
  const isWanted = (pair: PassagePair): boolean => wanted.some((one) => isPair(one, pair));
  const shown = (pair: PassagePair): string =>
    pair.map(({ source, start, end }) => `${source} “${(texts.get(source) ?? '').slice(start, end)}”`).join(' ~ ');
  return {
    right: given.filter(isWanted).length,
    given: given.length,
    found: wanted.filter(isGiven).length,
    wanted: wanted.length,
    missed: wanted.filter((pair) => !isGiven(pair)).map(shown),
    wrong: given.filter((pair) => !isWanted(pair)).map(shown),
  };
}

type PassagePair = readonly [Passage, Passage];

function passageOf(source: string, { start, end }: Span): Passage {
  return { source, start, end };
}

function isPair([one, other]: PassagePair, [a, b]: PassagePair): boolean {
  return (hits(one, a) && hits(other, b)) || (hits(one, b) && hits(other, a));
}

function place([source, words]: Words, texts: ReadonlyMap<string, string>): Passage {
  const start = texts.get(source)?.indexOf(words) ?? -1;
  if (start < 0) throw new Error(`${source} has no “${words}”`);
  return { source, start, end: start + words.length };
}

/** Whether two sides of a row stand on two different sides of the planted one. */
function isOpposed(row: Disagreement, sides: readonly (readonly Passage[])[]): boolean {
  const touched = row.sides.map(({ passages }) =>
    sides.flatMap((side, index) => (side.some((gold) => passages.some((one) => hits(one, gold))) ? [index] : [])),
  );
  return touched.some((one, index) =>
    touched.some((other, at) => at !== index && one.some((left) => other.some((right) => left !== right))),
  );
}

/** Shares at least half of the shorter passage. */
function hits(one: Passage, other: Passage): boolean {
  if (one.source !== other.source) return false;
  const shared = Math.min(one.end, other.end) - Math.max(one.start, other.start);
  return shared >= 0.5 * Math.min(one.end - one.start, other.end - other.start);
}
