import type * as vscode from 'vscode';
import type { ReadOnlyDocuments } from '../host/documents';
import type { PassageOpener } from '../host/passages';
import type { Reviews } from '../host/reviews';
import type { Sources } from '../host/sources';
import type { Stories } from '../host/stories';
import type { UndoSteps } from '../host/undo';

/** What every feature is given; each feature's `register` returns what ends it. */
export interface FeatureContext {
  readonly stories: Stories;
  readonly sources: Sources;
  readonly opener: PassageOpener;
  readonly reviews: Reviews;
  readonly undo: UndoSteps;
  readonly documents: ReadOnlyDocuments;
  readonly log: vscode.LogOutputChannel;
}
