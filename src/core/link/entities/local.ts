import type { Entity, SourceAnalysis } from '../../model';

/** An entity of one source. */
export interface Local {
  readonly entity: Entity;
  /** How often it is mentioned. */
  readonly count: number;
  /** Whether its source has another entity of that very name. */
  readonly isNameTwice: boolean;
  readonly home: Home;
  /** Its place among the entities of its source. */
  at: number;
  /** The id in the story of what it is one with. */
  id: string | undefined;
}

/** A source as far as its entities go. */
export interface Home {
  readonly source: string;
  /** Its place in the story. */
  place: number;
  analysis: SourceAnalysis | undefined;
  list: readonly Local[];
  /** The story's ids by its own; the same object while they stay the same. */
  names: ReadonlyMap<string, string>;
}

/** Orders entities of sources as they come up in the story. */
export function inStoryOrder(one: Local, other: Local): number {
  return one.home.place - other.home.place || one.at - other.at;
}
