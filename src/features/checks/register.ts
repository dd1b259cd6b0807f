import * as vscode from 'vscode';
import type { Passage } from '../../core/model';
import { statuses, type Status } from '../../core/store/records';
import { say } from '../../core/words';
import { chosenRows, fromKey } from '../../host/chosenRows';
import { registerCommand } from '../../host/commands';
import { cursorIn } from '../../host/cursor';
import { tell } from '../../host/tell';
import { translate } from '../../host/translate';
import type { FeatureContext } from '../context';
import { pickStory } from '../stories/pickStory';
import { askStatus, meantTitle, type Meant } from './askStatus';
import { Checker, factsMeant, factTitle, type CheckDetails } from './checker';
import { askDetails } from './details';
import { askFilter } from './filter';
import { progressText, registerProgress } from './progress';
import type { CheckProvider } from './provider';
import type { SheetRow } from './rows';
import { SheetView } from './sheetView';

/** The check sheet: its view, its commands, and how far the checking is. */
export function registerChecks(context: FeatureContext): {
  readonly provider: CheckProvider;
  readonly disposable: vscode.Disposable;
} {
  const { stories, reviews, opener, undo, log } = context;
  const sheet = new SheetView(context);
  const { provider, view } = sheet;
  const checker = new Checker(reviews, undo);
  /** The fact that was gone to last: of several at the cursor that one is meant. */
  let last: Passage | undefined;

  const atCursor = async (): Promise<Meant | undefined> => {
    const cursor = cursorIn(stories);
    if (!cursor) return undefined;
    const { story, source, index, offset, editor } = cursor;
    const start = stories.at(editor.document, editor.selection.start)?.offset ?? offset;
    const end = stories.at(editor.document, editor.selection.end)?.offset ?? offset;
    const known = await reviews.facts(story, source);
    const [first, ...others] = factsMeant(known, { source, start, end }, last, index.text(source));
    if (first) return { story, facts: [first], others };
    tell(vscode.l10n.t('No fact here. Select the words that should be checked.'));
    return undefined;
  };

  /** The rows that a command of the view is called for, else what stands at the cursor; says so when there is nothing. */
  const meant = async (row: unknown, rows: unknown): Promise<Meant | undefined> => {
    if (row === undefined || (row !== fromKey && typeof row !== 'object')) return atCursor();
    const given = row === fromKey ? await chosenRows(view) : Array.isArray(rows) ? rows : [row];
    const checks = (given as readonly SheetRow[]).filter((one) => one.type === 'check');
    const [first] = checks;
    if (!first) {
      tell(vscode.l10n.t('Choose the facts first: one row, or several.'));
      return undefined;
    }
    const facts = checks.filter(({ story }) => story === first.story).map(({ check }) => check.fact);
    return { story: first.story, facts, others: [] };
  };

  /** @param row a row of the view, or the status for what stands at the cursor @param status that of the rows, when it is known */
  const setStatus = async (row: unknown, rows: unknown, status: unknown): Promise<void> => {
    const given = statuses.find((one) => one === row || one === status);
    const found = await meant(row, rows);
    if (!found) return;
    const chosen = given ? { facts: found.facts, status: given } : await askStatus(found);
    if (!chosen || !(await checker.set(found.story, chosen.facts, chosen.status))) return;
    const source = chosen.facts[0]?.fact.source;
    const said = say({ code: `check.${chosen.status}`, args: [] }, translate);
    tell(vscode.l10n.t('{0}: {1}', said, await progressText(reviews, found.story, source)));
  };

  /** @param row a row of the view, or the details for what stands at the cursor */
  const setDetails = async (row: unknown, rows: unknown): Promise<void> => {
    const given = row as Partial<CheckDetails> | undefined;
    const isGiven = typeof given?.method === 'string' || typeof given?.evidence === 'string';
    const found = await meant(isGiven ? undefined : row, rows);
    if (!found) return;
    const [first] = found.facts;
    const details = isGiven ? given : await askDetails(first?.record, meantTitle(found.story, found.facts));
    if (!details) return;
    const known = first?.status === 'unchecked' ? undefined : first?.status;
    const status: Status | undefined = known ?? (await askStatus({ ...found, others: [] }))?.status;
    if (status) await checker.set(found.story, found.facts, status, details);
  };

  /** @param from says that a key of the view was pressed: the focus then stays there */
  const goToNext = async (from: unknown): Promise<void> => {
    const row = from === fromKey ? view.selection.at(-1) : undefined;
    const editor = vscode.window.activeTextEditor;
    const place = editor && stories.at(editor.document, editor.selection.active);
    const story =
      row?.story ?? place?.story ?? (await pickStory(stories, vscode.l10n.t('Check the facts of which story?')));
    if (!story) return;
    const own = row?.type === 'check' ? row.check.passage : from === fromKey ? last : undefined;
    const start = own ? { source: own.source, offset: own.start } : place;
    const next = await sheet.next(story, start ?? { source: story.sources[0]?.id ?? '', offset: -1 }, own ?? last);
    if (!next) return tell(vscode.l10n.t('Nothing is left to check.'));
    const { source } = next.fact;
    last = { source, start: next.fact.start, end: next.fact.end };
    if (from === fromKey) await sheet.reveal(story, next, true);
    await opener.open(story, next.fact, { preserveFocus: from === fromKey });
    tell(vscode.l10n.t('{0}: {1}', factTitle(story, next), await progressText(reviews, story, source)));
  };

  const filter = async (given: unknown): Promise<void> => {
    const story = await pickStory(stories, vscode.l10n.t('Filter the facts of which story?'));
    const chosen = story && (await askFilter(story, provider.filter, given));
    if (!chosen) return;
    provider.filter = chosen;
    const isFiltered = Object.values(chosen).some((one) => one !== undefined);
    view.message = isFiltered ? vscode.l10n.t('Some facts are hidden by the filter.') : '';
  };

  const refresh = (): void => provider.refresh();
  const disposable = vscode.Disposable.from(
    sheet,
    registerProgress(context),
    reviews.onDidChange(refresh),
    stories.onDidChangeList(refresh),
    registerCommand(log, 'showChecks', () => sheet.show()),
    registerCommand(log, 'setStatus', setStatus),
    registerCommand(log, 'setCheckDetails', setDetails),
    registerCommand(log, 'nextUnchecked', goToNext),
    registerCommand(log, 'filterChecks', filter),
    registerCommand(log, 'undoReview', async () => {
      await reviews.settled(); // what was done a moment ago is what is taken back
      const undone = await undo.undo();
      tell(undone === undefined ? vscode.l10n.t('Nothing to take back.') : vscode.l10n.t('Taken back: {0}', undone));
    }),
  );
  return { provider, disposable };
}
