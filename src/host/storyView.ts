import type * as vscode from 'vscode';
import type { StoryIndex } from '../core/views/storyIndex';

/** What a story is doing. */
export type StoryState = 'reading' | 'analysing' | 'ready' | 'failed';

/** A source of a story and, once it was analysed, the text its spans point into. */
export interface SourceView {
  readonly id: string;
  readonly uri: vscode.Uri;
  /** Why the file cannot be used, when it cannot, in the reader's language. */
  readonly problem: string | undefined;
}

/** A story as features see it; everything in it is of one analysis. */
export interface StoryView {
  /** The folder's address: the story's name everywhere. */
  readonly key: string;
  readonly folder: vscode.Uri;
  readonly state: StoryState;
  /** Sources done and in all, while `state` is `analysing`. */
  readonly progress: { readonly done: number; readonly total: number } | undefined;
  /** The latest analysis, while a newer one is made too. */
  readonly index: StoryIndex | undefined;
  readonly sources: readonly SourceView[];
  /** Stands for the rows of the trees that an earlier session kept, until there is an index. */
  readonly kept: object | undefined;
  /** How many sources of the folder are not read because there are too many. */
  readonly leftOut: number;
}

/** A place in an analysed text. */
export interface AnalysedPlace {
  readonly story: StoryView;
  readonly index: StoryIndex;
  readonly source: string;
  /** Offset into the analysed text. */
  readonly offset: number;
}
