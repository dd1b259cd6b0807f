import * as vscode from 'vscode';
import type { PlacedNote } from '../../core/review/checkSheet';
import type { NoteRecord } from '../../core/store/records';
import { setting } from '../../host/settings';
import type { Reviews } from '../../host/reviews';
import type { Stories } from '../../host/stories';
import type { StoryView } from '../../host/storyView';

/** More notes of a story than this are in the tree only. */
const mostThreads = 2000;

/** A note as VS Code shows it. */
export class ShownNote implements vscode.Comment {
  readonly note: NoteRecord;
  readonly story: StoryView;
  body: string | vscode.MarkdownString;
  mode = vscode.CommentMode.Preview;
  readonly author: vscode.CommentAuthorInformation;
  readonly contextValue: string;
  readonly label?: string;
  readonly timestamp?: Date;

  constructor(note: NoteRecord, story: StoryView) {
    this.note = note;
    this.story = story;
    this.body = shown(note);
    this.author = { name: note.by };
    this.contextValue = note.by === setting('person').trim() ? 'own' : 'other';
    if (note.tags.length > 0) this.label = note.tags.map((tag) => `#${tag}`).join(' ');
    const time = new Date(note.time);
    if (!Number.isNaN(time.getTime())) this.timestamp = time;
  }

  /** Whether the note is being edited, in VS Code's own box. */
  edit(isEdited: boolean): void {
    this.mode = isEdited ? vscode.CommentMode.Editing : vscode.CommentMode.Preview;
    this.body = isEdited ? this.note.text : shown(this.note);
  }
}

/** What people wrote is text, not markup: it could come from anybody. */
function shown({ text }: NoteRecord): vscode.MarkdownString {
  return new vscode.MarkdownString().appendText(text);
}

/** Keeps a comment thread for every note that has a place. */
export class NoteThreads implements vscode.Disposable {
  readonly controller = vscode.comments.createCommentController('corroborate.notes', 'Corroborate');
  readonly #stories: Stories;
  readonly #reviews: Reviews;
  /** By story, then by note. */
  readonly #threads = new Map<string, Map<string, { readonly thread: vscode.CommentThread; text: string }>>();

  #hasGutter = false;

  constructor(stories: Stories, reviews: Reviews) {
    this.#stories = stories;
    this.#reviews = reviews;
    this.controller.options = {
      prompt: vscode.l10n.t('Write a note'),
      placeHolder: vscode.l10n.t('Write a note. Words behind a # are tags.'),
    };
    this.showGutter();
  }

  dispose(): void {
    this.controller.dispose();
  }

  /** Lets VS Code show a + beside every line of a source, where that is wanted. */
  showGutter(): void {
    const isWanted = setting('notes.gutter');
    if (!isWanted && !this.#hasGutter) return;
    this.#hasGutter = true;
    this.controller.commentingRangeProvider = {
      provideCommentingRanges: (document) =>
        isWanted && this.#stories.find(document.uri) ? [new vscode.Range(0, 0, document.lineCount - 1, 0)] : [],
    };
  }

  /** The note that a thread is about, once it is kept. */
  noteOf(thread: vscode.CommentThread): ShownNote | undefined {
    const [first] = thread.comments;
    return first instanceof ShownNote ? first : undefined;
  }

  /** The threads of a story. */
  threadsOf(story: StoryView): readonly vscode.CommentThread[] {
    return [...(this.#threads.get(story.key)?.values() ?? [])].map(({ thread }) => thread);
  }

  /** Shows the notes of a story as they are now. */
  show(story: StoryView): void {
    const known = this.#threads.get(story.key) ?? new Map<string, { thread: vscode.CommentThread; text: string }>();
    const notes = this.#reviews.sheet(story)?.notes.slice(0, mostThreads) ?? [];
    const seen = new Set<string>();
    for (const placed of notes) {
      const key = `${placed.note.by}/${placed.note.id}`;
      const location = this.#stories.location(story, placed.passage);
      const before = known.get(key);
      seen.add(key);
      if (!location) continue; // typed over just now: its place is known again after the next analysis
      const text = JSON.stringify([placed.note, placed.replies]);
      if (before) {
        before.thread.range = location.range;
        if (before.text !== text) before.thread.comments = commentsOf(placed, story);
        before.text = text;
      } else known.set(key, { thread: this.#made(placed, story, location), text });
    }
    for (const [key, { thread }] of known) {
      if (seen.has(key)) continue;
      thread.dispose();
      known.delete(key);
    }
    this.#threads.set(story.key, known);
  }

  #made(placed: PlacedNote, story: StoryView, { uri, range }: vscode.Location): vscode.CommentThread {
    const thread = this.controller.createCommentThread(uri, range, commentsOf(placed, story));
    thread.collapsibleState = vscode.CommentThreadCollapsibleState.Collapsed;
    thread.contextValue = 'note';
    thread.label = vscode.l10n.t('Note');
    return thread;
  }
}

function commentsOf({ note, replies }: PlacedNote, story: StoryView): vscode.Comment[] {
  return [note, ...replies].map((one) => new ShownNote(one, story));
}
