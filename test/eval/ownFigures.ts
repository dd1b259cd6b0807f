import { DataSet } from './dataSet';
import { sampleSources } from './sampleSources';
import { tasks } from './tasks/all';

/** The project's own labelled pages. */
export const OWN_PAGES = 'test/eval/news';
/** What {@link ownFigures} gave when somebody last recorded it. */
export const RECORDED = 'test/eval/recorded.json';

/** The figures of the own pages and of the sample sources by name, in per cent (counts as they are). */
export async function ownFigures(): Promise<Readonly<Record<string, number>>> {
  const data = new DataSet(OWN_PAGES);
  const found: [string, number][] = [];
  for (const task of tasks) {
    if (task.onlyWhenNamed || !data.has(task.needs)) continue;
    for (const { name, value } of (await task.run(data)).figures) found.push([`pages, ${task.name}: ${name}`, value]);
  }
  for (const { name, value } of sampleSources()) found.push([`sample sources: ${name}`, value]);
  return Object.fromEntries(found.map(([name, value]) => [name, Math.round(1000 * value) / 10]));
}
