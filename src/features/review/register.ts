import * as vscode from 'vscode';
import type { Passage } from '../../core/model';
import type { ListedCorrection } from '../../core/review/correctionList';
import { correctionLine } from '../../core/store/corrections';
import { statusRecord, type ReviewRecord } from '../../core/store/records';
import { selectPassage } from '../../core/store/selectedPassage';
import { chosenRows, fromKey } from '../../host/chosenRows';
import { registerCommand } from '../../host/commands';
import { setContext } from '../../host/contexts';
import type { StoryView } from '../../host/storyView';
import { tell } from '../../host/tell';
import type { FeatureContext } from '../context';
import { Corrector } from '../corrections/corrector';
import { ReviewProvider, type WrittenRow } from './provider';
import { changeRecords, takeOut, type Written } from './takeOut';

/** The Notes and Corrections view: everything that people wrote, to jump to, take out, and attach again. */
export function registerReview(context: FeatureContext): {
  readonly provider: ReviewProvider;
  readonly disposable: vscode.Disposable;
} {
  const { stories, reviews, undo, log } = context;
  const provider = new ReviewProvider(stories, reviews);
  const corrector = new Corrector(reviews, undo);
  const view = vscode.window.createTreeView<WrittenRow>('corroborate.review', {
    treeDataProvider: provider,
    canSelectMany: true,
    showCollapseAll: true,
  });

  /** @param row a row of the view, or that a key of the view was pressed; nothing from the palette @param rows all that are selected */
  const remove = async (row: unknown, rows: unknown): Promise<void> => {
    const given = row === fromKey ? await chosenRows(view) : Array.isArray(rows) ? rows : row ? [row] : undefined;
    const written = given ? given.flatMap(writtenOf) : await pickWritten(provider.written(), true);
    if (!written) return;
    if (written.length === 0) return tell(vscode.l10n.t('Choose a note or a correction to take out.'));
    await takeOut(context, corrector, written);
  };

  /** The words that are selected in the active editor. */
  const selection = (): (Passage & { readonly story: StoryView }) | undefined => {
    const editor = vscode.window.activeTextEditor;
    if (!editor || editor.selection.isEmpty) return undefined;
    const start = stories.at(editor.document, editor.selection.start);
    const end = stories.at(editor.document, editor.selection.end);
    return start && end && { story: start.story, source: start.source, start: start.offset, end: end.offset };
  };

  const reattach = async (given: unknown): Promise<void> => {
    const where = selection();
    if (!where) return tell(vscode.l10n.t('Select the words in a source first, then choose what belongs there.'));
    const orphans = provider.written().filter(({ story, row }) => story === where.story && row.icon === 'orphan');
    const [written] = writtenOf(given);
    if (!written && orphans.length === 0) return tell(vscode.l10n.t('Nothing has lost its passage.'));
    const [chosen] = written ? [written] : ((await pickWritten(orphans, false)) ?? []);
    if (!chosen) return;
    const { story, row } = chosen;
    if (story !== where.story) return tell(vscode.l10n.t('Select words in a source of the same story.'));
    const passage = selectPassage(story.index?.text(where.source) ?? '', where);
    if (row.subject.of === 'correction') {
      const fresh = correctionLine(reattached(row.subject.listed, passage));
      await corrector.replace(
        story,
        row.subject.listed.line,
        fresh,
        vscode.l10n.t('The correction was attached again.'),
      );
    } else if (row.subject.of === 'record') {
      const { record } = row.subject;
      await changeRecords(context, story, [record], [movedTo(record, passage)], vscode.l10n.t('attached again'));
    }
  };

  const refresh = (): void => {
    provider.refresh();
    setContext('corroborate.hasWritten', !provider.isEmpty);
  };
  const disposable = vscode.Disposable.from(
    provider,
    view,
    reviews.onDidChange(refresh),
    stories.onDidChangeList(refresh),
    registerCommand(log, 'showReview', () => vscode.commands.executeCommand('corroborate.review.focus')),
    registerCommand(log, 'removeWritten', remove),
    registerCommand(log, 'reattach', reattach),
  );
  return { provider, disposable };
}

function writtenOf(row: unknown): readonly Written[] {
  const given = row as WrittenRow | undefined;
  return given?.type === 'row' && given.row.subject.of !== 'group' ? [given] : [];
}

/** Asks which of the things that people wrote is meant. */
async function pickWritten(written: readonly Written[], isToTakeOut: boolean): Promise<readonly Written[] | undefined> {
  const items = written.map((one) => ({ label: one.row.label, description: one.row.description, one }));
  const title = isToTakeOut ? vscode.l10n.t('Take out which?') : vscode.l10n.t('What belongs to the selected words?');
  const picked = await vscode.window.showQuickPick(items, { title, matchOnDescription: true });
  return picked && [picked.one];
}

/** The correction with the first of its passages that is gone replaced. */
function reattached({ correction, places }: ListedCorrection, passage: ReturnType<typeof selectPassage>) {
  const gone = places.indexOf(undefined);
  return { ...correction, passages: correction.passages.map((known, at) => (at === gone ? passage : known)) };
}

/** The record about another passage; the sentence around the old one says nothing any more. */
function movedTo(record: ReviewRecord, passage: ReturnType<typeof selectPassage>): ReviewRecord {
  if (record.type === 'note') return { ...record, passage };
  const { by, time, fact, status, method, evidence } = record;
  return statusRecord({
    by,
    time,
    fact,
    status,
    passage,
    ...(method === undefined ? {} : { method }),
    ...(evidence === undefined ? {} : { evidence }),
  });
}
