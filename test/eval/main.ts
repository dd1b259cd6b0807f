/**
 * How well everything is found, on labelled data.
 *
 *   npm run eval [-- [TASK...] FOLDER... [--json] [--errors N] [--out FOLDER] [--half 1|2]]
 *   npm run eval -- --record
 *
 * Each FOLDER is a data set: docs.jsonl (id, text or file, date) and gold rows beside it (see the tasks for which); it is
 * measured by every task it has labels for, or by the named ones. Without a folder: the project's own labelled pages,
 * the sample sources, the labelled stories and the small stories of the unit tests.
 * --errors prints the first N errors of each task, --out keeps the scored rows
 * (FOLDER/<data set>.<task>.jsonl), --half takes every second document only, to develop on one half and check on the other.
 * --record writes the figures of the own pages, the sample sources and the labelled stories to test/eval/recorded.json: `npm test` fails when one falls
 * by more than a point below what is recorded there.
 */
import * as fs from 'node:fs';
import * as path from 'node:path';
import { parseArgs } from 'node:util';
import { DataSet } from './dataSet';
import { OWN_PAGES, ownFigures, RECORDED } from './ownFigures';
import { percent, precisionOf, recallOf, type Figure } from './measures/figures';
import { labelledStoryFigures } from './labelledStories';
import { sampleSources } from './sampleSources';
import { smallStoryFigures } from './smallStories';
import { tasks } from './tasks/all';
import type { Measured } from './tasks/task';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    json: { type: 'boolean', default: false },
    errors: { type: 'string', default: '0' },
    out: { type: 'string' },
    half: { type: 'string' },
    record: { type: 'boolean', default: false },
  },
});
const isTask = (word: string): boolean => tasks.some(({ name }) => name === word);
const named = new Set(positionals.filter(isTask));
const folders = positionals.filter((word) => !isTask(word));

/** One task's figures on one data set. */
interface Row {
  readonly data: string;
  readonly task: string;
  readonly figures: readonly Figure[];
}

async function measureAll(): Promise<void> {
  const rows: Row[] = [];
  const add = (data: string, task: string, { figures, errors, predictions }: Measured): void => {
    rows.push({ data, task, figures });
    if (!values.json) print(data, task, figures, errors.slice(0, Number(values.errors)));
    if (values.out !== undefined) keep(path.join(values.out, `${data}.${task}.jsonl`), predictions);
  };
  for (const folder of folders.length > 0 ? folders : OWN_PAGES) {
    const data = new DataSet(folder, values.half === undefined ? undefined : Number(values.half) - 1);
    for (const task of tasks.filter((one) => isWanted(one, data))) add(data.name, task.name, await task.run(data));
  }
  if (folders.length === 0) {
    add('seeds', 'everything', { figures: sampleSources(), errors: [], predictions: [] });
    add('labelled stories', 'links and disagreements', {
      figures: labelledStoryFigures(),
      errors: [],
      predictions: [],
    });
    add('small stories', 'planted disagreements', smallStoryFigures());
  }
  if (values.json) console.log(JSON.stringify(rows, undefined, 2));
}

function isWanted({ name, needs, onlyWhenNamed = false }: (typeof tasks)[number], data: DataSet): boolean {
  return data.has(needs) && (named.size === 0 ? !onlyWhenNamed : named.has(name));
}

function print(data: string, task: string, figures: readonly Figure[], errors: readonly string[]): void {
  console.log(`\n${data}: ${task}`);
  for (const { name, value, counts } of figures) {
    const made = counts
      ? `  precision ${percent(precisionOf(counts)).padStart(5)}  recall ${percent(recallOf(counts)).padStart(5)}` +
        `  (${counts.right} right, ${counts.given} given, ${counts.wanted} wanted)`
      : '';
    console.log(`  ${name.padEnd(34)} ${percent(value).padStart(5)}${made}`);
  }
  for (const error of errors) console.log(`    ${error}`);
}

function keep(file: string, rows: readonly object[]): void {
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
}

async function record(): Promise<void> {
  fs.writeFileSync(RECORDED, `${JSON.stringify(await ownFigures(), undefined, 2)}\n`);
}

(values.record ? record() : measureAll()).catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
