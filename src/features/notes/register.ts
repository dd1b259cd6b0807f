import * as vscode from 'vscode';
import type { Passage } from '../../core/model';
import { noteRecord, tagsIn, type NoteRecord } from '../../core/store/records';
import { selectPassage } from '../../core/store/selectedPassage';
import { oneLine } from '../../core/views/plainText';
import { registerCommand } from '../../host/commands';
import { tellWriteProblem } from '../../host/kept';
import { cursorIn } from '../../host/cursor';
import { person } from '../../host/person';
import { settingChanged } from '../../host/settings';
import type { StoryView } from '../../host/storyView';
import { tell } from '../../host/tell';
import type { FeatureContext } from '../context';
import { NoteThreads, ShownNote } from './threads';

/** Notes on passages, in VS Code's own comment threads. */
export function registerNotes({ stories, reviews, undo, log }: FeatureContext): {
  readonly threads: NoteThreads;
  readonly disposable: vscode.Disposable;
} {
  const threads = new NoteThreads(stories, reviews);

  /** The analysed passage at a range of a document. */
  const passageAt = async (
    uri: vscode.Uri,
    range: vscode.Range,
  ): Promise<{ readonly story: StoryView; readonly where: Passage } | undefined> => {
    const document = await vscode.workspace.openTextDocument(uri);
    const start = stories.at(document, range.start);
    const end = stories.at(document, range.end);
    if (!start || !end) return undefined;
    const { story, index, source } = start;
    if (end.offset > start.offset) return { story, where: { source, start: start.offset, end: end.offset } };
    const [sentence] = index.tables(source)?.sentences.at(start.offset) ?? [];
    return sentence && { story, where: { source, start: sentence.start, end: sentence.end } };
  };

  const keep = async (story: StoryView, note: NoteRecord): Promise<boolean> => {
    const problem = await reviews.change(story, note.by, [note]);
    if (problem) {
      tellWriteProblem(problem);
      return false;
    }
    undo.push({
      name: vscode.l10n.t('note'),
      undo: async () => {
        const failed = await reviews.change(story, note.by, [], [note.id]);
        if (failed) tellWriteProblem(failed);
      },
    });
    return true;
  };

  const write = async (uri: vscode.Uri, range: vscode.Range, text: string, to?: ShownNote): Promise<boolean> => {
    const found = to ? { story: to.story, passage: to.note.passage } : await selected(uri, range);
    if (!found) {
      tell(vscode.l10n.t('No source here, or it is still being analysed.'));
      return false;
    }
    const by = text.trim() === '' ? undefined : await person();
    if (by === undefined) return false;
    const time = new Date().toISOString();
    const common = { by, time, text: text.trim(), passage: found.passage };
    return keep(found.story, noteRecord(to ? { ...common, replyTo: to.note.id } : common));
  };

  const selected = async (uri: vscode.Uri, range: vscode.Range) => {
    const found = await passageAt(uri, range);
    if (!found) return undefined;
    const text = found.story.index?.text(found.where.source) ?? '';
    return { story: found.story, passage: selectPassage(text, found.where) };
  };

  const add = async (text: unknown): Promise<void> => {
    const cursor = cursorIn(stories);
    if (!cursor) return;
    const { document, selection } = cursor.editor;
    if (typeof text === 'string') {
      await write(document.uri, selection, text);
      return;
    }
    const found = await selected(document.uri, selection);
    if (!found) return tell(vscode.l10n.t('No sentence here. Select the words that the note is about.'));
    // VS Code has no way to open a thread with the cursor in its box: a note that is begun by key is written here
    const written = await vscode.window.showInputBox({
      title: vscode.l10n.t('Note on “{0}”', oneLine(found.passage.exact, 60)),
      placeHolder: vscode.l10n.t('Write a note. Words behind a # are tags.'),
    });
    if (written !== undefined) await write(document.uri, selection, written);
  };

  const save = async (reply: unknown): Promise<void> => {
    const { thread, text } = reply as vscode.CommentReply;
    const to = threads.noteOf(thread);
    if (!thread.range || !(await write(thread.uri, thread.range, text, to))) return;
    if (!to) thread.dispose(); // the kept note has a thread of its own
  };

  const remove = async (comment: unknown): Promise<void> => {
    if (!(comment instanceof ShownNote)) return;
    const { note, story } = comment;
    const problem = await reviews.change(story, note.by, [], [note.id]);
    if (problem) return tellWriteProblem(problem);
    undo.push({
      name: vscode.l10n.t('taken out'),
      undo: async () => {
        const failed = await reviews.change(story, note.by, [note]);
        if (failed) tellWriteProblem(failed);
      },
    });
  };

  const edit = (comment: unknown, isEdited: boolean): void => {
    if (!(comment instanceof ShownNote)) return;
    comment.edit(isEdited);
    for (const thread of threads.threadsOf(comment.story)) {
      if (thread.comments.includes(comment)) thread.comments = [...thread.comments];
    }
  };

  const saveEdit = async (comment: unknown): Promise<void> => {
    if (!(comment instanceof ShownNote)) return;
    const { note, story } = comment;
    const text = (typeof comment.body === 'string' ? comment.body : comment.body.value).trim();
    if (text === '' || text === note.text) return edit(comment, false);
    const problem = await reviews.change(story, note.by, [{ ...note, text, tags: tagsIn(text) }]);
    if (problem) tellWriteProblem(problem);
  };

  const disposable = vscode.Disposable.from(
    threads,
    reviews.onDidChange((story) => threads.show(story)),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (settingChanged(event, 'notes.gutter')) threads.showGutter();
    }),
    registerCommand(log, 'addNote', add),
    registerCommand(log, 'saveNote', save),
    registerCommand(log, 'cancelNote', (reply) => (reply as vscode.CommentReply).thread.dispose()),
    registerCommand(log, 'deleteNote', remove),
    registerCommand(log, 'editNote', (comment) => edit(comment, true)),
    registerCommand(log, 'saveNoteEdit', saveEdit),
    registerCommand(log, 'cancelNoteEdit', (comment) => edit(comment, false)),
  );
  return { threads, disposable };
}
