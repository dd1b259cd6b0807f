import * as vscode from 'vscode';
import type { FactFilter } from '../../core/review/checkSheet';
import { factKinds, statuses } from '../../core/store/records';
import { say } from '../../core/words';
import type { StoryView } from '../../host/storyView';
import { translate } from '../../host/translate';

interface FilterItem extends vscode.QuickPickItem {
  readonly of?: keyof FactFilter;
  readonly value?: string;
}

/**
 * Asks which facts are shown, by status, kind and source in one list.
 *
 * @param given a filter, when another program gives one
 */
export async function askFilter(story: StoryView, now: FactFilter, given?: unknown): Promise<FactFilter | undefined> {
  if (typeof given === 'object' && given !== null) return given;
  const groups: readonly (readonly [keyof FactFilter, string, readonly (readonly [value: string, label: string])[]])[] =
    [
      [
        'statuses',
        vscode.l10n.t('Status'),
        statuses.map((status) => [status, say({ code: `check.${status}`, args: [] }, translate)]),
      ],
      [
        'kinds',
        vscode.l10n.t('Kind'),
        factKinds.map((kind) => [kind, say({ code: `fact.${kind}`, args: [] }, translate)]),
      ],
      ['sources', vscode.l10n.t('Source'), story.sources.map(({ id }) => [id, story.index?.name(id) ?? id])],
    ];
  const items = groups.flatMap(([of, name, values]): FilterItem[] => [
    { label: name, kind: vscode.QuickPickItemKind.Separator },
    ...values.map(([value, label]) => ({ label, of, value, picked: shows(now[of], value) })),
  ]);
  const picked = await vscode.window.showQuickPick(items, {
    title: vscode.l10n.t('Which facts are shown?'),
    canPickMany: true,
  });
  if (!picked) return undefined;
  const filter: Record<string, readonly string[]> = {};
  for (const [of, , values] of groups) {
    const chosen = picked.filter((item) => item.of === of).flatMap(({ value }) => value ?? []);
    // none of a group means that the group does not matter
    if (chosen.length > 0 && chosen.length < values.length) filter[of] = chosen;
  }
  return filter;
}

function shows(list: readonly string[] | undefined, value: string): boolean {
  return list?.includes(value) ?? true;
}
