import * as vscode from 'vscode';
import type { Passage } from '../../core/model';
import type { ListedCorrection } from '../../core/review/correctionList';
import { correctionLine } from '../../core/store/corrections';
import { statusRecord, type ReviewRecord } from '../../core/store/records';
import { selectPassage } from '../../core/store/selectedPassage';
import { registerCommand } from '../../host/commands';
import { tellWriteProblem } from '../../host/kept';
import type { StoryView } from '../../host/storyView';
import type { FeatureContext } from '../context';
import { Corrector } from '../corrections/corrector';
import { ReviewProvider, type WrittenRow } from './provider';

/** The Notes and Corrections view: everything that people wrote, to jump to, take out, and attach again. */
export function registerReview({ stories, reviews, undo, log }: FeatureContext): {
  readonly provider: ReviewProvider;
  readonly disposable: vscode.Disposable;
} {
  const provider = new ReviewProvider(stories, reviews);
  const corrector = new Corrector(reviews, undo);
  const view = vscode.window.createTreeView<WrittenRow>('corroborate.review', { treeDataProvider: provider });
  const tell = (message: string): void => void vscode.window.setStatusBarMessage(message, 4000);

  /** Puts one record in the place of another, in the file of whoever wrote it. */
  const changeRecord = async (story: StoryView, old: ReviewRecord, fresh: ReviewRecord | undefined): Promise<void> => {
    const put = fresh ? [fresh] : [];
    const problem = await reviews.change(story, old.by, put, [old.id]);
    if (problem) return tellWriteProblem(problem);
    undo.push({
      name: fresh ? vscode.l10n.t('attached again') : vscode.l10n.t('taken out'),
      undo: async () => {
        const failed = await reviews.change(story, old.by, [old], fresh && fresh.id !== old.id ? [fresh.id] : []);
        if (failed) tellWriteProblem(failed);
      },
    });
  };

  const remove = async (row: unknown): Promise<void> => {
    const found = subjectOf(row ?? view.selection[0]);
    if (!found) return;
    const { story, subject } = found;
    if (subject.of === 'record') await changeRecord(story, subject.record, undefined);
    else await corrector.remove(story, subject.listed.line, vscode.l10n.t('The correction was taken out.'));
  };

  /** The words that are selected in the active editor. */
  const selection = (story: StoryView): Passage | undefined => {
    const editor = vscode.window.activeTextEditor;
    if (!editor || editor.selection.isEmpty) return undefined;
    const start = stories.at(editor.document, editor.selection.start);
    const end = stories.at(editor.document, editor.selection.end);
    if (!start || !end || start.story !== story) return undefined;
    return { source: start.source, start: start.offset, end: end.offset };
  };

  const reattach = async (row: unknown): Promise<void> => {
    const found = subjectOf(row ?? view.selection[0]);
    const where = found && selection(found.story);
    if (!found || !where)
      return tell(vscode.l10n.t('Select the words in a source first, then choose what belongs there.'));
    const { story, subject } = found;
    const passage = selectPassage(story.index?.text(where.source) ?? '', where);
    if (subject.of === 'correction') {
      const fresh = correctionLine(reattached(subject.listed, passage));
      await corrector.replace(story, subject.listed.line, fresh, vscode.l10n.t('The correction was attached again.'));
      return;
    }
    const { record } = subject;
    await changeRecord(story, record, movedTo(record, passage));
  };

  const refresh = (): void => provider.refresh();
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

function subjectOf(row: unknown) {
  const written = row as WrittenRow | undefined;
  if (written?.type !== 'row' || written.row.subject.of === 'group') return undefined;
  return { story: written.story, subject: written.row.subject };
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
