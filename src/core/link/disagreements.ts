import type { Disagreement, StorySource } from '../model';
import { allAtOnce, type Steps } from '../steps';
import type { Merged } from './disagreements/findings';
import { GroupRows } from './disagreements/groupRows';
import { GroupIndex } from './groupIndex';
import { KeyedRows } from './keyedRows';
import { RowJoiner, rowsOf } from './disagreements/merge';
import {
  type DatedEvent,
  datedEventsIn,
  type MissingYear,
  missingYears,
  monthAndEvent,
} from './disagreements/missingYears';
import { isBetweenSources } from './disagreements/betweenSources';
import { mayBeOfOneEvent } from './disagreements/oneEvent';
import { readsAs } from './disagreements/oneRow';
import { RepeatedRows } from './disagreements/repeatedRows';
import { RowOrder } from './disagreements/order';
import { type Age, agesIn, differentAges } from './disagreements/ages';
import { MeasureFinder } from './disagreements/measureFinder';
import { PointFinder } from './disagreements/points';
import { confusedNames, damagedNames, garbledNames, initialsOf, type Naming, namingsIn } from './disagreements/roles';
import { differentSpeakers, isSaidAtLength, type Saying, sayingsIn } from './disagreements/speakers';
import { tellsOfGarbledWords, SureGarbles } from './disagreements/sureGarbles';
import { garbledTitles, type Title, titlesIn } from './disagreements/garbledTitles';
import { type FramedName, framedNamesIn } from './disagreements/framedNames';
import { type SpunName, spunNames, sureOf } from './disagreements/spunNames';
import { Ties } from './disagreements/ties';
import { HappeningFinder } from './disagreements/happeningFinder';
import { ChangingSources } from './sourceChanges';
import { namesTold } from './disagreements/namesTold';
import { findReordered, findSpellings, formsIn, type NameForm, partsOf } from './disagreements/spellings';
import { type DisagreementInput, KeptIndexes, StoryIndex } from './disagreements/storyIndex';

/**
 * Finds readings that cannot stand side by side: two sources give the same claim with another date, number, actor,
 * name, place, certainty, or turned round. Members of one claim group are compared, only passages worded most alike, so that
 * the work grows with the groups, not with the pairs of sources; names and ages of one person, wherever they stand; and, in
 * claims that no group holds, points, numbers and, among few sources, times of what seems to be one thing.
 * Silence is the rule: ranges that overlap, rounded numbers, aliases, a capital for its country, and readings the other
 * source gives elsewhere are no disagreement.
 * @returns the strongest first
 */
export function findDisagreements(story: DisagreementInput): readonly Disagreement[] {
  return allAtOnce(new DisagreementFinder().find(story));
}

/**
 * {@link findDisagreements} for a story that changes: what has not changed is not compared again, and a disagreement that
 * stays is the same object. A {@link StorySource} must be another object when it or an entity that it names has changed.
 */
export class DisagreementFinder {
  readonly #indexes: KeptIndexes;
  readonly #ties = new Ties();
  readonly #groups = new GroupRows();
  readonly #points = new PointFinder();
  readonly #measures = new MeasureFinder();
  readonly #happenings = new HappeningFinder();
  readonly #joiner = new RowJoiner();
  readonly #pointJoiner = new RowJoiner();
  readonly #repeated = new RepeatedRows();
  readonly #changing = new ChangingSources<StorySource>();
  readonly #years = new KeyedRows<StorySource, DatedEvent, MissingYear>(monthAndEvent, missingYears);
  readonly #spellings = new KeyedRows<StorySource, NameForm, Merged>(({ person }) => person, findSpellings);
  readonly #reordered = new KeyedRows<StorySource, NameForm, Merged>(partsOf, findReordered);
  readonly #damaged = new KeyedRows<StorySource, Naming, Merged>(({ given }) => given, damagedNames);
  readonly #confused = new KeyedRows<StorySource, Naming, Merged>(({ surname }) => surname, confusedNames);
  readonly #garbled = new KeyedRows<StorySource, Naming, Merged>(initialsOf, garbledNames);
  readonly #ages = new KeyedRows<StorySource, Age, Merged>(({ person }) => person, differentAges);
  readonly #speakers = new KeyedRows<StorySource, Saying, Merged>(({ key }) => key, differentSpeakers);
  readonly #titles = new KeyedRows<StorySource, Title, Merged>(({ person }) => person, garbledTitles);
  readonly #spun = new KeyedRows<StorySource, FramedName, SpunName>(({ frame }) => frame, spunNames);
  readonly #namings = new WeakMap<StorySource, readonly Naming[]>();
  readonly #order = new RowOrder();

  /** @param indexes of sources; those of other parts of the story may be among them */
  constructor(indexes = new KeptIndexes()) {
    this.#indexes = indexes;
  }

  /** How many claims were compared with each other, since the beginning: what the work grows with. */
  get compared(): number {
    return this.#groups.compared + this.#points.compared + this.#measures.compared + this.#happenings.compared;
  }

  /** What was found of a group stays found when the steps are left off. */
  *find(story: DisagreementInput): Steps<readonly Disagreement[]> {
    const { sources, text } = story;
    const index = new StoryIndex(story, this.#indexes);
    const groups = story.groupIndex ?? new GroupIndex(story.groups);
    const ties = this.#ties;
    ties.update(groups, sources);
    const inGroups = this.#joiner.withoutRepeats(yield* this.#groups.find(story.groups, ties, index));
    const findings = yield* this.#points.find(sources, ties, index);
    const numbers = yield* this.#measures.find(sources, ties, index);
    const happenings = yield* this.#happenings.find(sources, ties, index);
    const apart = this.#pointJoiner.withoutRepeats(rowsOf([...findings, ...numbers, ...happenings]));
    const { told: merged, left: points } = this.#repeated.toldWith(inGroups, apart, new Known(inGroups, apart));
    yield;
    const changes = this.#changing.update(sources);
    // a date may begin several events: one row
    const years = new Map(
      this.#years.find(changes, (source) => datedEventsIn(source, text)).map(({ date, row }) => [date, row]),
    );
    // two people of one surname may be taken for one where sources tell of different things
    const ages = this.#ages
      .find(changes, (source) => agesIn(source, text))
      .filter(({ sides }) => mayBeOfOneEvent(sides, ties, index));
    const speakers = this.#speakers
      .find(changes, (source) => sayingsIn(source, text))
      .filter(({ sides }) => isSaidAtLength(sides) || mayBeOfOneEvent(sides, ties, index));
    const known = new Known(merged, [...points, ...years.values()]);
    const counted = new Known([...merged, ...points], [...ages, ...speakers]);
    const namings = (source: StorySource): readonly Naming[] => this.#namingsIn(source, text);
    // two spellings are one row, in whatever claims they stand
    const named = new Set(merged.filter(({ kind }) => kind === 'name').map(readingsOf));
    const alreadyRead = new Set(merged.map(readingsOf));
    const names = [
      ...this.#spellings.find(changes, (source) => formsIn(source, text)),
      ...this.#reordered.find(changes, (source) => formsIn(source, text).filter((form) => partsOf(form) !== '')),
      ...this.#damaged.find(changes, namings),
      ...this.#confused.find(changes, namings),
      ...this.#garbled.find(changes, namings),
      ...this.#titles.find(changes, (source) => titlesIn(source, text)),
    ];
    const spun = sureOf(
      this.#spun
        .find(changes, (source) => framedNamesIn(source, text))
        .filter(({ row }) => mayBeOfOneEvent(row.sides, ties, index)),
      ({ sides }) => ties.areLinked(sides),
    );
    // garbled words are another point than a name
    const knownNames = new Known(
      [...merged, ...points, ...names].filter((row) => !tellsOfGarbledWords(row)),
      spun,
    );
    const sure = new SureGarbles([...merged, ...names, ...spun]);
    const rows = namesTold([
      ...merged,
      ...points.filter((row) => !known.has(row)),
      ...[...ages, ...speakers].filter((row) => !counted.has(row) && !alreadyRead.has(readingsOf(row))),
      ...names.filter((row) => !named.has(readingsOf(row))),
      ...spun.filter((row) => !knownNames.has(row)),
      ...[...years.values()].filter((row) => !known.has(row)),
    ]).filter((row) => sure.has(row) && isBetweenSources(row));
    return this.#order.inOrder(rows, sources.length);
  }

  /** The same list for both that it is kept in. */
  #namingsIn(source: StorySource, text: DisagreementInput['text']): readonly Naming[] {
    const known = this.#namings.get(source);
    if (known) return known;
    const made = namingsIn(source, text);
    this.#namings.set(source, made);
    return made;
  }
}

/** Kept as long as the row is. */
const READINGS = new WeakMap<Merged, string>();

/** What the sides of a row read, whichever stands first. */
function readingsOf(row: Merged): string {
  const known = READINGS.get(row);
  if (known !== undefined) return known;
  const readings = row.sides
    .map(({ reading }) => reading)
    .sort()
    .join(' | ');
  READINGS.set(row, readings);
  return readings;
}

/** Rows that set one claim of each side against each other on the same point as another row does; one number is enough for two claims. */
class Known {
  readonly #byClaim = new Map<string, Merged[]>();

  /**
   * @param rows those that are known
   * @param asked those that will be asked for
   */
  constructor(rows: readonly Merged[], asked: readonly Merged[]) {
    const kinds = new Set(asked.map(({ kind }) => kind));
    if (kinds.has('number')) kinds.add('date');
    for (const { sides } of asked)
      for (const { claims } of sides) for (const claim of claims) this.#byClaim.set(claim, []);
    for (const row of rows)
      if (kinds.has(row.kind))
        for (const { claims } of row.sides) for (const claim of claims) this.#byClaim.get(claim)?.push(row);
  }

  has(row: Merged): boolean {
    const [first, ...others] = row.sides.map(
      ({ claims }) =>
        new Set(claims.flatMap((claim) => this.#byClaim.get(claim) ?? []).filter((known) => isOnePoint(known, row))),
    );
    return first !== undefined && [...first].some((known) => others.every((set) => set.has(known)));
  }

  /** The first row that reads the same for one of the claims. */
  readingAs(row: Merged): Merged | undefined {
    const claims = row.sides.flatMap((side) => side.claims);
    return claims
      .flatMap((claim) => this.#byClaim.get(claim) ?? [])
      .find((known) => areOfValues(known, row) && readsAs(row, known));
  }
}

function areOfValues(one: Merged, other: Merged): boolean {
  return [one, other].every(({ kind }) => kind === 'number' || kind === 'date');
}

/** Whether two rows that hold claims of one pair against each other do so on one point; a length of time is a date in one and a number in the other. */
function isOnePoint(known: Merged, { kind, status, sides }: Merged): boolean {
  if (known.kind === kind) return kind === 'number' || known.status === status;
  const readings = new Set(known.sides.map(({ reading }) => reading));
  return kind === 'number' && known.kind === 'date' && sides.every(({ reading }) => readings.has(reading));
}
