import type * as vscode from 'vscode';
import type { StoryIndex } from '../core/views/storyIndex';
import { PendingEdits } from './edits';
import type { Lack } from './engineUpdate';
import { LineIndex } from './lineIndex';
import type { SourceView, StoryState, StoryView } from './storyView';

/** A source, with the texts it had. */
export class Source implements SourceView {
  /** What was written since `analysed` was read. */
  readonly edits = new PendingEdits();
  /** What the engine was last given; `undefined` when it has nothing. */
  text: string | undefined;
  /** As it was when this window first read it. */
  first: string | undefined;
  problem: string | undefined;
  /** A text at whose analysis the engine's worker died. */
  killing: string | undefined;
  /** The reader was told that it is set aside; whoever writes in it is not told again at each text that kills. */
  isTold = false;
  /** The open document has changed since its text was sent. */
  isDirty = false;
  #analysed: string | undefined;
  #lines: LineIndex | undefined;

  constructor(
    readonly id: string,
    readonly uri: vscode.Uri,
  ) {}

  /** What the latest analysis read. */
  get analysed(): string | undefined {
    return this.#analysed;
  }

  set analysed(text: string | undefined) {
    if (text === this.#analysed) return;
    this.#analysed = text;
    this.#lines = undefined;
  }

  /** Has what the engine's worker died at given to it once more, and told of when it dies again. */
  tryAgain(): void {
    this.killing = undefined;
    this.isTold = false;
  }

  /** The lines of what the latest analysis read. */
  get lines(): LineIndex | undefined {
    if (this.#analysed === undefined) return undefined;
    return (this.#lines ??= new LineIndex(this.#analysed));
  }
}

/** A story, with what is going on for it. */
export class StoryEntry implements StoryView, vscode.Disposable {
  state: StoryState = 'reading';
  progress: StoryView['progress'];
  index: StoryIndex | undefined;
  /** Stands for rows that an earlier session kept, until there is an index. */
  kept: object | undefined;
  readonly byId = new Map<string, Source>();
  leftOut = 0;
  /** Counts what was sent to the engine. */
  revision = 0;
  /** Until the next analysis begins. */
  timer: ReturnType<typeof setTimeout> | undefined;
  /** The analysis that is going on. */
  running: vscode.CancellationTokenSource | undefined;
  /** Something changed since the analysis that is going on was begun. */
  isStale = false;
  /** So many readings of its folder, or of files in it, go on. */
  readings = 0;
  /** An analysis is to begin when nothing is read any more. */
  isWaiting = false;
  /** The engine died and was started again: the story is read and analysed once more. */
  isLost = false;
  /** The texts, by id, that the engine could not link: it is not asked to again as long as they are the same. */
  unlinkable: ReadonlyMap<string, string> | undefined;
  /** What the reader was told that linking it lacks. */
  toldLack: Lack | undefined;
  /** The folder is being read, or was. */
  loading: Promise<void> | undefined;
  /** What an earlier session kept was asked for. */
  isRestored = false;
  /** Files that were touched and not read since. */
  touched: vscode.Uri[] = [];
  /** Files that were touched are being read, or were. */
  watching: Promise<void> = Promise.resolve();
  /** Until the folder is listed once more after it was first read. */
  secondLook: ReturnType<typeof setTimeout> | undefined;
  readonly #watcher: vscode.Disposable;

  /** @param watcher told when files of the folder change; the story's own */
  constructor(
    readonly key: string,
    readonly folder: vscode.Uri,
    watcher: vscode.Disposable,
  ) {
    this.#watcher = watcher;
  }

  dispose(): void {
    this.stop();
    clearTimeout(this.secondLook);
    this.#watcher.dispose();
  }

  get sources(): readonly Source[] {
    return [...this.byId.values()];
  }

  /** Whether an analysis is going on, or one is to begin. */
  get isUnderWay(): boolean {
    return this.timer !== undefined || this.running !== undefined || this.isWaiting;
  }

  /** Whether nothing is going on or waits. */
  get isSettled(): boolean {
    return !this.isUnderWay && !this.isLost;
  }

  /** Has what the engine could not link given to it once more, and told of when it cannot again. */
  linkAgain(): void {
    this.unlinkable = undefined;
    this.toldLack = undefined;
  }

  /** Ends what is going on. */
  stop(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    this.running?.cancel();
    this.isStale = false;
    this.isWaiting = false;
    this.isLost = false;
  }
}
