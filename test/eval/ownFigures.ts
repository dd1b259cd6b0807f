import { DataSet } from './dataSet';
import { labelledStoryFigures } from './labelledStories';
import { sampleSources } from './sampleSources';
import { tasks } from './tasks/all';

/** The project's own labelled pages: everything labelled, and only the parts of the page. */
export const OWN_PAGES: readonly string[] = ['test/eval/news', 'test/eval/zones'];
/** What {@link ownFigures} gave when somebody last recorded it. */
export const RECORDED = 'test/eval/recorded.json';

/** The figures of the own pages, the sample sources and the labelled stories by name, in per cent (counts as they are). */
export async function ownFigures(): Promise<Readonly<Record<string, number>>> {
  const found: [string, number][] = [];
  for (const data of OWN_PAGES.map((folder) => new DataSet(folder))) {
    for (const task of tasks) {
      if (task.onlyWhenNamed || !data.has(task.needs)) continue;
      const { figures } = await task.run(data);
      for (const { name, value } of figures) found.push([`${data.name}, ${task.name}: ${name}`, value]);
    }
  }
  for (const { name, value } of sampleSources()) found.push([`sample sources: ${name}`, value]);
  for (const { name, value } of labelledStoryFigures())
    if (/^(?:trained on|held out)/.test(name)) found.push([`labelled stories, ${name}`, value]);
  return Object.fromEntries(found.map(([name, value]) => [name, Math.round(1000 * value) / 10]));
}
