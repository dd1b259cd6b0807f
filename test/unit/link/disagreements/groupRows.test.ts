import * as assert from 'node:assert/strict';
import { DisagreementFinder } from '../../../../src/core/link/disagreements';
import { GroupIndex } from '../../../../src/core/link/groupIndex';
import { SourceSeries } from '../../../../src/core/link/groups/sourceSeries';
import { MovedClaims } from '../../../../src/core/link/movedClaims';
import type { Claim, ClaimGroup, Disagreement, Span, Story, StorySource } from '../../../../src/core/model';
import { allAtOnce, type Steps } from '../../../../src/core/steps';
import { analyseSource } from '../../../../src/core/story/analyse';
import { linkStory } from '../../../../src/core/story/link';

const DIVERS = 'Divers searched the flooded shaft for two days.';
const SHARED = [
  'A hall was opened for the families of the dead.',
  DIVERS,
  'The owner of the mine had paid a fine in May.',
];
const FILLING = ['bakers', 'painters', 'weavers', 'farmers', 'drivers', 'teachers', 'miners', 'singers', 'runners'];

const THREE = 'Three miners were killed by a blast in the Larnaca pit.';
const FIVE = 'Five miners died after the explosion at the mine of Larnaca.';

/** Two reports that differ in a number. */
const REPORTS: readonly string[] = [
  [THREE, ...SHARED, ...FILLING.map((who) => `The ${who} of Oldhaven went home.`)].join(' '),
  [FIVE, ...SHARED, ...FILLING.map((who) => `In Ravensby the ${who} met.`)].join(' '),
];

/** So long that what stands behind it is not read with what stands in front. */
const READINGS = ['Three miners', 'Five miners'];

const NO_SERIES = new SourceSeries();

/** The reports, linked. */
class Reports {
  readonly texts: readonly string[];
  readonly story: Story;

  constructor(texts: readonly string[]) {
    this.texts = texts;
    this.story = linkStory(texts.map((text, at) => ({ id: `${at}.txt`, text, analysis: analyseSource(text) })));
  }

  get groups(): readonly ClaimGroup[] {
    return this.story.groups;
  }

  /** The group of the number that differs, alone: the two reports have hardly anything in common then. */
  get first(): readonly ClaimGroup[] {
    return this.groups.slice(0, 1);
  }
}

/** A finder of what reports differ in, as groups come and go. */
class Finding {
  readonly #finder = new DisagreementFinder();
  readonly #index = new GroupIndex();
  readonly moved = new MovedClaims();

  steps({ story, texts }: Reports, groups: readonly ClaimGroup[], series = NO_SERIES): Steps<readonly Disagreement[]> {
    this.#index.update(groups);
    const text = (id: string, { start, end }: Span): string => (texts[Number.parseInt(id)] ?? '').slice(start, end);
    return this.#finder.find({ ...story, groups, groupIndex: this.#index, series, moved: this.moved, text });
  }

  edit(before: Reports, now: Reports): void {
    for (const [at, source] of now.story.sources.entries()) {
      const was = { source: before.story.sources[at] as StorySource, text: before.texts[at] ?? '' };
      this.moved.add(was, { source, text: now.texts[at] ?? '' });
    }
  }

  /** The readings of numbers that groups give. */
  found(reports: Reports, groups: readonly ClaimGroup[], series = NO_SERIES): readonly string[] {
    return allAtOnce(this.steps(reports, groups, series))
      .filter(({ kind, group }) => kind === 'number' && group !== undefined)
      .flatMap(({ sides }) => sides.map(({ reading }) => reading));
  }
}

suite('rows of groups, when something else changes', () => {
  test('come when their sources have more in common, and go with it', () => {
    const [reports, finding] = [new Reports(REPORTS), new Finding()];
    assert.deepEqual(finding.found(reports, reports.first), []);
    assert.deepEqual(finding.found(reports, reports.groups), READINGS);
    assert.deepEqual(finding.found(reports, reports.first), []);
  });

  test('come when the steps in which that was seen were left off', () => {
    const [reports, finding] = [new Reports(REPORTS), new Finding()];
    assert.deepEqual(finding.found(reports, reports.first), []);
    // as many as are compared before a step ends
    const many = Array.from({ length: 120 }, (_, at) => ({ ...(reports.groups.at(-1) as ClaimGroup), id: `g${at}` }));
    const groups = [...reports.groups, ...many];
    finding.steps(reports, groups).next();
    assert.deepEqual(finding.found(reports, groups), READINGS);
  });

  test('come when no step was done of what was left off', () => {
    const [reports, finding] = [new Reports(REPORTS), new Finding()];
    assert.deepEqual(finding.found(reports, reports.first), []);
    finding.steps(reports, reports.groups);
    assert.deepEqual(finding.found(reports, reports.groups), READINGS);
  });

  test('go when their sources turn out to be of one series', () => {
    const [reports, finding] = [new Reports(REPORTS), new Finding()];
    assert.deepEqual(finding.found(reports, reports.groups), READINGS);
    assert.deepEqual(finding.found(reports, reports.groups, new SourceSeries([['0.txt', '1.txt']])), []);
  });

  test('come when a source no more says what the other one does', () => {
    const finding = new Finding();
    const now = new Reports(REPORTS);
    const before = new Reports([`${REPORTS[0] ?? ''} ${FIVE}`, REPORTS[1] ?? '']);
    const copied = (): readonly ClaimGroup[] => now.groups.map((group) => ({ ...group }));
    assert.deepEqual(finding.found(before, copied()), []);
    finding.edit(before, now);
    assert.ok(
      finding.moved.before(now.story.sources[0]?.claims[0] as Claim),
      'the claim of the three only stands there',
    );
    assert.deepEqual(finding.found(now, copied()), READINGS);
  });

  test('stay away, or move with their claims, when a source is edited elsewhere', () => {
    for (const [second, readings] of [
      [FIVE.replace('Five', 'Three'), []],
      [FIVE, READINGS],
    ] as const) {
      const finding = new Finding();
      const [one, other] = REPORTS as readonly [string, string];
      const texts = [`${one.replace(THREE, '')} ${THREE}`, other.replace(FIVE, second)] as const;
      const before = new Reports(texts);
      const now = new Reports([texts[0].replace(DIVERS, `${DIVERS} It rained.`), texts[1]]);
      assert.deepEqual(finding.found(before, before.groups), readings);
      finding.edit(before, now);
      const rows = allAtOnce(finding.steps(now, now.groups)).filter(({ kind }) => kind === 'number');
      const passages = rows.flatMap(({ sides }) => sides.flatMap((side) => side.passages));
      assert.deepEqual(
        passages.map(({ source, start, end }) => (now.texts[Number.parseInt(source)] ?? '').slice(start, end)),
        readings.length === 0 ? [] : [THREE.slice(0, -1), FIVE.slice(0, -1)],
      );
    }
  });
});
