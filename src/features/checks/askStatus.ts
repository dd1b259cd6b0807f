import * as vscode from 'vscode';
import type { CheckedFact } from '../../core/review/checkSheet';
import { statuses, type Status } from '../../core/store/records';
import { say } from '../../core/words';
import { pickByKey, type KeyItem } from '../../host/keyPick';
import type { StoryView } from '../../host/storyView';
import { translate } from '../../host/translate';
import { factTitle } from './checker';

const statusKeys: Readonly<Record<Status, string>> = {
  confirmed: 'c',
  disputed: 'd',
  'cannot-verify': 'v',
  'not-a-fact': 'n',
  unchecked: 'u',
};

/** Facts of one story that a command is about. */
export interface Meant {
  readonly story: StoryView;
  readonly facts: readonly CheckedFact[];
  /** Others that stand at the same place. */
  readonly others: readonly CheckedFact[];
}

/** Asks which status the facts have; where several stand at one place, also which of them is meant. */
export async function askStatus({
  story,
  facts,
  others,
}: Meant): Promise<{ readonly facts: readonly CheckedFact[]; readonly status: Status } | undefined> {
  const [first] = facts;
  if (!first) return undefined;
  const items: KeyItem<Status | 'other'>[] = statuses.map((status) => ({
    key: statusKeys[status],
    label: say({ code: `check.${status}`, args: [] }, translate),
    value: status,
  }));
  const [next] = others;
  if (next)
    items.push({ key: 'o', label: vscode.l10n.t('Another fact here: {0}', factTitle(story, next)), value: 'other' });
  const chosen = await pickByKey(meantTitle(story, facts), items);
  if (chosen === 'other' && next) return askStatus({ story, facts: [next], others: [...others.slice(1), first] });
  return chosen === undefined || chosen === 'other' ? undefined : { facts, status: chosen };
}

/** Says which facts are meant, on one line. */
export function meantTitle(story: StoryView, facts: readonly CheckedFact[]): string {
  const [first, second] = facts;
  return first && !second ? factTitle(story, first) : vscode.l10n.t('Status of {0} facts', String(facts.length));
}
