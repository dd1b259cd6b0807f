import * as vscode from 'vscode';
import type { ReviewRecord } from '../../core/store/records';
import type { ReviewRow } from '../../core/views/reviewRows';
import { tellWriteProblem } from '../../host/kept';
import type { StoryView } from '../../host/storyView';
import type { FeatureContext } from '../context';
import type { Corrector } from '../corrections/corrector';

/** Something that people wrote about a story, as a row shows it. */
export interface Written {
  readonly story: StoryView;
  readonly row: ReviewRow;
}

/** Puts records in the place of others, in the file of whoever wrote them; the step back is called `name`. */
export async function changeRecords(
  { reviews, undo }: FeatureContext,
  story: StoryView,
  old: readonly ReviewRecord[],
  fresh: readonly ReviewRecord[],
  name: string,
): Promise<void> {
  const by = old[0]?.by;
  if (by === undefined) return;
  const ids = (records: readonly ReviewRecord[], besides: readonly ReviewRecord[]): readonly string[] =>
    records.map(({ id }) => id).filter((id) => besides.every((one) => one.id !== id));
  const problem = await reviews.change(story, by, fresh, ids(old, fresh));
  if (problem) return tellWriteProblem(problem);
  undo.push({
    name,
    undo: async () => {
      const failed = await reviews.change(story, by, old, ids(fresh, old));
      if (failed) tellWriteProblem(failed);
    },
  });
}

/** Takes notes, statuses and corrections out of their files; all of them are one step back. */
export async function takeOut(
  context: FeatureContext,
  corrector: Corrector,
  written: readonly Written[],
): Promise<void> {
  const name = vscode.l10n.t('taken out');
  await context.undo.together(name, async () => {
    for (const [story, rows] of grouped(written, ({ story }) => story)) {
      const records = rows.flatMap(({ row: { subject } }) => (subject.of === 'record' ? [subject.record] : []));
      for (const own of grouped(records, ({ by }) => by).values()) await changeRecords(context, story, own, [], name);
      const lines = rows.flatMap(({ row: { subject } }) => (subject.of === 'correction' ? [subject.listed.line] : []));
      const said =
        lines.length === 1
          ? vscode.l10n.t('The correction was taken out.')
          : vscode.l10n.t('{0} corrections were taken out.', lines.length);
      if (lines.length > 0) await corrector.remove(story, lines, said);
    }
  });
}

function grouped<Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key): ReadonlyMap<Key, readonly Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
}
