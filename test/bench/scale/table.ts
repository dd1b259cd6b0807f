/** The table of the bench, row by row. */

/** Something that should stay under a limit. */
export interface Goal {
  readonly name: string;
  readonly value: number;
  readonly limit: number;
}

const NAME = 32;
const CELL = 12;

const missed: string[] = [];

/** Prints a row; a goal that is missed is marked. */
export function row(name: string, cells: readonly string[], goals: readonly Goal[] = []): void {
  const over = goals.filter(({ value, limit }) => value > limit);
  if (over.length > 0) missed.push(name);
  const end = goals.length === 0 ? '' : over.length === 0 ? '   as wanted' : '   MORE THAN WANTED';
  console.log(`${name.padEnd(NAME)}${cells.map((cell) => cell.padStart(CELL)).join('')}${end}`);
}

/** Says which goals were missed. */
export function verdict(): string {
  return missed.length === 0 ? 'All goals are reached.' : `Missed: ${missed.map((name) => name.trim()).join('; ')}.`;
}

/** Milliseconds as seconds. */
export function seconds(time: number): string {
  return `${(time / 1000).toFixed(time < 10_000 ? 2 : 1)} s`;
}

/** Milliseconds. */
export function milliseconds(time: number): string {
  return `${time.toFixed(time < 10 ? 2 : 0)} ms`;
}

/** Bytes as millions of them. */
export function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(bytes < 10e6 ? 2 : 0)} MB`;
}
