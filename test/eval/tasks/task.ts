import type { DataSet } from '../dataSet';
import type { Figure } from '../measures/figures';

/** What is measured, on data sets that have the labels for it. */
export interface Task {
  readonly name: string;
  /** The gold file that a data set must have. */
  readonly needs: string;
  /** Takes long, or says little on most data sets. */
  readonly onlyWhenNamed?: boolean;
  run(data: DataSet): Measured | Promise<Measured>;
}

/** What a task found. */
export interface Measured {
  readonly figures: readonly Figure[];
  /** One line each, in order of the documents. */
  readonly errors: readonly string[];
  /** The rows that were scored, for other scorers. */
  readonly predictions: readonly object[];
}
