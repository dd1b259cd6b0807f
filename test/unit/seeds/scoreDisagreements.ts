/** Measures the disagreements of a story against labels made by hand. */
import type { Disagreement, Story } from '../../../src/core/model';
import { covers, type InFile } from './inFile';

/** In per cent, apart from the counts. */
export interface DisagreementScores {
  readonly disagreementPrecision: number;
  readonly disagreementRecall: number;
  /** How many of the eight heaviest are found. */
  readonly disagreementsHigh: number;
  /** Share of those found that are given the right status. */
  readonly disagreementStatus: number;
  /** Disagreements reported as such that are none. */
  readonly falseAlarms: number;
}

type Sides = readonly (readonly InFile[])[];

/** Two different sides of the one hold passages of two different sides of the other. */
function isAbout(own: Sides, gold: Sides): boolean {
  return own.some((side, at) =>
    own.some((other, then) =>
      gold.some((wanted, index) =>
        gold.some((second, next) => at !== then && index !== next && meet(side, wanted) && meet(other, second)),
      ),
    ),
  );
}

function meet(own: readonly InFile[], gold: readonly InFile[]): boolean {
  return own.some((one) => gold.some((other) => covers(one, other)));
}

/** A disagreement as it is labelled. */
export interface LabelledDisagreement {
  /** A status of disagreements. */
  readonly type: string;
  readonly weight: string;
  /** Whether its sides stand in different files or are different people's in one file. */
  readonly between: string;
  readonly sides: Sides;
}

/** Scores the disagreements of a story against those that are labelled. */
export function scoreDisagreements(
  story: Story,
  disagreements: readonly LabelledDisagreement[],
): DisagreementScores {
  const own = story.disagreements.map((one) => ({ status: one.status, sides: sidesOf(one) }));
  const between = disagreements.filter((gold) => gold.between === 'files');
  const found = between.filter((gold) => own.some(({ sides }) => isAbout(sides, gold.sides)));
  const right = own.filter(({ sides }) => disagreements.some((gold) => isAbout(sides, gold.sides)));
  const rightStatus = found.filter((gold) =>
    own.some(({ status, sides }) => status === gold.type && isAbout(sides, gold.sides)),
  );
  const real = disagreements.filter((gold) => gold.type === 'differs');
  return {
    disagreementPrecision: own.length === 0 ? 0 : (100 * right.length) / own.length,
    disagreementRecall: (100 * found.length) / between.length,
    disagreementsHigh: found.filter((gold) => gold.weight === 'high').length,
    disagreementStatus: found.length === 0 ? 0 : (100 * rightStatus.length) / found.length,
    falseAlarms: own.filter(
      ({ status, sides }) => status === 'differs' && !real.some((gold) => isAbout(sides, gold.sides)),
    ).length,
  };
}

function sidesOf({ sides }: Disagreement): Sides {
  return sides.map(({ passages }) => passages.map(({ source, start, end }) => ({ file: source, start, end })));
}
