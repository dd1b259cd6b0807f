import * as vscode from 'vscode';
import type { Passage } from '../../core/model';
import { filtered, nextUnchecked, progressOf, type CheckedFact } from '../../core/review/checkSheet';
import { statuses, type Status } from '../../core/store/records';
import { say } from '../../core/words';
import { commandId, registerCommand } from '../../host/commands';
import { pickByKey, type KeyItem } from '../../host/keyPick';
import { sourceLanguages } from '../../host/selector';
import type { StoryView } from '../../host/storyView';
import { translate } from '../../host/translate';
import type { FeatureContext } from '../context';
import { pickStory } from '../stories/pickStory';
import { Checker, factsMeant, factTitle, type CheckDetails } from './checker';
import { askDetails } from './details';
import { askFilter } from './filter';
import { CheckProvider } from './provider';
import type { SheetRow } from './rows';

const statusKeys: Readonly<Record<Status, string>> = {
  confirmed: 'c',
  disputed: 'd',
  'cannot-verify': 'v',
  'not-a-fact': 'n',
  unchecked: 'u',
};

/** Facts of one story that a command is about. */
interface Meant {
  readonly story: StoryView;
  readonly facts: readonly CheckedFact[];
  /** Others that stand at the same place. */
  readonly others: readonly CheckedFact[];
}

/** The check sheet: its view, its commands, and how far the checking is. */
export function registerChecks({ stories, reviews, opener, undo, log }: FeatureContext): {
  readonly provider: CheckProvider;
  readonly disposable: vscode.Disposable;
} {
  const provider = new CheckProvider(stories, reviews);
  const checker = new Checker(reviews, undo);
  const view = vscode.window.createTreeView<SheetRow>('corroborate.checks', {
    treeDataProvider: provider,
    canSelectMany: true,
    showCollapseAll: true,
  });
  /** The fact that was gone to last: of several at the cursor that one is meant. */
  let last: Passage | undefined;

  const atCursor = (): Meant | undefined => {
    const editor = vscode.window.activeTextEditor;
    const start = editor && stories.at(editor.document, editor.selection.start);
    const end = editor && stories.at(editor.document, editor.selection.end);
    const sheet = start && reviews.sheet(start.story);
    if (!start || !sheet) return undefined;
    const where = { source: start.source, start: start.offset, end: end?.offset ?? start.offset };
    const [first, ...others] = factsMeant(sheet.factsOf(start.source), where, last, start.index.text(start.source));
    return first && { story: start.story, facts: [first], others };
  };

  /** The rows that a command of the view is called for, else what stands at the cursor. */
  const meant = (row: unknown, rows: unknown): Meant | undefined => {
    const chosen = (Array.isArray(rows) ? rows : [row]) as readonly (SheetRow | undefined)[];
    const checks = chosen.filter((one) => one?.type === 'check');
    const [first] = checks;
    if (!first) return atCursor();
    const facts = checks.filter(({ story }) => story === first.story).map(({ check }) => check.fact);
    return { story: first.story, facts, others: [] };
  };

  const tell = (message: string): void => void vscode.window.setStatusBarMessage(message, 4000);

  /** @param row a row of the view, or the status for what stands at the cursor @param status that of the rows, when it is known */
  const setStatus = async (row: unknown, rows: unknown, status: unknown): Promise<void> => {
    const given = statuses.find((one) => one === row || one === status);
    const found = typeof row === 'string' ? atCursor() : meant(row, rows);
    if (!found) return tell(vscode.l10n.t('No fact here. Select the words that should be checked.'));
    const chosen = given ? { facts: found.facts, status: given } : await askStatus(found);
    if (!chosen || !(await checker.set(found.story, chosen.facts, chosen.status))) return;
    const source = chosen.facts[0]?.fact.source;
    const said = say({ code: `check.${chosen.status}`, args: [] }, translate);
    tell(vscode.l10n.t('{0}: {1}', said, progressText(found.story, source)));
  };

  const progressText = (story: StoryView, source?: string): string => {
    const sheet = reviews.sheet(story);
    const facts = source === undefined ? sheet?.facts : sheet?.factsOf(source);
    const { checked, total } = progressOf(facts ?? []);
    return say({ code: 'check.progress', args: [String(checked), String(total)] }, translate);
  };

  const setDetails = async (row: unknown, rows: unknown): Promise<void> => {
    const found = meant(row, rows);
    if (!found) return tell(vscode.l10n.t('No fact here. Select the words that should be checked.'));
    const given = row as Partial<CheckDetails & { status: Status }> | undefined;
    const [first] = found.facts;
    const details =
      typeof given?.method === 'string' || typeof given?.evidence === 'string'
        ? given
        : await askDetails(first?.record, factTitle(found.story, first as CheckedFact));
    if (!details) return;
    const known = first?.status === 'unchecked' ? undefined : first?.status;
    const status = known ?? (await askStatus({ ...found, others: [] }))?.status;
    if (status) await checker.set(found.story, found.facts, status, details);
  };

  const goToNext = async (): Promise<void> => {
    const editor = vscode.window.activeTextEditor;
    const place = editor && stories.at(editor.document, editor.selection.active);
    const story = place?.story ?? (await pickStory(stories, vscode.l10n.t('Check the facts of which story?')));
    const sheet = story && reviews.sheet(story);
    if (!story || !sheet) return;
    const from = place ?? { source: story.sources[0]?.id ?? '', offset: -1 };
    const shown = filtered(sheet.facts, provider.filter);
    const next = nextUnchecked(shown, from, last);
    if (!next) return tell(vscode.l10n.t('Nothing is left to check.'));
    last = { source: next.source, start: next.start, end: next.end };
    await opener.open(story, next);
    const fact = shown.find((one) => one.fact === next);
    if (fact) tell(vscode.l10n.t('{0}: {1}', factTitle(story, fact), progressText(story, next.source)));
  };

  const status = vscode.languages.createLanguageStatusItem('corroborate.checks', []);
  status.name = vscode.l10n.t('Checked facts');
  status.command = { command: commandId('nextUnchecked'), title: vscode.l10n.t('Go to Next Unchecked Fact') };
  const showStatus = (): void => {
    status.selector = stories.all.flatMap(({ folder }) =>
      sourceLanguages.map((language) => ({ language, pattern: new vscode.RelativePattern(folder, '**') })),
    );
    const active = vscode.window.activeTextEditor?.document.uri;
    const found = active && stories.find(active);
    if (!found) return;
    const facts = reviews.sheet(found.story)?.factsOf(found.source.id) ?? [];
    const changed = facts.filter(({ hasChanged }) => hasChanged).length;
    const progress = progressText(found.story, found.source.id);
    status.text = changed === 0 ? progress : vscode.l10n.t('{0}, {1} changed since', progress, changed);
  };
  const show = (): void => {
    showStatus();
    provider.refresh();
  };

  const disposable = vscode.Disposable.from(
    provider,
    view,
    status,
    reviews.onDidChange(show),
    stories.onDidChangeList(show),
    vscode.window.onDidChangeActiveTextEditor(showStatus),
    registerCommand(log, 'showChecks', () => vscode.commands.executeCommand('corroborate.checks.focus')),
    registerCommand(log, 'setStatus', setStatus),
    registerCommand(log, 'setCheckDetails', setDetails),
    registerCommand(log, 'nextUnchecked', goToNext),
    registerCommand(log, 'filterChecks', async (given) => {
      const story = await pickStory(stories, vscode.l10n.t('Filter the facts of which story?'));
      const filter = story && (await askFilter(story, provider.filter, given));
      if (!filter) return;
      provider.filter = filter;
      const isFiltered = Object.values(filter).some((one) => one !== undefined);
      view.message = isFiltered ? vscode.l10n.t('Some facts are hidden by the filter.') : '';
    }),
    registerCommand(log, 'undoReview', async () => {
      const undone = await undo.undo();
      tell(undone === undefined ? vscode.l10n.t('Nothing to take back.') : vscode.l10n.t('Taken back: {0}', undone));
    }),
  );
  return { provider, disposable };
}

async function askStatus({
  story,
  facts,
  others,
}: Meant): Promise<{ readonly facts: readonly CheckedFact[]; readonly status: Status } | undefined> {
  const [first] = facts;
  if (!first) return undefined;
  const title =
    facts.length === 1 ? factTitle(story, first) : vscode.l10n.t('Status of {0} facts', String(facts.length));
  const items: KeyItem<Status | 'other'>[] = statuses.map((status) => ({
    key: statusKeys[status],
    label: say({ code: `check.${status}`, args: [] }, translate),
    value: status,
  }));
  const [next] = others;
  if (next)
    items.push({ key: 'o', label: vscode.l10n.t('Another fact here: {0}', factTitle(story, next)), value: 'other' });
  const chosen = await pickByKey(title, items);
  if (chosen === 'other' && next) return askStatus({ story, facts: [next], others: [...others.slice(1), first] });
  return chosen === undefined || chosen === 'other' ? undefined : { facts, status: chosen };
}
